import type { CodecErrorCode } from "../codec-error.ts";
import type { TextReader } from "../text/reader.ts";
import { decodeText } from "../text/reader.ts";
import { refusal } from "./refusal.ts";

/** What `parse` makes of `text`, all of it. */
export function parsed<T>(parse: (r: TextReader) => T, text: string): T {
  return decodeText(parse, text, 1);
}

/** The code that `parse` refuses `text` with. */
export function refusedToParse(
  parse: (r: TextReader) => unknown,
  text: string,
): CodecErrorCode | "accepted" {
  return refusal(() => parsed(parse, text));
}
