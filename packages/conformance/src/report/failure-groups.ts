import { areaOf } from "./by-area.ts";
import type { CasePlayed } from "./run-event.ts";
import { isRed, verdicts } from "./verdicts.ts";

/** Playings of one case that came out in the same way. */
export interface FailureGroup {
  /** The one that is told. */
  readonly first: CasePlayed;
  /** All of them, the first too. */
  readonly all: readonly CasePlayed[];
}

/** Areas that others rest on: without a handshake nothing else works. */
const firstAreas = ["HSK", "FRM"];

/**
 * What turned a run red, in the order in which one would mend it: what the suite itself did wrong,
 * then what should work before what should be refused, what most refusals rest on first, and what
 * could not be played last, for mending the others may mend it.
 */
export function failureGroups(cases: readonly CasePlayed[]): FailureGroup[] {
  const groups = new Map<string, CasePlayed[]>();
  const twins = new Map<string, number>();
  for (const { info } of cases) {
    if (info.twin !== undefined) twins.set(info.twin, (twins.get(info.twin) ?? 0) + 1);
  }
  for (const played of cases) {
    const { name, verdict, problem } = played.result;
    if (!isRed(verdict)) continue;
    const key = `${name} ${verdict} ${problem?.fingerprint ?? ""}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [played]);
    else known.push(played);
  }
  return [...groups.values()]
    .map((all) => all.sort((a, b) => (a.result.variant < b.result.variant ? -1 : 1)))
    .flatMap((all) => (all[0] === undefined ? [] : [{ first: all[0], all }]))
    .sort((a, b) => compare(rankOf(a.first, twins), rankOf(b.first, twins)));
}

/** `FRM-0002: about`, and the variants in which it came out so. */
export function groupTitle({ first, all }: FailureGroup): string {
  const { name } = first.result;
  const variants = all.map(({ result }) => result.variant).filter(Boolean);
  if (variants.length === 0) return name;
  const more = variants.length > 4 ? `, and ${variants.length - 4} more` : "";
  return `${name} (${variants.slice(0, 4).join(", ")}${more})`;
}

type Rank = readonly (number | string)[];

function rankOf(played: CasePlayed, twins: ReadonlyMap<string, number>): Rank {
  const { info, result } = played;
  const area = firstAreas.indexOf(areaOf(played));
  return [
    verdicts.indexOf(result.verdict),
    info.twin === undefined ? 0 : 1,
    -(twins.get(info.name) ?? 0),
    area === -1 ? firstAreas.length : area,
    info.name,
  ];
}

function compare(a: Rank, b: Rank): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? 0;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
