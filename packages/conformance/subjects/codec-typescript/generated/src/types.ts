// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";

export interface Bounds {
  small: number;
  even: number;
  wide: bigint;
  share: number;
  /** Exact to 2 digits after the point. */
  price: number;
  name: string;
  mail: string;
  day: string;
  hash: Uint8Array;
  tags: readonly string[];
  scores: ReadonlyMap<string, number>;
  payload: JsonValue;
  /** In milliseconds since 1970-01-01T00:00Z. */
  after: number;
  /** In seconds. */
  wait: number;
}

export interface ChangeClosed {
  kind: "closed";
  by: string;
  reason: number;
}

export interface ChangeMoved {
  kind: "moved";
  by: string;
  to: string;
}

export interface ChangeOpened {
  kind: "opened";
  by: string;
}

export interface ChangeRenamed {
  kind: "renamed";
  by: string;
  title: string;
}

export interface Decimals {
  /** Exact to 0 digits after the point. */
  whole: number;
  /** Exact to 2 digits after the point. */
  price: number;
  /** Exact to 15 digits after the point. */
  fine: number;
  /** In units of 10^-18. */
  wei: bigint;
  /** In units of 10^-2. */
  cents: bigint;
}

export interface Empty {
}

export interface Floats {
  single: number;
  double: number;
  plain: number;
  specialSingle: number;
  specialDouble: number;
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

export interface Integers {
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
}

export interface Labels {
  label: string;
  data: Uint8Array;
}

export interface Late {
  text: string;
  tone: Tone;
}

export interface Leaf {
  kind: "leaf";
  name: string;
}

export interface Maps {
  byName: ReadonlyMap<string, number>;
  byNumber: ReadonlyMap<number, boolean | null>;
  byLarge: ReadonlyMap<number, string>;
  byHuge: ReadonlyMap<bigint, boolean>;
  byFlag: ReadonlyMap<boolean, string>;
  byId: ReadonlyMap<string, readonly string[]>;
  byTone: ReadonlyMap<Tone, JsonValue>;
}

export interface Members {
  tone: Tone;
  level: Level;
  grade: Grade;
  mood: Mood;
  many: Many;
  word: "this";
  number: -2.5;
  yes: true;
  flag: boolean;
}

export interface NewTicket {
  title: string;
  state: State;
  parent?: number | undefined;
  hint?: number | undefined;
}

export interface Nothing {
}

export interface Patterns {
  classes: string;
  word: string;
}

export interface Point {
  x: number;
  y: number;
  z?: number | undefined;
}

export interface Presence {
  number?: number | undefined;
  text: string | null;
  both?: boolean | null | undefined;
  bytes?: Uint8Array | undefined;
  emptied?: string | null | undefined;
  tone?: Tone | null | undefined;
  marked?: true | undefined;
  nothing?: Nothing | null | undefined;
  point?: Point | undefined;
  anything: JsonValue | null;
  points?: readonly (Point | null)[] | undefined;
  scores?: ReadonlyMap<string, number | null> | null | undefined;
  late?: boolean | null | undefined;
  later?: number | null | undefined;
  latest?: Tone | undefined;
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
  level?: number | undefined;
}

export interface Series {
  bytes: readonly number[];
  shorts: readonly number[];
  ids: readonly number[];
  safe: readonly number[];
  changes: readonly bigint[];
  times: readonly number[];
  waits: readonly bigint[];
  prices: readonly number[];
  coins: readonly bigint[];
  maybe: readonly (number | null)[];
  samples: readonly Sample[];
  matrix: readonly (readonly number[])[];
  flags: readonly (boolean | null)[];
  tones: readonly Tone[];
}

export interface Texts {
  text: string;
  bytes: Uint8Array;
  id: string;
  anything: JsonValue;
}

export interface Ticket {
  number: number;
  title: string;
  state: State;
  changes: readonly Change[];
  labels: readonly string[];
  byState: ReadonlyMap<State, number>;
  /** In milliseconds since 1970-01-01T00:00Z. */
  closedAt?: number | null | undefined;
  weight: number;
  source: "desk";
}

export interface Times {
  /** In seconds since 1970-01-01T00:00Z. */
  second: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  millisecond: number;
  /** In microseconds since 1970-01-01T00:00Z. */
  microsecond: bigint;
  /** In nanoseconds since 1970-01-01T00:00Z. */
  nanosecond: bigint;
  /** In seconds. */
  waitSecond: number;
  /** In milliseconds. */
  waitMillisecond: number;
  /** In microseconds. */
  waitMicrosecond: bigint;
  /** In nanoseconds. */
  waitNanosecond: bigint;
}

export type Grade = "low" | "high" | "top";

export type Level = 1 | 2 | -4;

export type Many = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 115 | 116 | 117 | 118 | 119 | 120 | 121 | 122 | 123 | 124 | 125 | 126 | 127 | 128 | 129 | 130 | 131 | 132 | 133 | 134 | 135 | 136 | 137 | 138 | 139 | 140 | 141 | 142 | 143 | 144 | 145 | 146 | 147 | 148 | 149 | 150 | 151 | 152 | 153 | 154 | 155 | 156 | 157 | 158 | 159 | 160 | 161 | 162 | 163 | 164 | 165 | 166 | 167 | 168 | 169 | 170 | 171 | 172 | 173 | 174 | 175 | 176 | 177 | 178 | 179 | 180 | 181 | 182 | 183 | 184 | 185 | 186 | 187 | 188 | 189 | 190 | 191 | 192 | 193 | 194 | 195 | 196 | 197 | 198 | 199 | 200;

export type Mood = "plain" | "glad";

export type State = "open" | "closed" | "merged" | "split";

export type Tone = "calm" | "sharp" | "flat" | "loud" | "shrill";

export type Change = ChangeOpened | ChangeClosed | ChangeMoved | ChangeRenamed;

export type Tree = Leaf | Fork;
