import { afterEach, beforeEach, test, vi } from "vitest";
import { takeBits1, takeBits2, takeBits3 } from "./binary/bits.ts";
import { readI8, readU8 } from "./binary/byte.ts";
import { readBytes } from "./binary/bytes.ts";
import { readCount } from "./binary/count.ts";
import { readDecimal } from "./binary/decimal.ts";
import { readDelta } from "./binary/delta.ts";
import { readF32, readF32Special, readF64, readF64Special } from "./binary/float.ts";
import { readI64, readU64 } from "./binary/int64.ts";
import { readJson } from "./binary/json.ts";
import type { BinaryReader } from "./binary/reader.ts";
import { decodeBinary } from "./binary/reader.ts";
import { readString } from "./binary/string.ts";
import { readTimestamp } from "./binary/timestamp.ts";
import { readUuid } from "./binary/uuid.ts";
import { readU16, readU32, readU53 } from "./binary/varint.ts";
import { readI16, readI32, readI53 } from "./binary/zigzag.ts";
import { Random } from "./testing/random.ts";
import { randomRuns } from "./testing/random-runs.ts";
import { refusal, withoutStacks } from "./testing/refusal.ts";
import { parseBoolean } from "./text/boolean.ts";
import { parseBytes, parseMarkedBytes } from "./text/bytes.ts";
import { parseBigUnits, parseDecimal, parseUnits } from "./text/decimal.ts";
import { parseDelta } from "./text/delta.ts";
import { parseF32, parseF32Special, parseF64, parseF64Special } from "./text/float.ts";
import { parseI64, parseU64 } from "./text/int64.ts";
import { parseCount, parseInteger, parseUnsigned } from "./text/integer.ts";
import { parseJson, parseMarkedJson } from "./text/json.ts";
import type { TextReader } from "./text/reader.ts";
import { decodeText } from "./text/reader.ts";
import { parseMarkedString, parseString } from "./text/string.ts";
import { parseUuid } from "./text/uuid.ts";

vi.setConfig({ testTimeout: 60_000 });

/** A schema that sets no bound leaves all of it to what remains. */
const NO_BOUND = 2 ** 53;
const { numRuns, seed } = randomRuns(20_000);

/** Entries that a list made, bytes that were asked of the engine. */
let made = 0;
let asked = 0;

