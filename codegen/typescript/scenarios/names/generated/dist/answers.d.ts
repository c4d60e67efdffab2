// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  Collisions,
  Made,
  NamesAllAnswer,
  Odd,
  Runtime,
  Taken,
  Text,
  TextText,
} from "./types.js";

/** What `Bind.unary` answers. */
export type BindUnaryAnswer = TextText;

/** What `Call.unary` answers. */
export type CallUnaryAnswer = TextText;

/** What `Names.all` answers. */
export type NamesAllAnswer2 = 
  | { readonly message: "Made"; readonly value: Made }
  | { readonly message: "Odd"; readonly value: Odd }
  | { readonly message: "Runtime"; readonly value: Runtime }
  | { readonly message: "Taken"; readonly value: Taken }
  | { readonly message: "collisions"; readonly value: Collisions };

/** What `Names.allNow` answers. */
export type NamesAllNowAnswer = NamesAllAnswer;

/** What `Names.delete` answers. */
export type NamesDeleteAnswer = 
  | { readonly message: "Text"; readonly value: Text }
  | { readonly message: "TextText"; readonly value: TextText };

/** What `NamesAll.now` answers. */
export type NamesAllNowAnswer2 = TextText;
