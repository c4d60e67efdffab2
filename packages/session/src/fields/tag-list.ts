import type { Field } from "./field.ts";
import type { FieldReader } from "./field-reader.ts";

/** Tag and field of each member; a member without a field is `true`, or not there. */
export type Tagged<T> = {
  readonly [K in keyof T]-?: readonly [tag: number, field?: Field<Exclude<T[K], undefined>>];
};

/** Members with tags (spec 7.4), in the order of their tags; those in `needed` have to be there. */
export function tagList<T>(tagged: Tagged<T>, needed: readonly (keyof T & string)[]): Field<T> {
  const names = Object.keys(tagged) as (keyof T & string)[];
  return {
    write(w, value) {
      const present = names.filter((name) => value[name] !== undefined && value[name] !== false);
      w.number(present.length, "tags");
      for (const name of present) {
        const [tag, field] = tagged[name];
        w.entry(tag, field && ((v) => field.write(v, value[name] as never, name)));
      }
    },
    read(r) {
      const value: Partial<T> = {};
      readEntries(r, (tag, v) => {
        const name = names.find((one) => tagged[one][0] === tag);
        //@fault odd-tag-skipped R-FRAME-18 if (name === undefined) return true;
        if (name === undefined) return false;
        const [, field] = tagged[name];
        if (field === undefined) v.none();
        value[name] = field === undefined ? (true as never) : field.read(v);
        //@fault value-goes-on R-FRAME-19
        if (field !== undefined) v.end();
        return true;
      });
      // R-FRAME-20
      const missing = needed.find((name) => value[name] === undefined);
      //@fault tag-left-out R-FRAME-20
      if (missing !== undefined) r.fail("truncated", `a list without ${missing}`);
      return value as T;
    },
  };
}

function readEntries(r: FieldReader, read: (tag: number, value: FieldReader) => boolean): void {
  //@fault tags-reserved R-ERR-2 const count = new Uint8Array(r.number() * 512).length / 512;
  const count = r.number();
  let previous = -1;
  for (let i = 0; i < count; i++) {
    const tag = r.number();
    // R-FRAME-16
    //@fault tags-in-any-order R-FRAME-16 if (tag === previous)
    if (tag <= previous)
      r.fail(tag === previous ? "duplicate_key" : "unsorted_keys", "tags that do not ascend");
    previous = tag;
    // R-FRAME-17: an even tag is skipped; R-FRAME-18: an odd one is not.
    //@fault even-tag-refused R-FRAME-17 if (!read(tag, r.value()))
    if (!read(tag, r.value()) && tag % 2 === 1)
      r.fail("unknown_code", `tag ${tag} is not known here, and must be`);
  }
}
