import { bit, takeBits2 } from "../../binary/bits.ts";
import { putI8, putU8, readI8, readU8 } from "../../binary/byte.ts";
import { putDecimal, readDecimal } from "../../binary/decimal.ts";
import { putF32, readF32 } from "../../binary/float.ts";
import { putI64, putU64, readI64, readU64 } from "../../binary/int64.ts";
import { readJson, writeJson } from "../../binary/json.ts";
import { readString, writeString } from "../../binary/string.ts";
import { putI53, readI53 } from "../../binary/zigzag.ts";
import type { JsonValue } from "../../canonical-json.ts";
import { formatBoolean, parseBoolean } from "../../text/boolean.ts";
import { formatDecimal, parseDecimal } from "../../text/decimal.ts";
import { formatF32, parseF32 } from "../../text/float.ts";
import { formatI64, formatU64, parseI64, parseU64 } from "../../text/int64.ts";
import { formatInteger, parseInteger, parseUnsigned } from "../../text/integer.ts";
import { formatJson, parseJson } from "../../text/json.ts";
import { SEPARATOR } from "../../text/reader.ts";
import { formatMarkedString, parseMarkedString } from "../../text/string.ts";
import type { Random } from "../random.ts";
import type { TestMessage } from "./message.ts";

/** Numbers of every kind, free JSON, and a string that can be absent or null. */
export interface Doc {
  readonly note: string | null | undefined;
  readonly flags: readonly boolean[];
  readonly small: readonly [number, number];
  readonly wide: readonly [number, bigint, bigint];
  readonly price: number;
  readonly ratio: number;
  readonly args: JsonValue;
}

const SAFE = Number.MAX_SAFE_INTEGER;
const FLAGS = 8;

function randomJson(random: Random, levels: number): JsonValue {
  const leaf = [null, true, 0, -1.5, random.integer(), random.text(), "", {}, []];
  if (levels === 0 || random.below(2) === 0) return random.pick<JsonValue>(leaf);
  const items = random.list(3, () => randomJson(random, levels - 1));
  return random.below(2) === 0
    ? items
    : Object.fromEntries(items.map((item) => [random.text(), item]));
}

export const doc: TestMessage<Doc> = {
  name: "Doc",
  made: { entries: 0 },
  write: (w, value) => {
    const { note, flags, small, wide } = value;
    const bits = flags.map((flag, i) => bit(flag, "Doc.flags") << i).reduce((a, b) => a | b, 0);
    w.reserve(2);
    w.bytes[w.pos++] = bits;
    w.bytes[w.pos++] = (note === undefined ? 0 : 1) | (note === null ? 2 : 0);
    if (typeof note === "string") writeString(w, note, "Doc.note");
    w.reserve(42);
    putU8(w, small[0], "Doc.small");
    putI8(w, small[1], "Doc.small");
    putI53(w, wide[0], "Doc.wide");
    putU64(w, wide[1], "Doc.wide");
    putI64(w, wide[2], "Doc.wide");
    putDecimal(w, value.price, 1000, "Doc.price");
    putF32(w, value.ratio, "Doc.ratio");
    writeJson(w, value.args, 400, 8, "Doc.args");
  },
  read: (r) => {
    const bits = takeBits2(r, 0x3ff);
    const mark = bits >> 8;
    if (mark === 2) r.fail("reserved_bits", "null, and absent");
    const note = mark === 0 ? undefined : mark === 3 ? null : readString(r, 400);
    return {
      note,
      flags: Array.from({ length: FLAGS }, (_, i) => ((bits >> i) & 1) === 1),
      small: [readU8(r), readI8(r)],
      wide: [readI53(r), readU64(r), readI64(r)],
      price: readDecimal(r, 1000),
      ratio: readF32(r),
      args: readJson(r, 400, 8),
    };
  },
  format: ({ note, flags, small, wide, price, ratio, args }) =>
    [
      note === undefined ? "" : note === null ? "\\-" : formatMarkedString(note, "Doc.note"),
      ...flags.map((flag) => formatBoolean(flag, "Doc.flags")),
      formatInteger(small[0], 0, 255, "Doc.small"),
      formatInteger(small[1], -128, 127, "Doc.small"),
      formatInteger(wide[0], -SAFE, SAFE, "Doc.wide"),
      formatU64(wide[1], "Doc.wide"),
      formatI64(wide[2], "Doc.wide"),
      formatDecimal(price, 3, 1000, "Doc.price"),
      formatF32(ratio, "Doc.ratio"),
      formatJson(args, 400, 8, "Doc.args"),
    ].join(SEPARATOR),
  parse: (r) => ({
    note: r.absent() ? undefined : r.none() ? null : parseMarkedString(r, 400),
    flags: Array.from({ length: FLAGS }, () => parseBoolean(r)),
    small: [parseUnsigned(r, 255), parseInteger(r, -128, 127)],
    wide: [parseInteger(r, -SAFE, SAFE), parseU64(r), parseI64(r)],
    price: parseDecimal(r, 3, 1000),
    ratio: parseF32(r),
    args: parseJson(r, 400, 8),
  }),
  random: (random) => ({
    note: random.pick([undefined, null, "", random.text()]),
    flags: Array.from({ length: FLAGS }, () => random.below(2) === 0),
    small: [random.below(256), random.below(256) - 128],
    wide: [
      Math.max(-SAFE, random.integer()),
      BigInt.asUintN(64, BigInt(random.integer()) * 2049n),
      BigInt.asIntN(64, BigInt(random.integer()) * 2049n),
    ],
    price: (random.integer() % 10 ** 15) / 1000 + 0,
    ratio: Math.fround(random.pick([0, -0, 0.1, -1e30, random.integer() / 64])),
    args: randomJson(random, 3),
  }),
};
