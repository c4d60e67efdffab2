import type { Payload } from "../payload.ts";

/**
 * Writes the fields of a frame's header, and its payload, in one of the profiles (spec 7.1). So
 * each frame says once what it consists of. `field` names the place in errors.
 */
export interface FieldWriter {
  /** An integer from 0 to 2^53 − 1. */
  number(value: number, field: string): void;
  /** At most `limit` UTF-8 bytes. */
  string(value: string, limit: number, field: string): void;
  /** Exactly 16 bytes. */
  bytes16(value: Uint8Array, field: string): void;
  /** A frame's code, as a number. */
  code(value: number): void;
  /** An entry of a tagged list (spec 7.4): `write` writes its fields; without it there are none. */
  entry(tag: number, write?: (w: FieldWriter) => void): void;
  /** The payload, in the form of the profile; nothing may follow it. */
  payload(value: Payload): void;
}
