import type { Annotation } from "@twobyte/interpreter";
import type { Defect } from "./defect.ts";
import { varintDefects } from "./varint-defects.ts";
import { wrongJson } from "./wrong-json.ts";

const zigzagged =
  /^(?:difference of .*|i16|i32|i53|i64|duration .*|decimal .*|timestamp (?:us|ns))$/;
const unsigned = /^(?:u16|u32|u53|u64|count of .*|enum .*|union .*)$/;

const million = [0x81, 0x80, 0x40];

/** The defects that the bytes of a row can have, whatever message it stands in. */
export function binaryDefects(row: Annotation, bytes: Uint8Array): Defect[] {
  if (row.length === 0) return [];
  const { type } = row;
  const whole = { at: row.offset, drop: row.length };
  const here = [...bytes.subarray(row.offset, row.offset + row.length)];
  if (zigzagged.test(type) || unsigned.test(type)) {
    const varints = varintDefects(type, here, row.offset);
    return [...varints, ...countDefects(type, whole), ...sumDefects(type, whole)];
  }
  if (type === "string" || type === "bytes" || type === "json") {
    const prefix = here.slice(0, here.findIndex((byte) => byte < 0x80) + 1);
    const lengths = varintDefects(`length of ${type}`, prefix, row.offset);
    return [...lengths, ...lengthDefects(type, prefix, row.offset), ...textDefects(type, whole)];
  }
  if (type === "f64" || type === "f32") return floatDefects(type, whole);
  return type.startsWith("bits of ") ? bitDefects(type, here, row.offset) : [];
}

/** 2^53 − 1, the greatest difference of numbers, in zigzag: behind any that is above 0. */
const greatest = [0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x1f];

function sumDefects(type: string, whole: { at: number; drop: number }): Defect[] {
  if (!/^difference of decimal [0-9]+$/.test(type)) return [];
  const about = `a ${type} that leads out of the type`;
  return [
    { kind: about, about, error: "out_of_range", req: ["R-DELTA-1"], ...whole, put: greatest },
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
  const texts = wrongJson.map(([what, text, error]): Defect => {
    const put = [...text].flatMap((character) =>
      character === "\ufeff" ? [0xef, 0xbb, 0xbf] : [character.charCodeAt(0)],
    );
    const about = `a json text with ${what}`;
    return {
      kind: about,
      about,
      error,
      req: ["R-BIN-7"],
      ...whole,
      put: [...lengthOf(put), ...put],
    };
  });
  return [...encodings, ...texts];
}

/** The length of less than 16,384 bytes as a varint. */
function lengthOf({ length }: readonly number[]): number[] {
  return length < 128 ? [length] : [(length & 127) | 128, length >> 7];
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
