// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Collisions, Made, Odd, Taken } from "./types.js";

/** What `Names.all` answers. */
export type NamesAllAnswer = 
  | { readonly message: "Made"; readonly value: Made }
  | { readonly message: "Odd"; readonly value: Odd }
  | { readonly message: "Taken"; readonly value: Taken }
  | { readonly message: "collisions"; readonly value: Collisions };
