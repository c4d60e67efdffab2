import type { BinaryReader } from "./binary/reader.ts";
import type { BinaryWriter } from "./binary/writer.ts";
import type { TextReader } from "./text/reader.ts";

/**
 * How one message travels; generated, one constant a message. `revision` is the revision that the
 * stream speaks (spec 2.2); functions of messages that never changed take no notice of it.
 */
export interface MessageCodec<T> {
  /** The schema's name of the struct. */
  readonly name: string;
  /** Two characters, or undefined for a struct that is only ever an input (spec 2.1). */
  readonly code: string | undefined;
  /** Appends the message in the binary profile. */
  readonly write: (w: BinaryWriter, value: T, revision: number) => void;
  /** Reads the message up to its last field; what follows is the caller's to judge. */
  readonly read: (r: BinaryReader, revision: number) => T;
  /** The message's tokens in the text profile; call it through `encodeText`. */
  readonly format: (value: T, revision: number) => string;
  /** Parses the message's tokens. */
  readonly parse: (r: TextReader, revision: number) => T;
  /** Throws a `constraint` error for a value outside of the schema's constraints, if it has any. */
  readonly check: ((value: T) => void) | undefined;
}
