import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { DEFAULT_LIMIT } from "../limit.ts";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToRead, refusedToWrite, varintSize, written } from "../testing/binary.ts";
import { assertBadBytesFound, assertManyStrings } from "../testing/many-strings.ts";
import { SCALARS, scalarValue } from "../testing/random.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import type { BinaryReader } from "./reader.ts";
import { decodeBinary } from "./reader.ts";
import { readString, writeString } from "./string.ts";
import type { BinaryWriter } from "./writer.ts";
import { encodeBinary } from "./writer.ts";

vi.setConfig({ testTimeout: 60_000 });

const scalar = fc.oneof(...SCALARS.map((most) => fc.nat(most))).map(scalarValue);

const write = (w: BinaryWriter, text: string): void => writeString(w, text, "text");
const read = (r: BinaryReader): string => readString(r, DEFAULT_LIMIT);
const encoder = new TextEncoder();

/** The size by an encoder that is not ours. */
function size(text: string): number {
  const { length } = encoder.encode(text);
  return length + varintSize(BigInt(length));
}

test("a string has one form at every length up to 40, ASCII or not (R-BIN-2, R-CANON-1)", () => {
  const alphabet = "The quick brown fox jumps over lazy dogs";
  const lengths = Array.from({ length: 41 }, (_, i) => i);
  const ascii = lengths.map((length) => alphabet.slice(0, length));
  const mixed = lengths.flatMap((length) => [
    `${alphabet.slice(0, length)}é`,
    `漢${alphabet.slice(0, length)}`,
    `${alphabet.slice(0, length)}😀${alphabet.slice(length)}`,
  ]);
  assertWireInvariants({ write, read, values: [...ascii, ...mixed], size });
});

test("a string has one form where the length of its length changes (R-CANON-1)", () => {
  const counts = [63, 64, 65, 126, 127, 128, 129];
  const values = counts.flatMap((count) =>
    ["x", "é", "漢", "😀"].map((character) => character.repeat(count)),
  );
  assertWireInvariants({ write, read, values, size });
});

test("a long string comes back where the length of its length changes", () => {
  for (const bytes of [16_383, 16_384, 2_097_151, 2_097_152]) {
    for (const [character, width] of [
      ["x", 1],
      ["é", 2],
      ["漢", 3],
      ["😀", 4],
    ] as const) {
      const text = character.repeat(Math.floor(bytes / width)) + "x".repeat(bytes % width);
      const message = encodeBinary((w) => writeString(w, text, "text", Infinity), undefined, 1);
      expect(message.length).toBe(bytes + varintSize(BigInt(bytes)));
      expect(decodeBinary((r) => readString(r, bytes), message, 1) === text).toBe(true);
    }
  }
});

test("random strings have one form (R-CANON-1)", () => {
  const text = fc.oneof(
    fc.string({ unit: scalar, maxLength: 60 }),
    fc.string({ unit: fc.nat(0x7f).map(scalarValue), maxLength: 60 }),
    fc.string({ unit: fc.constantFrom("a", "é", "漢", "😀", "\ufeff", "\ufffd", "\0") }),
  );
  fc.assert(
    fc.property(text, (value) => assertWireInvariants({ write, read, values: [value], size })),
    randomRuns(400),
  );
});

test("strings of one message are read apart (R-CANON-1)", () => {
  const texts = ["", "a longer piece of ASCII text", "é", "short", "ein längerer Text mit Umlaut"];
  assertWireInvariants({
    write: (w, value: readonly string[]) => {
      for (const text of value) write(w, text);
    },
    read: (r) => texts.map(() => read(r)),
    values: [texts, [...texts].reverse()],
  });
});

test("many strings of one message are read apart, whatever part of it they lie in (R-CANON-1)", () => {
  assertManyStrings(randomRuns(200));
});

test("bad bytes are found in any of many strings (R-BIN-5)", () => {
  assertBadBytesFound(randomRuns(2000));
});

