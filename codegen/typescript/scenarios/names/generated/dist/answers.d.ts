// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BindBidiItem,
  Collisions,
  Made,
  NamesAllAnswer,
  Odd,
  Runtime,
  Taken,
  Text,
  TextText,
} from "./types.js";

/** What `Bind.bidi` answers. */
export type BindBidiAnswer = TextText;

/** What callers of `Bind.bidi` send behind the input. */
export type BindBidiItem2 = BindBidiItem;

/** What `Bind.clientStream` answers. */
export type BindClientStreamAnswer = TextText;

/** What callers of `Bind.clientStream` send behind the input. */
export type BindClientStreamItem = 
  | { readonly message: "Text"; readonly value: Text }
  | { readonly message: "TextText"; readonly value: TextText };

/** What `Bind.query` answers. */
export type BindQueryAnswer = TextText;

/** What `Bind.unary` answers. */
export type BindUnaryAnswer = TextText;

/** What `Call.bidi` answers. */
export type CallBidiAnswer = TextText;

/** What callers of `Call.bidi` send behind the input. */
export type CallBidiItem = Text;

/** What `Call.clientStream` answers. */
export type CallClientStreamAnswer = TextText;

/** What callers of `Call.clientStream` send behind the input. */
export type CallClientStreamItem = 
  | { readonly message: "Text"; readonly value: Text }
  | { readonly message: "TextText"; readonly value: TextText };

/** What `Call.query` answers. */
export type CallQueryAnswer = TextText;

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
