// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export interface Board {
  name: string;
}

export interface Done {
  /** How many there were. */
  tokens: number;
}

export interface Question {
  /** Names the answer in both ledgers. */
  id: string;
  text: string;
}

/** What a shop's dashboard shows. */
export interface Reading {
  /** One more than that of the reading before. */
  index: number;
  /** Drawn by the server's program, for ledgers to compare. */
  nonce: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  at: number;
  /** A minute. */
  orders: number;
  visitors: number;
  /** Of the slowest in a hundred requests, in ms. */
  latency: number;
  /** Of the machines, in percent. */
  load: number;
}

/** The next bit of the answer. */
export interface Token {
  /** 0 for the first. */
  index: number;
  /** Drawn by the server's program, for ledgers to compare. */
  nonce: number;
  text: string;
}