test("a leading U+FEFF is kept (R-BIN-5)", () => {
  expect(readHex(read, "03 ef bb bf")).toBe("\ufeff");
  const tail = "x".repeat(40);
  for (const text of ["\ufeff", "\ufeffab", `\ufeff${tail}`, `${tail}\ufeff`, "\ufeff\ufeff"]) {
    assertWireInvariants({ write, read, values: [text], size });
  }
});

test("an unpaired surrogate is refused wherever it stands (R-BIN-6)", () => {
  const halves = ["\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800", "\ud800\ud800\udc00"];
  for (const half of halves) {
    for (const [before, after] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [19, 0],
      [0, 40],
      [40, 40],
      [40, 0],
    ]) {
      const text = "x".repeat(before as number) + half + "x".repeat(after as number);
      expect(refusedToWrite((w) => write(w, text))).toBe("invalid_value");
      expect(refusedToWrite((w) => write(w, `é${text}\ufffd`))).toBe("invalid_value");
    }
  }
});

test("an unpaired surrogate is refused whatever stands beside it in the message (R-BIN-6)", () => {
  const texts = (...all: string[]): string =>
    refusedToWrite((w) => {
      for (const text of all) write(w, text);
    });
  expect(texts("ok", "\ud800", "é")).toBe("invalid_value");
  expect(texts("\ufffd", "\ud800")).toBe("invalid_value");
  expect(texts("é", "a\ud800b", "\ufffd")).toBe("invalid_value");
});

test("U+FFFD itself is a character like others, alone and beside other bytes", () => {
  expect(written((w) => write(w, "\ufffd"))).toBe("03 ef bf bd");
  assertWireInvariants({
    write,
    read,
    values: ["\ufffd", "é\ufffd", `${"x".repeat(30)}\ufffd`],
    size,
  });
  const both = written((w) => {
    write(w, "é");
    w.reserve(3);
    for (const byte of [0xef, 0xbf, 0xbd]) w.bytes[w.pos++] = byte;
  });
  expect(both).toBe("02 c3 a9 ef bf bd");
});

test("what is no string is refused", () => {
  for (const value of [1, null, undefined, true, ["a"], {}, new String("a"), 1n, Symbol("a")]) {
    expect(refusedToWrite((w) => write(w, value as string))).toBe("invalid_value");
  }
});

test("a length above what remains comes before one above the bound (R-BIN-8)", () => {
  expect(refusedToRead((r) => readString(r, 2), "03 61 62")).toBe("truncated");
  expect(refusedToRead((r) => readString(r, 2), "03 61 62 63")).toBe("limit_exceeded");
  expect(readHex((r) => readString(r, 3), "03 61 62 63")).toBe("abc");
  expect(refusedToRead((r) => readString(r, 2 ** 32), "ff ff ff ff 0f 61")).toBe("truncated");
  expect(refusedToRead((r) => readString(r, 1), "02 c3 a9")).toBe("limit_exceeded");
});

test("a string of the default bound is written, a longer one is not (R-BIN-9)", () => {
  const bound = (text: string): string => refusal(() => encodeBinary(write, text, 1));
  expect(bound("x".repeat(DEFAULT_LIMIT))).toBe("accepted");
  expect(bound("x".repeat(DEFAULT_LIMIT + 1))).toBe("limit_exceeded");
  expect(bound("é".repeat(DEFAULT_LIMIT / 2))).toBe("accepted");
  expect(bound(`${"é".repeat(DEFAULT_LIMIT / 2)}x`)).toBe("limit_exceeded");
});

test("a string is never longer in memory than its bytes (R-ERR-2)", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const message = Uint8Array.of(bytes.length, ...bytes);
      let length = 0;
      refusal(() => {
        length = decodeBinary(read, message, 1).length;
      });
      expect(length).toBeLessThanOrEqual(bytes.length);
    }),
    randomRuns(1000),
  );
});
