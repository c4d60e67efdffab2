// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { ClientSession, ServerStream, StreamOptions, Tagged } from "@twobyte/client/codegen1";
import type { Constraints, Defaults, Empty, Grove, Maps, Presence, Scalars, Series } from "./types.js";
export { protocol } from "./protocol.js";
/** What `Types.every` answers. */
export type TypesEveryAnswer = Tagged<"Constraints", Constraints> | Tagged<"Defaults", Defaults> | Tagged<"Grove", Grove> | Tagged<"Maps", Maps> | Tagged<"Presence", Presence> | Tagged<"Scalars", Scalars> | Tagged<"Series", Series>;
export declare class TypesClient {
  #private;
  constructor(session: ClientSession);
  every(input: Empty, options?: StreamOptions): ServerStream<TypesEveryAnswer>;
}
