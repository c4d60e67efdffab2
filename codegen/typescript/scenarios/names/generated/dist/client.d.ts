// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { ClientSession, ServerStream, StreamOptions, Tagged } from "@twobyte/client/codegen1";
import type { Collisions, Made, Nothing, Odd, Taken } from "./types.js";
export { protocol } from "./protocol.js";
/** What `Names.all` answers. */
export type NamesAllAnswer = Tagged<"Made", Made> | Tagged<"Odd", Odd> | Tagged<"Taken", Taken> | Tagged<"collisions", Collisions>;
export declare class NamesClient {
  #private;
  constructor(session: ClientSession);
  all(input: Nothing, options?: StreamOptions): ServerStream<NamesAllAnswer>;
}
