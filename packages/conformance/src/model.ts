/**
 * The session as a pure reducer, written from the spec: what a side has to do, may do and must not.
 *
 * @packageDocumentation
 */

export { Channel } from "./model/channel.ts";
export type { Breach, Duty, Expectation, Permission } from "./model/expectation.ts";
export {
  type JudgedLine,
  type JudgeOptions,
  judgeTrace,
  type TraceProblem,
} from "./model/judge-trace.ts";
export type { ModelEvent, Tier } from "./model/model-event.ts";
export type { NotedFrame } from "./model/noted-frame.ts";
export { type Outlook, outlook } from "./model/outlook.ts";
export { type ParsedTrace, parseTrace } from "./model/parse-trace.ts";
export { coverServer } from "./model/scenarios/cover.ts";
export type { ModelScenario, ModelStep } from "./model/scenarios/model-scenario.ts";
export {
  type MethodKind,
  type ModelParameters,
  modelParameters,
  type Setting,
} from "./model/setting.ts";
export { firstState, type ModelState } from "./model/state.ts";
export { type Advanced, advance, type Step, step } from "./model/step.ts";
