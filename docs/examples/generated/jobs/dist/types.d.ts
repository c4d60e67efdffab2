// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export interface Counted {
  primes: number;
}

export interface Dismissal {
  reason: string;
}

export interface Enlisted {
  /** How many there are now. */
  workers: number;
}

export interface Progress {
  /** The number that was reached. */
  at: number;
}

export interface Range {
  /** The first number. */
  from: number;
  /** The number behind the last. */
  to: number;
}

export interface Worker {
  name: string;
}
