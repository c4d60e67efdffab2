import type { FieldReader } from "./field-reader.ts";
import type { FieldWriter } from "./field-writer.ts";

/** One entry to write: its tag, and what writes its fields (nothing when it has none). */
export type TagEntry = readonly [tag: number, write?: (w: FieldWriter) => void];

/** Writes a tagged list (spec 7.4); entries that are `undefined` are left out. */
export function encodeTags(w: FieldWriter, entries: readonly (TagEntry | undefined)[]): void {
  const present = entries.filter((entry) => entry !== undefined);
  w.number(present.length, "tags");
  for (const [tag, write] of present) w.entry(tag, write);
}

/**
 * Reads a tagged list. `read` reads the fields of an entry's value and returns false for a tag
 * that it does not know; every tag in `needed` has to be there.
 */
export function decodeTags(
  r: FieldReader,
  needed: readonly number[],
  read: (tag: number, value: FieldReader) => boolean,
): void {
  const count = r.number();
  let previous = 0;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const tag = r.number();
    // R-FRAME-16
    if (i > 0 && tag <= previous) refuseOrder(r, tag === previous);
    previous = tag;
    const value = r.value();
    if (read(tag, value)) {
      if (needed.includes(tag)) found++;
      // R-FRAME-18; an even tag is skipped: R-FRAME-17
    } else if (tag % 2 === 1) {
      r.fail("unknown_code", `tag ${tag} is not known here, and must be`);
    }
  }
  // R-FRAME-20
  if (found < needed.length) r.fail("truncated", `a list without all of the tags ${needed.join()}`);
}

function refuseOrder(r: FieldReader, isTwice: boolean): never {
  r.fail(isTwice ? "duplicate_key" : "unsorted_keys", "tags that do not ascend");
}
