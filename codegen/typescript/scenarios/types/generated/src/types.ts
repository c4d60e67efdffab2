// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";

export interface Constraints {
  small: number;
  even: number;
  wide: bigint;
  share: number;
  /** Exact to 2 digits after the point. */
  price: number;
  name: string;
  mail: string;
  hash: Uint8Array;
  tags: readonly string[];
  scores: ReadonlyMap<string, number>;
  payload: JsonValue;
}

export interface Defaults {
  count: number;
  tone: Mood;
  labels: readonly string[];
}

export interface Empty {
}

export interface Fork {
  kind: "fork";
  left: Tree;
  right: Tree | null;
}

export interface Grove {
  tree: Tree;
  others: readonly Tree[];
  byName: ReadonlyMap<string, Tree>;
}

export interface Leaf {
  kind: "leaf";
  name: string;
}

export interface Maps {
  byName: ReadonlyMap<string, number>;
  byNumber: ReadonlyMap<number, boolean | null>;
  byLarge: ReadonlyMap<number, string>;
  byFlag: ReadonlyMap<boolean, string>;
  byId: ReadonlyMap<string, readonly string[]>;
  byTone: ReadonlyMap<Tone, JsonValue>;
}

export interface Point {
  x: number;
  y: number;
}

/** Absent, null and empty are three things. */
export interface Presence {
  optional?: number | undefined;
  nullable: string | null;
  both?: boolean | null | undefined;
  bytes?: Uint8Array | undefined;
  tone?: Tone | null | undefined;
  marked?: true | undefined;
  point?: Point | undefined;
  anything: JsonValue | null;
  points?: readonly (Point | null)[] | undefined;
  readonly?: number | undefined;
}

export interface Sample {
  /** In milliseconds since 1970-01-01T00:00Z. */
  at: number;
  sequence: number;
  /** Exact to 2 digits after the point. */
  price: number;
  total: bigint;
  good: boolean;
  note?: string | undefined;
}

/** Every scalar, required. */
export interface Scalars {
  flag: boolean;
  u8: number;
  u16: number;
  u32: number;
  u53: number;
  u64: bigint;
  i8: number;
  i16: number;
  i32: number;
  i53: number;
  i64: bigint;
  f32: number;
  f64: number;
  special: number;
  text: string;
  bytes: Uint8Array;
  id: string;
  /** In seconds since 1970-01-01T00:00Z. */
  second: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  millisecond: number;
  /** In microseconds since 1970-01-01T00:00Z. */
  microsecond: bigint;
  /** In milliseconds. */
  wait: number;
  /** In nanoseconds. */
  pause: bigint;
  /** Exact to 2 digits after the point. */
  price: number;
  /** In units of 10^-18. */
  wei: bigint;
  anything: JsonValue;
  always: "this";
  tone: Tone;
  level: Level;
  day: Weekday;
}

export interface Series {
  ids: readonly number[];
  changes: readonly bigint[];
  times: readonly number[];
  prices: readonly number[];
  samples: readonly Sample[];
  matrix: readonly (readonly number[])[];
  flags: readonly (boolean | null)[];
  days: readonly Weekday[];
}

export type Level = 1 | 2 | 4;

export type Mood = "plain" | "warm";

export type Tone = "calm" | "sharp";

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** Recursive. */
export type Tree = Leaf | Fork;
