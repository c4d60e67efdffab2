import type { LoadSubject } from "../load-subject.ts";

const loaders: Readonly<Record<string, () => Promise<LoadSubject>>> = {
  twobyte: () => ofTwobyte("twobyte"),
  "twobyte-tiers": () => ofTwobyte("twobyte-tiers"),
  "twobyte-text": () => ofTwobyte("twobyte-text"),
  ws: async () => (await import("./raw-ws.ts")).rawWs,
  "socket.io": async () => (await import("./socket-io.ts")).socketIo,
  "graphql-ws": async () => (await import("./graphql-ws.ts")).graphqlWs,
  trpc: async () => (await import("./trpc.ts")).trpc,
  "twobyte-sse": () => ofTwobyte("twobyte-sse"),
  "twobyte-sse-text": () => ofTwobyte("twobyte-sse-text"),
  sse: async () => (await import("./shared-sse.ts")).sharedSse,
};

/** The subjects' names, in the order of the tables. */
export const loadSubjectNames: readonly string[] = Object.keys(loaders);

/**
 * The subject of this name, and none of the others' code: what it imports would count as its memory.
 * Throws when there is none.
 */
export async function loadSubjectNamed(name: string): Promise<LoadSubject> {
  const load = loaders[name];
  if (load === undefined) throw new Error(`no subject ${name}`);
  return await load();
}

async function ofTwobyte(name: string): Promise<LoadSubject> {
  const { twobyteSubjects } = await import("./twobyte.ts");
  const subject = twobyteSubjects.find((one) => one.name === name);
  if (subject === undefined) throw new Error(`no subject ${name}`);
  return subject;
}