/** Counts the bytes of every array that is made by its size. */
beforeEach(() => {
  const counting = new Proxy(Uint8Array, {
    construct(target, values: unknown[]): object {
      if (typeof values[0] === "number") asked += values[0];
      return Reflect.construct(target, values);
    },
  });
  vi.stubGlobal("Uint8Array", counting);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function listOf<R extends BinaryReader | TextReader>(
  count: (r: R) => number,
  item: (r: R) => unknown,
): (r: R) => unknown {
  return (r) => {
    const items: unknown[] = [];
    for (let left = count(r); left > 0; left--) {
      made++;
      items.push(item(r));
    }
    return items;
  };
}

const binary: { readonly [name: string]: (r: BinaryReader) => unknown } = {
  readU8,
  readI8,
  readU16,
  readU32,
  readU53,
  readU64,
  readI16,
  readI32,
  readI53,
  readI64,
  readF32,
  readF32Special,
  readF64,
  readF64Special,
  readTimestamp,
  readUuid,
  readDecimal: (r) => readDecimal(r, 100),
  readDelta: (r) => readDelta(r, 48),
  readString: (r) => readString(r, NO_BOUND),
  readBytes: (r) => readBytes(r, NO_BOUND),
  readJson: (r) => readJson(r, NO_BOUND, 64),
  takeBits1: (r) => takeBits1(r, 0x7f),
  takeBits2: (r) => takeBits2(r, 0x7fff),
  takeBits3: (r) => takeBits3(r, 0x7f_ffff),
  listOfBytes: listOf((r) => readCount(r, 8, NO_BOUND), readU8),
  listOfStrings: listOf(
    (r) => readCount(r, 8, NO_BOUND),
    (r) => readString(r, NO_BOUND),
  ),
  listOfLists: listOf(
    (r) => readCount(r, 8, NO_BOUND),
    listOf((r: BinaryReader) => readCount(r, 8, NO_BOUND), readI53),
  ),
};

const text: { readonly [name: string]: (r: TextReader) => unknown } = {
  parseBoolean,
  parseUnsigned: (r) => parseUnsigned(r, 255),
  parseInteger: (r) => parseInteger(r, -128, 127),
  parseU64,
  parseI64,
  parseF32,
  parseF32Special,
  parseF64,
  parseF64Special,
  parseUuid,
  parseDecimal: (r) => parseDecimal(r, 2, 100),
  parseUnits: (r) => parseUnits(r, 0),
  parseBigUnits: (r) => parseBigUnits(r, 2),
  parseDelta: (r) => parseDelta(r, 48),
  parseString: (r) => parseString(r, NO_BOUND),
  parseMarkedString: (r) => parseMarkedString(r, NO_BOUND),
  parseBytes: (r) => parseBytes(r, NO_BOUND),
  parseMarkedBytes: (r) => parseMarkedBytes(r, NO_BOUND),
  parseJson: (r) => parseJson(r, NO_BOUND, 64),
  parseMarkedJson: (r) => parseMarkedJson(r, NO_BOUND, 64, true),
  nullable: (r) => r.none() || r.absent() || parseString(r, NO_BOUND),
  marked: (r) => [r.mark(), r.token(), r.atEmpty()],
  listOfIntegers: listOf(
    (r) => parseCount(r, NO_BOUND),
    (r: TextReader) => parseInteger(r, -9, 9),
  ),
  listOfStrings: listOf(
    (r) => parseCount(r, NO_BOUND),
    (r: TextReader) => parseString(r, NO_BOUND),
  ),
};

/** Characters, bytes and entries that a value consists of. */
function extent(value: unknown): number {
  if (typeof value === "string" || value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + extent(item), 0);
  return 0;
}

/**
 * Reads `input`: nothing but a CodecError is thrown, and no more is made than `input` has; a uuid's
 * text is a little more than twice as long as its bytes.
 */
function judge<I extends { readonly length: number }>(
  decode: (input: I) => unknown,
  input: I,
): void {
  [made, asked] = [0, 0];
  let value: unknown;
  const shown = typeof input === "string" ? input : String(input);
  const told = `${shown.slice(0, 200)} (TWOBYTE_SEED=${seed})`;
  try {
    refusal(() => {
      value = decode(input);
    });
  } catch (error) {
    throw new Error(`${String(error)} is thrown for ${told}`, { cause: error });
  }
  const size = extent(value);
  if (made > input.length + 1 || asked > input.length || size > input.length * 2.25) {
    throw new Error(`${made} entries, ${asked} bytes and ${size} units are made of ${told}`);
  }
}

const EDGES = [0x00, 0x01, 0x02, 0x22, 0x5b, 0x7f, 0x80, 0x81, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0xff];

function* shortBytes(): Iterable<number[]> {
  yield [];
  for (let byte = 0; byte < 256; byte++) yield [byte];
  for (const first of EDGES) {
    for (let second = 0; second < 256; second++) yield [first, second];
    for (const second of EDGES) for (const third of EDGES) yield [first, second, third];
  }
}

const HUGE = ["ffffffff0f", "ffffffffffffff0f", "ffffffffffffffffff01", "8080808010", "80808008"];

for (const [name, read] of Object.entries(binary)) {
  const decode = (bytes: Uint8Array): unknown => decodeBinary(read, bytes, 1);

  test(`${name} refuses bad bytes with nothing but a CodecError, and at their cost (R-ERR-1, R-ERR-2, R-BIN-8)`, () => {
    const random = new Random(seed);
    withoutStacks(() => {
      for (const bytes of shortBytes()) judge(decode, Uint8Array.from(bytes));
      for (const huge of HUGE) {
        for (const size of [0, 1, 7, 100]) {
          judge(decode, Uint8Array.of(...Buffer.from(huge, "hex"), ...random.bytes(size)));
        }
      }
      for (let run = 0; run < numRuns / 10; run++) {
        const size = 4 + random.below(60);
        const bytes = Array.from({ length: size }, () =>
          random.below(2) === 0 ? random.pick(EDGES) : random.bits() & 255,
        );
        judge(decode, Uint8Array.from(bytes));
        judge(decode, Uint8Array.of(size, ...bytes));
      }
    });
  });
}

const PIECES = [
  ...'01259-+.eEa\\nzs"[]{},: é',
  "\x1f",
  "\x1e",
  "\n",
  "\0",
  "\\-",
  "\\0",
  "\ud800",
  "NaN",
  "Infinity",
  "4294967295",
  "99999999999999999999999",
  "e+308",
  "00",
];

function* shortTexts(): Iterable<string> {
  yield "";
  for (const first of PIECES) {
    yield first;
    for (const second of PIECES) {
      yield first + second;
      for (const third of PIECES.slice(0, 12)) yield first + second + third;
    }
  }
}

for (const [name, parse] of Object.entries(text)) {
  const decode = (input: string): unknown => decodeText(parse, input, 1);

  test(`${name} refuses bad text with nothing but a CodecError, and at its cost (R-ERR-1, R-ERR-2, R-TEXT-10)`, () => {
    const random = new Random(seed);
    withoutStacks(() => {
      for (const input of shortTexts()) judge(decode, input);
      for (let run = 0; run < numRuns / 10; run++) {
        judge(decode, random.list(12, () => random.pick(PIECES)).join(""));
      }
    });
  });
}

test("a large message of nothing but one byte is refused or read at its cost (R-ERR-1, R-ERR-2)", () => {
  for (const byte of [0x00, 0x01, 0x22, 0x5b, 0x7f, 0x80, 0xff]) {
    const bytes = new Uint8Array(200_000).fill(byte);
    for (const read of Object.values(binary)) judge((input) => decodeBinary(read, input, 1), bytes);
  }
});

test("a large text of nothing but one character is refused or read at its cost (R-ERR-1, R-ERR-2)", () => {
  for (const character of ["0", "9", "-", ".", "\x1f", "\\", "\\n", "[", '"', "A", "é"]) {
    const input = character.repeat(200_000);
    for (const parse of Object.values(text)) judge((all) => decodeText(parse, all, 1), input);
  }
});
