import type { CasePlayed } from "./run-event.ts";

/** The area of a case: what stands before the number of its name. */
export function areaOf({ info }: CasePlayed): string {
  return info.name.slice(0, info.name.indexOf("-"));
}

/** Playings by their area, in the order in which the areas come. */
export function byArea(cases: readonly CasePlayed[]): ReadonlyMap<string, readonly CasePlayed[]> {
  const areas = new Map<string, CasePlayed[]>();
  for (const played of cases) {
    const area = areaOf(played);
    const known = areas.get(area);
    if (known === undefined) areas.set(area, [played]);
    else known.push(played);
  }
  return areas;
}
