import type { LiveSubject } from "../live-subject.ts";
import { jsonSse, rawSse } from "./raw-sse.ts";
import { corkedWs, jsonWs, rawWs } from "./raw-ws.ts";
import { twobyteSubjects } from "./twobyte.ts";

/** All subjects, in the order of the tables. */
export const liveSubjects: readonly LiveSubject[] = [
  ...twobyteSubjects,
  rawWs,
  jsonWs,
  corkedWs,
  rawSse,
  jsonSse,
];

/** The subject of this name. Throws when there is none. */
export function liveSubjectNamed(name: string): LiveSubject {
  const subject = liveSubjects.find((one) => one.name === name);
  if (subject === undefined) throw new Error(`no subject ${name}`);
  return subject;
}
