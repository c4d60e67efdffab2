import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
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

export function encodeLimits(w: FieldWriter, limits: SessionLimits): void {
  w.number(limits.maxFrame, "maxFrame");
  w.number(limits.credit, "credit");
  w.number(limits.streams, "streams");
}

export function decodeLimits(r: FieldReader): SessionLimits {
  const limits = { maxFrame: r.number(), credit: r.number(), streams: r.number() };
  // R-FRAME-35
  if (limits.maxFrame < MIN_MAX_FRAME) r.fail("out_of_range", "a maxFrame below 16,384");
  return limits;
}

/** A revision and its fingerprint. */
export interface RevisionMark {
  /** From 1. */
  readonly revision: number;
  /** 16 bytes. */
  readonly fingerprint: Uint8Array;
}

export function encodeRevisionMark(w: FieldWriter, mark: RevisionMark): void {
  w.number(mark.revision, "revision");
  w.bytes16(mark.fingerprint, "fingerprint");
}

export function decodeRevisionMark(r: FieldReader): RevisionMark {
  return { revision: r.number(), fingerprint: r.bytes16() };
}

/** Numbers of the last counted frames that one side has and has sent. */
export interface Counts {
  /** Number of the last counted frame that arrived, 0 before the first. */
  readonly received: number;
  /** Number of the last counted frame that was handed to a transport, 0 before the first. */
  readonly sent: number;
}

export function encodeCounts(w: FieldWriter, counts: Counts): void {
  w.number(counts.received, "received");
  w.number(counts.sent, "sent");
}

export function decodeCounts(r: FieldReader): Counts {
  return { received: r.number(), sent: r.number() };
}
