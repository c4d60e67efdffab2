import type { CaseInfo } from "../case/case-info.ts";
import type { CaseResult } from "../case/verdict.ts";
import type { LevelResult } from "../report/run-event.ts";

/** What a level asks for: cases by their area, of one role or of whichever the subject has. */
export interface LevelDefinition {
  readonly level: string;
  /** In a sentence, for people. */
  readonly about: string;
  /** Levels that are asked for as well. */
  readonly includes: readonly string[];
  /** Areas, the letters in front of a case's number. */
  readonly areas: readonly string[];
}

/** The levels of one version of the spec. It never changes: later cases are not scored in it. */
export interface RequirementSet {
  readonly formatVersion: "1.0";
  /** Version of the spec. */
  readonly spec: string;
  readonly levels: readonly LevelDefinition[];
  /** Requirements that no case of the suite can prove, with the reason. */
  readonly excluded: readonly { readonly requirement: string; readonly reason: string }[];
}

/** How each level came out, in the order of the set; those without a playing are left out. */
export function levelResults(
  { levels }: RequirementSet,
  played: readonly { readonly info: CaseInfo; readonly result: CaseResult }[],
): LevelResult[] {
  const byName = new Map(levels.map((one) => [one.level, one]));
  return levels.flatMap((one): LevelResult[] => {
    const areas = areasOf(one, byName);
    const asked = played.filter(
      ({ info, result }) =>
        info.level === "must" && areas.has(areaOf(info.name)) && result.verdict !== "declined",
    );
    const isWhole = played.every(
      ({ info, result }) => !areas.has(areaOf(info.name)) || result.verdict !== "declined",
    );
    if (asked.length === 0) return [];
    const passed = asked.filter(({ result }) => result.verdict === "pass").length;
    const isReached = passed === asked.length && isWhole && areaPlayed(areas, played);
    return [{ level: one.level, reached: isReached, passed, asked: asked.length }];
  });
}

/** The levels that ask for an area, those that include such a one among them. */
export function levelsOf({ levels }: RequirementSet, area: string): string[] {
  const byName = new Map(levels.map((one) => [one.level, one]));
  return levels.filter((one) => areasOf(one, byName).has(area)).map(({ level }) => level);
}

/** Whether every area of a level was played at all: nothing that was not asked is proven. */
function areaPlayed(
  areas: ReadonlySet<string>,
  played: readonly { readonly info: CaseInfo }[],
): boolean {
  const seen = new Set(played.map(({ info }) => areaOf(info.name)));
  return [...areas].every((area) => seen.has(area));
}

/** The areas that a level asks for, with those of the levels that it includes. */
export function areasOf(
  level: LevelDefinition,
  byName: ReadonlyMap<string, LevelDefinition>,
): Set<string> {
  const included = level.includes.flatMap((name) => {
    const other = byName.get(name);
    return other === undefined ? [] : [...areasOf(other, byName)];
  });
  return new Set([...level.areas, ...included]);
}

/** The letters of a case's name. */
function areaOf(name: string): string {
  return name.split("-", 1)[0] ?? name;
}
