import { refuseValue } from "@twobyte/wire";
import type { Field } from "./field.ts";
import type { FieldReader } from "./field-reader.ts";

/** One of a field's words, which travels as its number. */
export function word<W extends string>(words: readonly W[]): Field<W> {
  return {
    write(w, value, name) {
      const at = words.indexOf(value);
      if (at === -1) refuseValue(name, `one of ${words.join(", ")}`, value);
      w.number(at, name);
    },
    read(r: FieldReader): W {
      const at = r.number();
      //@fault word-of-later R-FRAME-8 const found = words[at] ?? words[0];
      const found = words[at];
      // R-FRAME-8
      if (found === undefined)
        r.fail("invalid_member", `${at} where ${words.join(", ")} are known`);
      return found;
    },
  };
}
