import type { CodecErrorCode } from "@twobyte/wire";

/** Something that is wrong with a value. */
export interface Issue {
  /** What is wrong (spec chapter 6). */
  readonly code: Extract<
    CodecErrorCode,
    "invalid_value" | "depth_exceeded" | "limit_exceeded" | "duplicate_key" | "constraint"
  >;
  /** Where, from the message's root: `items[2].name`; empty for the message itself. */
  readonly path: string;
  /** What was expected and what was found, for people. */
  readonly message: string;
}

/** Takes issues as they are found. */
export type Report = (code: Issue["code"], path: string, message: string) => void;
