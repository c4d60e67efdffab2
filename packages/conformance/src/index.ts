/**
 * Proves implementations of the protocol, in any language.
 *
 * @packageDocumentation
 */

export type { CaseInfo, Level, Role } from "./case/case-info.ts";
export type { CaseResult, Problem, TraceLine, Verdict } from "./case/verdict.ts";
export type { ControlClock } from "./control/clock.ts";
export type { Subject } from "./control/subject.ts";
export type { SubjectSource } from "./control/subject-source.ts";
export type { ExpectedFailure, ExpectedFailures } from "./expected/expected-failures.ts";
export {
  formatExpectedFailures,
  noExpectedFailures,
  parseExpectedFailures,
  updateExpectedFailures,
} from "./expected/expected-failures.ts";
export type { ExplainedCase } from "./explain/explain-case.ts";
export { explainCase, explainedCaseText } from "./explain/explain-case.ts";
export type { ExplainedRequirement } from "./explain/explain-requirement.ts";
export { explainedRequirementText, explainRequirement } from "./explain/explain-requirement.ts";
export type { AreaDefinition, LevelDefinition, RequirementSet } from "./levels/requirement-set.ts";
export type { Badge } from "./report/badge.ts";
export { badgeOf } from "./report/badge.ts";
export type { ChangedVerdict, RepeatedRun } from "./report/changed-verdicts.ts";
export { changedVerdicts, repeatSummary } from "./report/changed-verdicts.ts";
export type { Change, ChangeKind } from "./report/diff-reports.ts";
export { diffReports, lostLevels } from "./report/diff-reports.ts";
export { explainProblem } from "./report/explain-problem.ts";
export { htmlOf } from "./report/html/html-report.ts";
export { junitOf } from "./report/junit.ts";
export { markdownOf } from "./report/markdown.ts";
export { parseReport } from "./report/parse-report.ts";
export type { Report } from "./report/report.ts";
export { gatherReport, readEvents } from "./report/report.ts";
export type { RegistryEntry, RequirementTexts } from "./report/requirement-text.ts";
export { requirementTexts } from "./report/requirement-text.ts";
export type {
  CasePlayed,
  LevelResult,
  RunBegun,
  RunEnded,
  RunEvent,
  SubjectInfo,
} from "./report/run-event.ts";
export { titleOf } from "./report/title-of.ts";
export { traceText } from "./report/trace-text.ts";
export type { PlanOptions } from "./run/plan.ts";
export { isNamed, planRun } from "./run/plan.ts";
export type { Outcome, Playing, Stage } from "./run/playing.ts";
export type { ReplayChoice, Replayed, ReplayOptions } from "./run/replay.ts";
export { recordedOf, replay } from "./run/replay.ts";
export type { RunOptions } from "./run/run.ts";
export { runSuite } from "./run/run.ts";
export type { SummaryOptions } from "./run/run-summary.ts";
export { runSummary } from "./run/run-summary.ts";
export type { Suite } from "./suite/load-suite.ts";
export { loadOwnSuite, loadSuite } from "./suite/load-suite.ts";
