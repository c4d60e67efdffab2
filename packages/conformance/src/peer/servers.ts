import type { Subject } from "../control/subject.ts";

/** A server that a subject has begun. */
export interface Served {
  readonly handle: string;
  readonly url: string;
}

const shared = new WeakMap<Subject, Map<string, Promise<Served>>>();

/**
 * A server of the subject's with these parameters, for cases that do nothing to it that another
 * could notice.
 */
export function sharedServer(
  subject: Subject,
  parameters: { readonly [name: string]: number },
): Promise<Served> {
  const servers = shared.get(subject) ?? new Map<string, Promise<Served>>();
  shared.set(subject, servers);
  const key = JSON.stringify(Object.entries(parameters).sort());
  const known = servers.get(key) ?? listen(subject, parameters);
  servers.set(key, known);
  return known;
}

/** How a server is linked with others: by a name that they share, or where it finds them. */
export interface Linking {
  readonly link?: string;
  readonly directory?: string;
  readonly linkParameters?: { readonly [name: string]: number };
}

/** A server of a case's own. */
export async function listen(
  subject: Subject,
  parameters: { readonly [name: string]: number },
  linking: Linking = {},
): Promise<Served> {
  const members = { parameters, ...linking };
  const { server, url } = await subject.ask("listen", members);
  return { handle: String(server), url: String(url) };
}
