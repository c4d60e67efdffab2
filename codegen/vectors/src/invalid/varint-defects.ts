import type { Defect } from "./defect.ts";

/** A varint of `zeros` bytes that say nothing but to go on, and one more. */
function varintOf(zeros: number, last: number): readonly number[] {
  return [...Array.from({ length: zeros }, () => 0x80), last];
}

/** Varints above the type, within the longest: the least one, then one far above. */
const above: ReadonlyMap<string, readonly (readonly number[])[]> = new Map([
  ["u16", [varintOf(2, 0x04)]],
  ["i16", [varintOf(2, 0x04)]],
  ["u32", [varintOf(4, 0x10)]],
  ["i32", [varintOf(4, 0x10)]],
  ["u53", [varintOf(7, 0x10)]],
  ["i53", [[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x1f], varintOf(7, 0x7f)]],
  ["u64", [varintOf(9, 0x02)]],
  ["i64", [varintOf(9, 0x02)]],
  ["duration s", [varintOf(7, 0x20), varintOf(7, 0x7f)]],
  ["duration ms", [varintOf(7, 0x20), varintOf(7, 0x7f)]],
  ["decimal", [[0x80, 0x80, 0xb4, 0xcc, 0xd4, 0xdf, 0xc6, 0x03], varintOf(7, 0x7f)]],
  ["decimal bigint", [varintOf(9, 0x02)]],
  ["count", [varintOf(4, 0x10)]],
  ["difference of u8", [varintOf(1, 0x02)]],
  ["difference of i8", [varintOf(1, 0x02)]],
  ["difference of u16", [varintOf(2, 0x04)]],
  ["difference of i16", [varintOf(2, 0x04)]],
  ["difference of u32", [varintOf(4, 0x10)]],
  ["difference of i32", [varintOf(4, 0x10)]],
  ["difference of u53", [varintOf(7, 0x10)]],
  ["difference of i53", [varintOf(7, 0x20)]],
  ["difference of u64", [varintOf(9, 0x02)]],
  ["difference of i64", [varintOf(9, 0x02)]],
  ["difference of timestamp s", [varintOf(6, 0x40)]],
  ["difference of timestamp ms", [varintOf(6, 0x40)]],
  ["difference of duration s", [varintOf(7, 0x20)]],
  ["difference of duration ms", [varintOf(7, 0x20)]],
]);

function aboveOf(type: string): readonly (readonly number[])[] {
  if (/^(?:count|length|enum|union)/.test(type)) return above.get("count") ?? [];
  return above.get(type.replace(/^decimal [0-9]+/, "decimal")) ?? [];
}

/** The defects that a varint of a type can have; `here` are its bytes. */
export function varintDefects(type: string, here: readonly number[], offset: number): Defect[] {
  const last = here.at(-1) ?? 0;
  const name = type.startsWith("enum ") || type.startsWith("union ") ? "escaped ordinal" : type;
  const longest = /64|us$|ns$|bigint/.test(type) ? 11 : 9;
  const end = offset + here.length - 1;
  const defects: Defect[] = [
    {
      kind: `overlong ${name}`,
      about: `a needless zero byte ends the varint of ${name}`,
      error: "overlong",
      req: ["R-BIN-3"],
      at: end,
      drop: 1,
      put: [last | 0x80, 0],
    },
    {
      kind: `endless ${name}`,
      about: `the varint of ${name} goes on behind the longest that there is`,
      error: "out_of_range",
      req: ["R-BIN-4"],
      at: offset,
      drop: here.length,
      put: [...Array.from({ length: longest }, () => 0x80), 0x01],
    },
  ];
  const beyond = aboveOf(type).map(
    (put, index): Defect => ({
      kind: `${index === 0 ? "above" : `${"far ".repeat(index)}above`} ${name}`,
      about: `${name} above its greatest value, by ${index === 0 ? "one" : "much"}`,
      error: "out_of_range",
      req: [type.startsWith("difference ") ? "R-DELTA-1" : "R-BIN-4"],
      at: offset,
      drop: here.length,
      put,
    }),
  );
  return [...defects, ...beyond];
}
