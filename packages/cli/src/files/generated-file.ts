import { createHash } from "node:crypto";

/** A file that a target made. */
export interface GeneratedFile {
  /** Relative to the output folder, with `/` between its parts. */
  readonly path: string;
  /** Text; written as UTF-8. */
  readonly content: string;
}

/**
 * SHA-256 of a text as 64 hex digits. Line ends count as LF, so that a checkout that turns them to
 * CRLF is no edit.
 */
export function hashText(content: string): string {
  return createHash("sha256").update(content.replaceAll("\r\n", "\n")).digest("hex");
}
