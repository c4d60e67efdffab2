import type { CodecErrorCode } from "@twobyte/wire";
import type { Payload } from "../payload.ts";

/** Reads the fields of a frame's header, and its payload, in one of the profiles (spec 7.1). */
export interface FieldReader {
  /** An integer from 0 to 2^53 − 1. */
  number(): number;
  /** At most `limit` UTF-8 bytes. */
  string(limit: number): string;
  /** 16 bytes, in memory of their own. */
  bytes16(): Uint8Array<ArrayBuffer>;
  /** A frame's code, as a number. */
  code(): number;
  /** The value of a list's entry, behind its tag: a reader for its fields, which ends with them. */
  value(): FieldReader;
  /** What is left: the payload, as a view of the frame. */
  payload(): Payload;
  /** Fails with `trailing` unless everything was read. */
  end(): void;
  /** Fails with `trailing` unless there are no fields at all. */
  none(): void;
  fail(code: CodecErrorCode, message: string): never;
}
