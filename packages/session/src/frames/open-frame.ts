import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { decodeFlags, flagsOf } from "../fields/flags.ts";
import type { Metadata } from "../fields/metadata.ts";
import { decodeMetadata, encodeMetadata } from "../fields/metadata.ts";
import type { Payload } from "../payload.ts";
import { MAX_KEY, MAX_NAME } from "./limits.ts";

/** A place in a stream's log. */
export interface Cursor {
  /** At most 64 UTF-8 bytes; empty: `offset` counts the last items. */
  readonly epoch: string;
  /** Place in the log; with an empty `epoch` how many of the last items to begin with. */
  readonly offset: number;
}

/** What an open says besides its stream: the slots, each there or not (spec 7.5). */
export interface OpenSlots {
  /** How many ms the caller waits. */
  readonly deadlineMs?: number | undefined;
  /** Makes repeats of the call the same call; at most 128 UTF-8 bytes. */
  readonly key?: string | undefined;
  /** Where to begin. */
  readonly from?: Cursor | undefined;
  /** Limit of the stream's payload bytes, in the place of the initial one. */
  readonly credit?: number | undefined;
  /** Names and values that the handler sees (spec 7.6). */
  readonly metadata?: Metadata | undefined;
}

/** Begins a stream; its code is the method's. Counted. */
export interface OpenFrame extends OpenSlots {
  readonly kind: "open";
  /** The method's code as a number; see `codeText`. */
  readonly code: number;
  /** The stream's id. */
  readonly stream: number;
  /** The method's input, or its last piece behind parts. */
  readonly payload: Payload;
}

/** Writes the header alone: everything but the payload. */
export function encodeOpenHeader(w: FieldWriter, stream: number, slots: OpenSlots): void {
  const { deadlineMs, key, from, credit, metadata } = slots;
  w.number(stream, "stream");
  w.number(flagsOf(deadlineMs, key, from, credit, metadata), "flags");
  if (deadlineMs !== undefined) w.number(deadlineMs, "deadline");
  if (key !== undefined) w.string(key, MAX_KEY, "key");
  if (from !== undefined) {
    w.string(from.epoch, MAX_NAME, "epoch");
    w.number(from.offset, "offset");
  }
  if (credit !== undefined) w.number(credit, "credit");
  if (metadata !== undefined) encodeMetadata(w, metadata);
}

export function encodeOpen(w: FieldWriter, frame: OpenFrame): void {
  encodeOpenHeader(w, frame.stream, frame);
  w.payload(frame.payload);
}

export function decodeOpen(r: FieldReader, code: number): OpenFrame {
  const stream = r.number();
  const flags = decodeFlags(r, 5);
  return {
    kind: "open",
    code,
    stream,
    deadlineMs: (flags & 1) === 0 ? undefined : r.number(),
    key: (flags & 2) === 0 ? undefined : r.string(MAX_KEY),
    from: (flags & 4) === 0 ? undefined : { epoch: r.string(MAX_NAME), offset: r.number() },
    credit: (flags & 8) === 0 ? undefined : r.number(),
    metadata: (flags & 16) === 0 ? undefined : decodeMetadata(r),
    payload: r.payload(),
  };
}
