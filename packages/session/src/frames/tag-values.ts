import type { Field } from "../fields/field.ts";
import { bytes16, number, record } from "../fields/field.ts";
import { MIN_MAX_FRAME } from "./limits.ts";

/** What one side accepts (tag 2 of hello and welcome). */
export interface SessionLimits {
  /** Bytes of one frame, at least 16,384. */
  readonly maxFrame: number;
  /** Initial limit of the payload bytes of each of the peer's streams. */
  readonly credit: number;
  /** How many streams of the peer may be open at once. */
  readonly streams: number;
}

const limits: Field<SessionLimits> = record({
  maxFrame: number,
  credit: number,
  streams: number,
});

export const limitsField: Field<SessionLimits> = {
  write: limits.write,
  read(r) {
    const value = limits.read(r);
    // R-FRAME-35
    //@fault small-frames R-FRAME-35
    if (value.maxFrame < MIN_MAX_FRAME) r.fail("out_of_range", "a maxFrame below 16,384");
    return value;
  },
};

/** A revision and its fingerprint. */
export interface RevisionMark {
  /** From 1. */
  readonly revision: number;
  /** 16 bytes. */
  readonly fingerprint: Uint8Array;
}

export const revisionMarkField: Field<RevisionMark> = record({
  revision: number,
  fingerprint: bytes16,
});

/** Numbers of the last counted frames that one side has and has sent. */
export interface Counts {
  /** Number of the last counted frame that arrived, 0 before the first. */
  readonly received: number;
  /** Number of the last counted frame that was handed to a transport, 0 before the first. */
  readonly sent: number;
}

export const countsField: Field<Counts> = record({ received: number, sent: number });
