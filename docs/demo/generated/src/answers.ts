// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Done, Reading, Token } from "./types.js";

/** What `Live.ask` answers. */
export type LiveAskAnswer = 
  | { readonly message: "Done"; readonly value: Done }
  | { readonly message: "Token"; readonly value: Token };

/** What `Live.readings` answers. */
export type LiveReadingsAnswer = Reading;

/** What callers of `Live.readings` send behind the input. */
export type LiveReadingsItem = never;
