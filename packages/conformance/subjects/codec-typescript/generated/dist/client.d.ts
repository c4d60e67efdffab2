// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession, ServerStream, StreamOptions } from "@twobyte/client/codegen1";
import type { ValuesEveryAnswer, ValuesOpenAnswer } from "./answers.js";
import type { Empty, NewTicket } from "./types.js";
export type { ValuesEveryAnswer, ValuesOpenAnswer } from "./answers.js";
export { protocol } from "./protocol.js";
export declare class ValuesClient {
  #private;
  constructor(session: ClientSession);
  every(input: Empty, options?: StreamOptions): ServerStream<ValuesEveryAnswer>;
  open(input: NewTicket, options?: CallOptions): Promise<ValuesOpenAnswer>;
}
