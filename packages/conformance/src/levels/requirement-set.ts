import type { CaseInfo, Role } from "../case/case-info.ts";
import type { CaseResult } from "../case/verdict.ts";
import type { LevelResult, SubjectInfo } from "../report/run-event.ts";

/** What cases are about, which have the same letters in front of their numbers. */
export interface AreaDefinition {
  readonly area: string;
  /** Roles that it has cases of. */
  readonly roles: readonly Role[];
  /** In a few words, for people. */
  readonly about: string;
}

/** What a level asks for: cases by their area, of whichever role the subject has. */
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
  readonly areas: readonly AreaDefinition[];
  readonly levels: readonly LevelDefinition[];
  /** Requirements that no case of the suite can prove, with the reason. */
  readonly excluded: readonly {
    readonly reason: string;
    readonly requirements: readonly string[];
  }[];
}

/**
 * How each level came out, in the order of the set; those without a playing are left out, and those
 * whose own areas have no case of a role that the subject has.
 */
export function levelResults(
  set: RequirementSet,
  played: readonly { readonly info: CaseInfo; readonly result: CaseResult }[],
  subject: Pick<SubjectInfo, "roles" | "capabilities">,
): LevelResult[] {
  const areas = set.areas.filter(({ roles }) => roles.some((role) => subject.roles.includes(role)));
  const byName = new Map(areas.map((one) => [one.area, one]));
  return set.levels.flatMap((definition): LevelResult[] => {
    const { level } = definition;
    if (definition.areas.length > 0 && !definition.areas.some((one) => byName.has(one))) return [];
    const scope = levelScope(set, level);
    const all = played.filter(({ info }) => info.level === "must" && scope.asksFor(info));
    // What the host language cannot hold is declined too, and asked of nobody.
    const lacking = all.filter(
      ({ info, result }) =>
        result.verdict === "declined" &&
        info.capabilities.some((one) => !subject.capabilities.includes(one)),
    );
    const asked = all.filter(({ result }) => result.verdict !== "declined");
    if (asked.length === 0) return [];
    const passed = asked.filter(({ result }) => result.verdict === "pass").length;
    const isWhole = [...scope.areas].every((area) => {
      const roles = byName.get(area)?.roles.filter((role) => subject.roles.includes(role)) ?? [];
      return roles.every((role) => isPlayed(area, role, played));
    });
    const isReached = passed === asked.length && lacking.length === 0 && isWhole;
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

/** The levels that ask for one of these playings. */
export function levelsOf(set: RequirementSet, playings: readonly CaseInfo[]): string[] {
  return set.levels
    .map(({ level }) => level)
    .filter((level) => playings.some(levelScope(set, level).asksFor));
}

/** Whether an area was played in a role at all: nothing that was not asked is proven. */
function isPlayed(
  area: string,
  role: Role,
  played: readonly { readonly info: CaseInfo }[],
): boolean {
  return played.some(({ info }) => info.role === role && areaOf(info.name) === area);
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
