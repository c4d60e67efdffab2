// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { ClientSession, ServerStream, StreamOptions } from "@twobyte/client/codegen1";
import type { TypesEveryAnswer } from "./answers.js";
import type { Empty } from "./types.js";
export type { TypesEveryAnswer } from "./answers.js";
export { protocol } from "./protocol.js";
export declare class TypesClient {
  #private;
  constructor(session: ClientSession);
  every(input: Empty, options?: StreamOptions): ServerStream<TypesEveryAnswer>;
}
