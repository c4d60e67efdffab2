/** One row of an explained frame. */
export interface Row {
  /** Bytes (binary) or UTF-16 units (text) from the start of what was given. */
  readonly offset: number;
  /** In the same units. */
  readonly length: number;
  /** The bytes in hex, or the text as it stands. */
  readonly raw: string;
  readonly field: string;
  readonly type: string;
  /** What it says, for people. */
  readonly value: string;
  /** Only on the last row of what cannot be read. */
  readonly error?: RowError;
}

export interface RowError {
  /** A code of spec chapter 6. */
  readonly code: string;
  readonly message: string;
}

/** What ends the reading of a header: an error of spec chapter 6 and where it was met. */
export class HeaderProblem extends Error {
  readonly code: string;
  readonly offset: number;

  constructor(code: string, offset: number, message: string) {
    super(message);
    this.name = "HeaderProblem";
    this.code = code;
    this.offset = offset;
  }
}

/** Bytes as hex digits with spaces between them. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
