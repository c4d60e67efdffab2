import { refuseValue } from "@twobyte/wire";
import type { FieldReader } from "./field-reader.ts";
import type { FieldWriter } from "./field-writer.ts";

/** Writes one of a field's words as its number. */
export function encodeWord<W extends string>(
  w: FieldWriter,
  words: readonly W[],
  word: W,
  field: string,
): void {
  const number = words.indexOf(word);
  if (number === -1) refuseValue(field, `one of ${words.join(", ")}`, word);
  w.number(number, field);
}

/** Reads one of a field's words. */
export function decodeWord<W extends string>(r: FieldReader, words: readonly W[]): W {
  const number = r.number();
  const word = words[number];
  // R-FRAME-8
  if (word === undefined) r.fail("invalid_member", `${number} where ${words.join(", ")} are known`);
  return word;
}
