import type { Field, Fields } from "./field.ts";

/** Members that are there or not: flags, and then those that are (spec 7.5). */
export function slots<T>(fields: Fields<T>): Field<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return {
    write(w, value) {
      let flags = 0;
      let flag = 1;
      for (const name of names) {
        if (value[name] !== undefined) flags += flag;
        flag *= 2;
      }
      w.number(flags, "flags");
      // Most often there is none.
      if (flags === 0) return;
      for (const name of names)
        if (value[name] !== undefined) fields[name].write(w, value[name] as never, name);
    },
    read(r, into = {}) {
      const flags = r.number();
      // R-FRAME-7
      //@fault flag-of-later R-FRAME-7 if (flags > 2 ** names.length)
      if (flags >= 2 ** names.length)
        r.fail("reserved_bits", `flags above the first ${names.length}`);
      const value: Partial<T> = into;
      if (flags === 0) return value as T;
      names.forEach((name, i) => {
        if (((flags >> i) & 1) !== 0) value[name] = fields[name].read(r);
      });
      return value as T;
    },
  };
}
