import type { Field, Fields } from "./field.ts";

/** Members that are there or not: flags, and then those that are (spec 7.5). */
export function slots<T>(fields: Fields<T>): Field<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return {
    write(w, value) {
      const flags = names.reduce(
        (sum, name, i) => sum + (value[name] === undefined ? 0 : 2 ** i),
        0,
      );
      w.number(flags, "flags");
      for (const name of names)
        if (value[name] !== undefined) fields[name].write(w, value[name] as never, name);
    },
    read(r) {
      const flags = r.number();
      // R-FRAME-7
      if (flags >= 2 ** names.length)
        r.fail("reserved_bits", `flags above the first ${names.length}`);
      const value: Partial<T> = {};
      names.forEach((name, i) => {
        value[name] = ((flags >> i) & 1) === 0 ? undefined : fields[name].read(r);
      });
      return value as T;
    },
  };
}
