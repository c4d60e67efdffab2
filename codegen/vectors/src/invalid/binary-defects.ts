import type { Annotation } from "@twobyte/interpreter";

/** A defect that is put in the place of a row's bytes. */
export interface Defect {
  /** Of one kind there is one case a message; part of the case's meaning. */
  readonly kind: string;
  readonly about: string;
  readonly error: string;
  readonly req: readonly string[];
  /** Where the row's bytes begin that are replaced, and how many are. */
  readonly at: number;
  readonly drop: number;
  readonly put: readonly number[];
}

const zigzagged =
  /^(?:difference of .*|i16|i32|i53|i64|duration .*|decimal .*|timestamp (?:us|ns))$/;
const unsigned = /^(?:u16|u32|u53|u64|count of .*|enum .*|union .*)$/;

/** The least varint above the type, where there is one within the longest. */
const above: ReadonlyMap<string, readonly number[]> = new Map([
  ["u16", [0x80, 0x80, 0x04]],
  ["i16", [0x80, 0x80, 0x04]],
  ["u32", [0x80, 0x80, 0x80, 0x80, 0x10]],
  ["i32", [0x80, 0x80, 0x80, 0x80, 0x10]],
  ["u53", [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10]],
  ["i53", [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x1f]],
  ["u64", [...Array.from({ length: 9 }, () => 0x80), 0x02]],
  ["i64", [...Array.from({ length: 9 }, () => 0x80), 0x02]],
  ["count", [0x80, 0x80, 0x80, 0x80, 0x10]],
]);

const million = [0x81, 0x80, 0x40];

/** The defects that the bytes of a row can have, whatever message it stands in. */
export function binaryDefects(row: Annotation, bytes: Uint8Array): Defect[] {
  if (row.length === 0) return [];
  const { type } = row;
  const whole = { at: row.offset, drop: row.length };
  const here = [...bytes.subarray(row.offset, row.offset + row.length)];
  if (zigzagged.test(type) || unsigned.test(type)) {
    return [...varintDefects(type, here, row.offset), ...countDefects(type, whole)];
  }
  if (type === "string" || type === "bytes" || type === "json") {
    const prefix = here.slice(0, here.findIndex((byte) => byte < 0x80) + 1);
    const lengths = varintDefects(`length of ${type}`, prefix, row.offset);
    return [...lengths, ...lengthDefects(type, prefix, row.offset), ...textDefects(type, whole)];
  }
  if (type === "f64" || type === "f32") return floatDefects(type, whole);
  return type.startsWith("bits of ") ? bitDefects(type, here, row.offset) : [];
}

function varintDefects(type: string, here: readonly number[], offset: number): Defect[] {
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
  const most =
    above.get(type) ?? (/^(?:count|length|enum|union)/.test(type) ? above.get("count") : undefined);
  if (most === undefined) return defects;
  return [
    ...defects,
    {
      kind: `above ${name}`,
      about: `${name} one above its greatest value`,
      error: "out_of_range",
      req: ["R-BIN-4"],
      at: offset,
      drop: here.length,
      put: most,
    },
  ];
}

function countDefects(type: string, whole: { at: number; drop: number }): Defect[] {
  if (!type.startsWith("count of ")) return [];
  const req = ["R-BIN-8"];
  const kind = type.slice("count of ".length);
  return [
    {
      kind: `bomb of a ${kind}`,
      about: `a ${kind} tells more entries than any bound allows`,
      error: "limit_exceeded",
      req: ["R-BIN-8", "R-BIN-9"],
      ...whole,
      put: million,
    },
    {
      kind: `too many of a ${kind}`,
      about: `a ${kind} tells more entries than the bytes behind it can hold`,
      error: "truncated",
      req,
      ...whole,
      put: [0xff, 0xff, 0x03],
    },
  ];
}

function lengthDefects(type: string, prefix: readonly number[], at: number): Defect[] {
  return [
    {
      kind: `too long ${type}`,
      about: `a ${type} tells more bytes than there are`,
      error: "truncated",
      req: ["R-BIN-8"],
      at,
      drop: prefix.length,
      put: [0xff, 0xff, 0xff, 0xff, 0x0f],
    },
  ];
}

