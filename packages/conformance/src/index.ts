/**
 * Proves implementations of the protocol, in any language.
 *
 * @packageDocumentation
 */

export type { CaseInfo, Level, Role } from "./case/case-info.ts";
export type { CaseResult, Problem, TraceLine, Verdict } from "./case/verdict.ts";
export type { Members, Subject, SubjectEvent, SubjectFailureKind } from "./control/subject.ts";
export { SubjectFailure, SubjectRefusal } from "./control/subject.ts";
export type {
  CasePlayed,
  LevelResult,
  RunBegun,
  RunEnded,
  RunEvent,
  SubjectInfo,
} from "./report/run-event.ts";
export type { Outcome, Playing, Stage } from "./run/playing.ts";
