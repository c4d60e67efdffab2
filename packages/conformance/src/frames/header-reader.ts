import { refuse } from "./frame-refusal.ts";

/** Reads the fields of a frame's header one behind the other, in either profile (spec 7.1). */
export interface HeaderReader {
  number(): number;
  /** At most so many bytes of UTF-8. */
  string(most: number): string;
  /** 16 bytes as hex. */
  bytes16(): string;
  code(): string;
  /** What is left, as the control protocol writes payloads. */
  payload(): string;
  /** How long the payload just read is, in bytes of the wire. */
  readonly payloadBytes: number;
  /** A tagged value, to be read by itself. */
  value(): HeaderReader;
  /** Refuses what stands behind the last field. */
  end(): void;
  /** Refuses anything, where a value has no fields. */
  none(): void;
}

/** A code in a header, which has one of two forms (R-FRAME-36). */
export function checkedCode(text: string): string {
  return /^([A-Za-z][0-9A-Za-z]|![A-Za-z])$/.test(text) ? text : refuse("unknown_code");
}
