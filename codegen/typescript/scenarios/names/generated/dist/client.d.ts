// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { ClientSession, ServerStream, StreamOptions } from "@twobyte/client/codegen1";
import type { NamesAllAnswer } from "./answers.js";
import type { Nothing } from "./types.js";
export type { NamesAllAnswer } from "./answers.js";
export { protocol } from "./protocol.js";
export declare class NamesClient {
  #private;
  constructor(session: ClientSession);
  all(input: Nothing, options?: StreamOptions): ServerStream<NamesAllAnswer>;
}
