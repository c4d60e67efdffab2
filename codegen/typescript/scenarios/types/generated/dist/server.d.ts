// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type { TypesEveryAnswer } from "./answers.js";
import type { Empty } from "./types.js";

export type { TypesEveryAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface TypesService {
  every(input: Empty, context: CallContext): AsyncIterable<TypesEveryAnswer> | Iterable<TypesEveryAnswer>;
}

/** Puts an implementation behind the service Types, to hand to `serve`. */
export declare function bindTypes(service: TypesService): BoundService;
