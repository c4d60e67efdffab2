import type { Options } from "./options.ts";
import { fullRounds, UsageError } from "./options.ts";
import type { Loader, Peer, Subject, SubjectRole } from "./peer.ts";
import { peers as allPeers } from "./peers/registry.ts";
import { subjects as allSubjects } from "./subjects/registry.ts";
import type { Recipe } from "./workload.ts";
import { recipes } from "./workloads/registry.ts";

/** What a run measures. */
export interface Selection {
  readonly peers: readonly Peer[];
  readonly subjects: readonly Subject[];
  readonly workloads: readonly Recipe[];
  /** True when no peer is filtered out. */
  readonly allPeers: boolean;
  /** True when nothing is filtered out and the sweeps are as many as a report needs. */
  readonly complete: boolean;
}

/** Resolves the filters. Throws `UsageError` with the names that exist. */
export async function select(options: Options): Promise<Selection> {
  const workloads = pick("workload", recipes, options.workloads);
  const peers = await loadAll(pick("peer", allPeers, options.peers));
  const subjects = (await loadAll(allSubjects)).filter(({ family }) => family === options.subject);
  if (options.subject !== undefined && subjects.length === 0) {
    throw new UsageError(`--subject: no codec of the family "${options.subject}" is registered`);
  }
  const everyPeer = peers.length === allPeers.length;
  const complete = everyPeer && workloads.length === recipes.length && options.rounds >= fullRounds;
  return { peers, subjects, workloads, allPeers: everyPeer, complete };
}

/** The name of the subject of each role. Throws `UsageError` when two claim one role. */
export function subjectNames(
  subjects: readonly Subject[],
): Readonly<Partial<Record<SubjectRole, string>>> {
  const names: Partial<Record<SubjectRole, string>> = {};
  for (const { name, role } of subjects) {
    const other = names[role];
    if (other !== undefined)
      throw new UsageError(`${other} and ${name} both have the role ${role}`);
    names[role] = name;
  }
  return names;
}

function pick<T extends { readonly name: string }>(
  option: string,
  items: readonly T[],
  names: readonly string[] | undefined,
): readonly T[] {
  if (names === undefined) return items;
  const known = new Set(items.map(({ name }) => name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new UsageError(
      `--${option}: no "${unknown.join(", ")}"; there are ${[...known].join(", ")}`,
    );
  }
  return items.filter(({ name }) => names.includes(name));
}

function loadAll<T extends Peer>(loaders: readonly Loader<T>[]): Promise<T[]> {
  return Promise.all(loaders.map((loader) => loader.load()));
}
