// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  Bounds,
  Decimals,
  Floats,
  Grove,
  Integers,
  Labels,
  Late,
  Maps,
  Members,
  Patterns,
  Presence,
  Series,
  Texts,
  Ticket,
  Times,
} from "./types.js";

/** What `Values.every` answers. */
export type ValuesEveryAnswer = 
  | { readonly message: "Bounds"; readonly value: Bounds }
  | { readonly message: "Decimals"; readonly value: Decimals }
  | { readonly message: "Floats"; readonly value: Floats }
  | { readonly message: "Grove"; readonly value: Grove }
  | { readonly message: "Integers"; readonly value: Integers }
  | { readonly message: "Labels"; readonly value: Labels }
  | { readonly message: "Late"; readonly value: Late }
  | { readonly message: "Maps"; readonly value: Maps }
  | { readonly message: "Members"; readonly value: Members }
  | { readonly message: "Patterns"; readonly value: Patterns }
  | { readonly message: "Presence"; readonly value: Presence }
  | { readonly message: "Series"; readonly value: Series }
  | { readonly message: "Texts"; readonly value: Texts }
  | { readonly message: "Times"; readonly value: Times };

/** What `Values.open` answers. */
export type ValuesOpenAnswer = Ticket;
