// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** Key of a topic. */
export interface Board {
  /** Comes back. */
  name: string;
}

export interface Errand {
  kind: ErrandKind;
  plan: Plan;
}

/** What is asked for by name. */
export interface Fact {
  /** Comes back. */
  nonce: string;
  value: string;
}

export interface Failure {
  /** As spec 7.7 numbers them. */
  code: number;
  retry?: FailureRetry | undefined;
  /** With `after`. */
  afterMs?: number | undefined;
  processed?: FailureProcessed | undefined;
  /** With a `Trouble` that has the nonce. */
  detail?: boolean | undefined;
  /** Throws what is no error of the protocol, with a secret in it. */
  bare?: boolean | undefined;
}

/** A message of a stream, or an answer. */
export interface Item {
  /** Comes back. */
  nonce: string;
  /** 0 for the first of a call. */
  index: number;
  filler?: string | undefined;
  /** Since revision 2; `echo` and `newer` set it to 2. */
  mark?: number | undefined;
}

/** What the called side is to do. */
export interface Plan {
  /** Comes back. */
  nonce: string;
  /** Messages to answer; 1. */
  count?: number | undefined;
  /** Characters of filler; 0. */
  size?: number | undefined;
  /** Waits until `open` was called with this nonce. */
  gate?: string | undefined;
  /** Waits in front of this message; behind the last. */
  gateAt?: number | undefined;
  failure?: Failure | undefined;
  /** Makes the input long; nothing reads it. */
  filler?: string | undefined;
}

export interface Report {
  /** Comes back. */
  nonce: string;
  /** What the client answered. */
  items: readonly Item[];
  /** Code of the error that the call ended with. */
  error?: number | undefined;
}

/** Detail of an error. */
export interface Trouble {
  /** Comes back. */
  nonce: string;
}

export type ErrandKind = "echo" | "look" | "count" | "sum" | "talk" | "note";

export type FailureProcessed = "no" | "maybe" | "yes";

export type FailureRetry = "never" | "now" | "after";
