// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";

export interface BindBidiItem {
  items: number;
}

export interface Bytes {
  bytes: Uint8Array;
}

export interface CallContext2 {
  x: number;
}

export interface ChatMessage {
  y: number;
}

export interface CodecError2 {
  code: string;
}

export interface Count {
  list: readonly number[];
}

export interface Decimal {
  /** Exact to 2 digits after the point. */
  price: number;
}

export interface EventOptions2 {
  x: number;
}

export interface Iterable2 {
  x: number;
}

export interface Json {
  json: JsonValue;
}

export interface JsonValue2 {
  value: number;
}

export interface Length {
  text: string;
}

export interface Made {
  kind: Kind;
  kindOrdinal?: number | undefined;
  kindBits: Kind | null;
  map: ReadonlyMap<Kind, number>;
  key: ReadonlyMap<string, number>;
  keyText: number;
  last0: number;
  bits1: number;
}

export interface Map2 {
  size: number;
}

export interface NamesAllAnswer {
  x: number;
}

export interface NamesClient {
  protocol: number;
}

export interface Nothing {
}

export interface Odd {
  "content-type": string;
  "with space"?: number | undefined;
  "quote\"d": number;
  "back\\slash": number;
  "über": number;
  "名前": string;
  "👍": number;
  $dollar: number;
  _private: number;
  Upper: number;
  upper: number;
}

export interface Runtime {
  json: Json;
  bytes: Bytes;
  uuid: Uuid;
  count: Count;
  length: Length;
  decimal: Decimal;
}

export interface Step {
  each: number;
  eachBits: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  count: number;
  list: boolean;
}

export interface Taken {
  class: number;
  await: number;
  arguments?: number | undefined;
  undefined: number | null;
  value: number;
  text: string;
  w: number;
  r?: Kind | undefined;
  i: number;
  out: string;
  list: readonly number[];
  each: readonly Kind[];
  count?: number | undefined;
  bits?: boolean | undefined;
  revision: number;
  tokens: number;
  from: number;
  readString: string;
  formatString?: string | undefined;
  checkObject: boolean;
  json?: number | undefined;
  member0: number;
  field1: number;
  r_: number;
}

export interface Text {
  x: number;
}

export interface TextText {
  x: number;
}

export interface Uint8Array2 {
  length: number;
}

export interface Uuid {
  id: string;
}

export interface ChatMessage2 {
  x: number;
}

export interface ChatMessage3 {
  z: number;
}

export interface Collisions {
  one: ChatMessage2;
  two: ChatMessage;
  three: ChatMessage3;
  map: Map2;
  bytes: Uint8Array2;
  json: JsonValue2;
  error: CodecError2;
  iterable: Iterable2;
  nested: CollisionsNested;
  steps: readonly Step[];
  stepsList: CollisionsStepsList;
  both: CollisionsBoth;
}

export interface CollisionsBothThree {
  kind: "Three";
  y: number;
}

export interface CollisionsBothOneTwo {
  kind: "one-two";
  x: number;
}

export interface CollisionsNested {
  "a-b": CollisionsNestedAB;
}

export interface CollisionsNestedAB {
  c: number;
}

export interface CollisionsStepsList {
  x: number;
}

export type Kind = "a" | "a b" | "*/" | "${x}" | " " | "\"" | "\\";

export type CollisionsBoth = CollisionsBothOneTwo | CollisionsBothThree;
