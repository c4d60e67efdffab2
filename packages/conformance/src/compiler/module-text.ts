import type { Library, Lines } from "./compiler-case.ts";

/** The builders, which every module has at hand. */
const builders = [
  ...["bidi", "bytes", "clientStream", "decimal", "duration", "enumOf", "event", "f32", "f64"],
  ...["field", "i16", "i32", "i53", "i64", "i8", "json", "list", "map", "nullable", "protocol"],
  ...["query", "ref", "serverStream", "service", "struct", "timestamp", "topic", "u16", "u32"],
  ...["u53", "u64", "u8", "unary", "union", "uuid"],
].join(", ");

/** What marks a line of which something has to be reported. */
const mark = "// here";

/** The text of a module: one line that imports everything, and the case's own. */
export function moduleText(lines: Lines, library: Library | undefined): string {
  const [typeBox, schema] =
    library === undefined
      ? ["@sinclair/typebox", "@twobyte/schema"]
      : ["typebox", "@twobyte/schema/typebox1"];
  const imports = `import { Type } from "${typeBox}"; import { ${builders} } from "${schema}";`;
  return [imports, ...lines, ""].join("\n");
}

/** The numbers of the lines that are marked, as a report counts them. */
export function markedLines(lines: Lines): number[] {
  return lines.flatMap((line, index) => (line.endsWith(mark) ? [index + 2] : []));
}
