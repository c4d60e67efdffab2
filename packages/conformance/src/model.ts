/**
 * The session as a pure reducer, written from the spec: what a side has to do, may do and must not.
 *
 * @packageDocumentation
 */

export { Channel } from "./model/channel.ts";
export type { Breach } from "./model/expectation.ts";
export type { ModelEvent, Tier } from "./model/model-event.ts";
export type { NotedFrame } from "./model/noted-frame.ts";
export { MODEL_PARAMETERS, type ModelParameters, type Setting } from "./model/setting.ts";
export { firstState, type ModelState } from "./model/state.ts";
export { type Advanced, advance } from "./model/step.ts";
