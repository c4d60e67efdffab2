// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Constraints, Defaults, Grove, Maps, Presence, Scalars, Series } from "./types.js";

/** What `Types.every` answers. */
export type TypesEveryAnswer = 
  | { readonly message: "Constraints"; readonly value: Constraints }
  | { readonly message: "Defaults"; readonly value: Defaults }
  | { readonly message: "Grove"; readonly value: Grove }
  | { readonly message: "Maps"; readonly value: Maps }
  | { readonly message: "Presence"; readonly value: Presence }
  | { readonly message: "Scalars"; readonly value: Scalars }
  | { readonly message: "Series"; readonly value: Series };
