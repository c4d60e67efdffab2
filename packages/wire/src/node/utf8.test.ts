import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { decodeBinary } from "../binary/reader.ts";
import { readString, writeString } from "../binary/string.ts";
import { encodeBinary } from "../binary/writer.ts";
import { varintSize } from "../testing/binary.ts";
import { SCALARS, scalarValue } from "../testing/random.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { expectPlatform, readUtf8, utf8Sequences } from "../testing/utf8-reference.ts";

vi.setConfig({ testTimeout: 60_000 });

const scalar = fc.oneof(...SCALARS.map((most) => fc.nat(most))).map(scalarValue);

/** Strings of more bytes than this are decoded in another way. */
const SCRATCH = 32_768;

const encoder = new TextEncoder();

test("every sequence at an edge of UTF-8 is judged as by the platform (R-BIN-5)", () => {
  for (const bytes of utf8Sequences()) expectPlatform(Uint8Array.from(bytes));
});

test("sequences at an edge of UTF-8 are judged alike inside of longer strings (R-BIN-5)", () => {
  const ascii = (count: number): number[] => new Array(count).fill(0x61);
  const leads = new Set([0x7f, 0x80, 0xc1, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff]);
  for (const bytes of utf8Sequences()) {
    if (!leads.has(bytes[0] as number)) continue;
    expectPlatform(Uint8Array.of(...ascii(21), ...bytes));
    expectPlatform(Uint8Array.of(...ascii(3), ...bytes, ...ascii(18)));
  }
});

test("overlong forms, surrogates and what is above U+10FFFF are refused (R-BIN-5)", () => {
  const wrong = [
    [0xc0, 0x80],
    [0xc1, 0xbf],
    [0xe0, 0x80, 0x80],
    [0xe0, 0x9f, 0xbf],
    [0xf0, 0x80, 0x80, 0x80],
    [0xf0, 0x8f, 0xbf, 0xbf],
    [0xed, 0xa0, 0x80],
    [0xed, 0xbf, 0xbf],
    [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
    [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80],
  ];
  for (const bytes of wrong) {
    for (let before = 0; before < 20; before++) {
      const text = Uint8Array.of(...new Array(before).fill(0x20), ...bytes);
      expect(readUtf8(text)).toBe("invalid_utf8");
    }
  }
});

test("a character that the end of its string cuts off is refused, not completed (R-BIN-5)", () => {
  for (const character of ["é", "漢", "😀"]) {
    const whole = encoder.encode(character);
    for (let size = 1; size < whole.length; size++) {
      for (let before = 0; before < 20; before++) {
        const cut = Uint8Array.of(...new Array(before).fill(0x20), ...whole.subarray(0, size));
        expect(readUtf8(cut)).toBe("invalid_utf8");
      }
    }
  }
});

test("every scalar value comes back (R-BIN-5, R-CANON-1)", () => {
  for (let from = 0; from < 0x110000; from += 0x1000) {
    if (from >= 0xd800 && from < 0xe000) continue;
    const points = Array.from({ length: 0x1000 }, (_, i) => from + i);
    const scalar = points.filter((point) => point < 0xd800 || point > 0xdfff);
    const text = String.fromCodePoint(...scalar);
    const message = encodeBinary((w) => writeString(w, text, "text"), undefined, 1);
    const bytes = encoder.encode(text);
    const sized = message.subarray(varintSize(BigInt(bytes.length)));
    expect(Buffer.compare(sized, bytes)).toBe(0);
    expect(decodeBinary((r) => readString(r, SCRATCH), message, 1) === text).toBe(true);
  }
});

test("a string on either side of the decoder's change comes back (R-BIN-5)", () => {
  for (const size of [SCRATCH - 1, SCRATCH, SCRATCH + 1]) {
    for (const [character, width] of [
      ["é", 2],
      ["漢", 3],
      ["😀", 4],
      ["x", 1],
    ] as const) {
      const room = size - 3;
      const body = character.repeat(Math.floor(room / width)) + "y".repeat(room % width);
      const bytes = encoder.encode(`\ufeff${body}`);
      expect(bytes.length).toBe(size);
      expectPlatform(bytes);
    }
  }
});

test("bad bytes are found on either side of the decoder's change (R-BIN-5)", () => {
  for (const size of [SCRATCH - 1, SCRATCH, SCRATCH + 1]) {
    for (const at of [0, 1, size >> 1, size - 2, size - 1]) {
      const bytes = new Uint8Array(size).fill(0x61);
      bytes[at] = 0xed;
      expect(readUtf8(bytes)).toBe("invalid_utf8");
      if (at < size - 1) {
        bytes.set([0xc3, 0xa9], at);
        expectPlatform(bytes);
        expect(readUtf8(bytes)).not.toBe("invalid_utf8");
      }
    }
  }
});

test("well-formed text of any mixture is read as by the platform (R-BIN-5)", () => {
  const unit = fc.oneof(
    fc.string({ unit: fc.nat(0x7f).map(scalarValue), maxLength: 20 }),
    fc.string({ unit: scalar, maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
      expectPlatform(encoder.encode(parts.join("")));
    }),
    randomRuns(2000),
  );
});

test("text with bytes changed is judged as by the platform (R-BIN-5)", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "漢", "😀", "\ufeff"), maxLength: 24 });
  const change = fc.tuple(fc.nat(), fc.nat(255));
  fc.assert(
    fc.property(text, fc.array(change, { minLength: 1, maxLength: 3 }), (whole, changes) => {
      const bytes = encoder.encode(whole);
      for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      expectPlatform(bytes);
    }),
    randomRuns(2000),
  );
});
