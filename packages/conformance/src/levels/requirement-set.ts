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
  /** Capabilities that it takes; a playing that needs another is not asked for. */
  readonly capabilities: readonly string[];
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
  set: RequirementSet,
  played: readonly { readonly info: CaseInfo; readonly result: CaseResult }[],
): LevelResult[] {
  return set.levels.flatMap(({ level }): LevelResult[] => {
    const { areas, asksFor } = levelScope(set, level);
    const all = played.filter(({ info }) => asksFor(info));
    const asked = all.filter(
      ({ info, result }) => info.level === "must" && result.verdict !== "declined",
    );
    const lacking = all.filter(({ result }) => result.verdict === "declined");
    if (asked.length === 0) return [];
    const passed = asked.filter(({ result }) => result.verdict === "pass").length;
    const isReached = passed === asked.length && lacking.length === 0 && areaPlayed(areas, played);
    const declined = lacking.length === 0 ? {} : { declined: lacking.length };
    return [{ level, reached: isReached, passed, asked: asked.length, ...declined }];
  });
}

/** What a level asks for, with the levels that it includes. */
export interface LevelScope {
  readonly areas: ReadonlySet<string>;
  /** Whether it asks for a playing: one of its areas that needs no more than its capabilities. */
  readonly asksFor: (info: CaseInfo) => boolean;
}

/** What a level asks for. Throws an `Error` for a level that the set does not have. */
export function levelScope({ levels }: RequirementSet, level: string): LevelScope {
  const byName = new Map(levels.map((one) => [one.level, one]));
  const known = byName.get(level);
  if (known === undefined) {
    throw new Error(`There is no level ${level}; there are ${[...byName.keys()].join(", ")}.`);
  }
  const all = withIncluded(known, byName);
  const areas = new Set(all.flatMap((one) => one.areas));
  const capabilities = new Set(all.flatMap((one) => one.capabilities));
  const asksFor = (info: CaseInfo): boolean =>
    areas.has(areaOf(info.name)) && info.capabilities.every((one) => capabilities.has(one));
  return { areas, asksFor };
}

/** Whether every area of a level was played at all: nothing that was not asked is proven. */
function areaPlayed(
  areas: ReadonlySet<string>,
  played: readonly { readonly info: CaseInfo }[],
): boolean {
  const seen = new Set(played.map(({ info }) => areaOf(info.name)));
  return [...areas].every((area) => seen.has(area));
}

function withIncluded(
  level: LevelDefinition,
  byName: ReadonlyMap<string, LevelDefinition>,
): LevelDefinition[] {
  const included = level.includes.flatMap((name) => {
    const other = byName.get(name);
    return other === undefined ? [] : withIncluded(other, byName);
  });
  return [level, ...included];
}

/** The letters of a case's name. */
function areaOf(name: string): string {
  return name.split("-", 1)[0] ?? name;
}
