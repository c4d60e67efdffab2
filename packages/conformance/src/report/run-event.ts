import type { CaseInfo, Role } from "../case/case-info.ts";
import type { CaseResult, Verdict } from "../case/verdict.ts";

/** Who was tested, as it says of itself. */
export interface SubjectInfo {
  readonly name: string;
  readonly language: string;
  readonly release?: string;
  readonly roles: readonly Role[];
  readonly capabilities: readonly string[];
  readonly facts: { readonly [fact: string]: unknown };
}

/** The first event of a run. */
export interface RunBegun {
  readonly event: "begun";
  /** Version of this format. */
  readonly formatVersion: "1.0";
  /** Release of the suite. */
  readonly suite: string;
  /** Version of the spec whose requirements are scored. */
  readonly spec: string;
  /** What the order of the cases, and all that is random in them, was drawn from. */
  readonly seed: number;
  readonly subject: SubjectInfo;
  /** How many playings are to come. */
  readonly planned: number;
  /** When it began, RFC 3339. */
  readonly at: string;
}

/** A case was played. */
export interface CasePlayed {
  readonly event: "case";
  readonly info: CaseInfo;
  readonly result: CaseResult;
}

/** How a level came out: a set of requirements that an implementation has or has not. */
export interface LevelResult {
  /** `codec`, `core`, `resume`, `fallback`, `drain`, `hostile`, `full`. */
  readonly level: string;
  readonly reached: boolean;
  readonly passed: number;
  /** Playings that the level asks for, those that could not be played included. */
  readonly asked: number;
  /** Playings that it asks for and the subject declined, if there are any: it is not reached then. */
  readonly declined?: number;
}

/** The last event of a run. */
export interface RunEnded {
  readonly event: "ended";
  readonly counts: { readonly [verdict in Verdict]: number };
  /** How many failed beside others and passed when they were played again alone; none when left out. */
  readonly passedAlone?: number;
  /** Checks in all playings together. */
  readonly checks: number;
  readonly levels: readonly LevelResult[];
  readonly durationMs: number;
  /** What is wrong beside the cases: why nothing was played, entries of expected failures. */
  readonly problems?: readonly string[];
  /** The command's exit code: 0 conformant, 1 failures, 3 the suite failed, 4 nothing was scored. */
  readonly exit: 0 | 1 | 3 | 4;
}

/** One line of a run's NDJSON, from which every report is made. */
export type RunEvent = RunBegun | CasePlayed | RunEnded;
