// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type { NamesAllAnswer } from "./answers.js";
import type { Nothing } from "./types.js";

export type { NamesAllAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface NamesService {
  all(input: Nothing, context: CallContext): AsyncIterable<NamesAllAnswer>;
}

/** Puts an implementation behind the service Names, to hand to `serve`. */
export declare function bindNames(service: NamesService): BoundService;
