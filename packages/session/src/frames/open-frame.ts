import type { Field } from "../fields/field.ts";
import { both, number, payload, record, string } from "../fields/field.ts";
import type { Metadata } from "../fields/metadata.ts";
import { metadata } from "../fields/metadata.ts";
import { slots } from "../fields/slots.ts";
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

const from: Field<Cursor> = record({ epoch: string(MAX_NAME), offset: number });

/** What stands between the stream and the payload. */
export const openSlots: Field<OpenSlots> = slots<OpenSlots>({
  deadlineMs: number,
  key: string(MAX_KEY),
  from,
  credit: number,
  metadata,
});

/** Its fields, behind the code. */
export const openFields: Field<Omit<OpenFrame, "kind" | "code">> = both(
  both(record({ stream: number }), openSlots),
  record({ payload }),
);