const noUtf8: readonly (readonly [string, readonly number[]])[] = [
  ["a byte that never occurs", [0xff]],
  ["a continuation byte alone", [0x80]],
  ["an overlong form", [0xc0, 0x80]],
  ["a sequence that is cut short", [0xe2, 0x82]],
  ["a surrogate", [0xed, 0xa0, 0x80]],
  ["a code point above U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
];

const noJson: readonly (readonly [string, string, string])[] = [
  ["no JSON", "{", "invalid_json"],
  ["an empty text", "", "invalid_json"],
  ["a leading byte order mark", "\ufeff1", "invalid_json"],
  ["a number in another form", "1.0", "not_canonical"],
  ["minus zero", "-0", "not_canonical"],
  ["space between tokens", "[1, 2]", "not_canonical"],
  ["members out of order", '{"b":1,"a":2}', "not_canonical"],
  ["a member twice", '{"a":1,"a":1}', "not_canonical"],
  ["a needless escape", '"\\u0041"', "not_canonical"],
  ["an unpaired surrogate", '"\\ud800"', "not_canonical"],
  ["a number beyond the doubles", "1e400", "not_canonical"],
];

/** Wrong JSON texts: what is wrong, the text, the error. */
export const jsonDefects: typeof noJson = noJson;

function textDefects(type: string, whole: { at: number; drop: number }): Defect[] {
  if (type === "bytes") return [];
  const encodings = noUtf8.map(
    ([what, put]): Defect => ({
      kind: `${what} in a ${type}`,
      about: `the UTF-8 of a ${type} has ${what}`,
      error: "invalid_utf8",
      req: ["R-BIN-5"],
      ...whole,
      put: [put.length, ...put],
    }),
  );
  if (type === "string") return encodings;
  const texts = noJson.map(([what, text, error]): Defect => {
    const put = [...text].flatMap((character) =>
      character === "\ufeff" ? [0xef, 0xbb, 0xbf] : [character.charCodeAt(0)],
    );
    const about = `a json text with ${what}`;
    return { kind: about, about, error, req: ["R-BIN-7"], ...whole, put: [put.length, ...put] };
  });
  return [...encodings, ...texts];
}

function floatDefects(type: "f64" | "f32", whole: { at: number; drop: number }): Defect[] {
  const wide = type === "f64";
  const bits = (high: readonly number[]): number[] => [
    ...Array.from({ length: (wide ? 8 : 4) - high.length }, () => 0),
    ...high,
  ];
  const nan = wide ? [0xf8, 0x7f] : [0xc0, 0x7f];
  const infinity = wide ? [0xf0, 0x7f] : [0x80, 0x7f];
  const strange = [1, ...bits(nan).slice(1)];
  const base = { req: ["R-CANON-1"], ...whole };
  return [
    {
      ...base,
      kind: `NaN as ${type}`,
      about: `NaN where ${type} is finite`,
      error: "out_of_range",
      put: bits(nan),
    },
    {
      ...base,
      kind: `infinity as ${type}`,
      about: `infinity where ${type} is finite`,
      error: "out_of_range",
      put: bits(infinity),
    },
    {
      ...base,
      kind: `strange NaN as ${type}`,
      about: `another NaN than the one of ${type}`,
      error: "not_canonical",
      put: strange,
    },
  ];
}

/** Every bit that is not set, set alone: the oracle knows which of them must be zero. */
function bitDefects(type: string, here: readonly number[], at: number): Defect[] {
  return here.flatMap((byte, index) =>
    Array.from({ length: 8 }, (_, bit) => bit)
      .filter((bit) => ((byte >> bit) & 1) === 0)
      .map(
        (bit): Defect => ({
          kind: `reserved bit of ${type.slice("bits of ".length)}`,
          about: `a bit of ${type.slice("bits of ".length)} is set that must be zero`,
          error: "reserved_bits",
          req: ["R-LAYOUT-5"],
          at: at + index,
          drop: 1,
          put: [byte | (1 << bit)],
        }),
      ),
  );
}
