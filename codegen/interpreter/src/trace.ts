import type { CodecErrorCode } from "@twobyte/wire";

/** One row of an explained message. */
export interface Annotation {
  /** Bytes (binary) or UTF-16 units (text) from the start of the message. */
  readonly offset: number;
  /** In the same units; 0 for a value that has nothing but bits, or nothing at all. */
  readonly length: number;
  /** The bytes in hex, or the token as it stands. */
  readonly raw: string;
  /** The place in the value: `items[2].name`; empty for the message itself. */
  readonly path: string;
  /** `u16`, `string`, `count of list`, `bits of Chat` and so on. */
  readonly type: string;
  /** What was read, for people. */
  readonly value: string;
  /** Only on the last row of a message that could not be read: the rest of it. */
  readonly error?: { readonly code: CodecErrorCode; readonly message: string };
}

/** Takes annotations as a message is read. */
export type Trace = (row: Annotation) => void;
