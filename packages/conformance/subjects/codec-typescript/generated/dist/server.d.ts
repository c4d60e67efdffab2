// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type { ValuesEveryAnswer, ValuesOpenAnswer } from "./answers.js";
import type { Empty, NewTicket } from "./types.js";

export type { ValuesEveryAnswer, ValuesOpenAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface ValuesService {
  every(input: Empty, context: CallContext): AsyncIterable<ValuesEveryAnswer> | Iterable<ValuesEveryAnswer>;
  open(input: NewTicket, context: CallContext): ValuesOpenAnswer | Promise<ValuesOpenAnswer>;
}

/** Puts an implementation behind the service Values, to hand to `serve`. */
export declare function bindValues(service: ValuesService): BoundService;
