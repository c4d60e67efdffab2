import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { decodeBinary } from "./binary/reader.ts";
import { readString, writeString } from "./binary/string.ts";
import { encodeBinary } from "./binary/writer.ts";
import * as browser from "./native.ts";
import { assertWireInvariants } from "./testing/assert-wire-invariants.ts";
import { refusedToRead, refusedToWrite, written } from "./testing/binary.ts";
import { assertBadBytesFound, assertManyStrings } from "./testing/many-strings.ts";
import { SCALARS, scalarValue } from "./testing/random.ts";
import { randomRuns } from "./testing/random-runs.ts";
import { expectPlatform, utf8Sequences } from "./testing/utf8-reference.ts";

vi.setConfig({ testTimeout: 60_000 });

const scalar = fc.oneof(...SCALARS.map((most) => fc.nat(most))).map(scalarValue);

// What a bundler for browsers chooses by the package's imports.
vi.mock("#native", () => import("./native.ts"));

const write = (w: Parameters<typeof writeString>[0], text: string): void =>
  writeString(w, text, "text");

test("the codec runs on what browsers have", async () => {
  const native = await import("#native");
  expect(native.latin1).toBe(browser.latin1);
  expect(encodeBinary(write, "a", 1).buffer.byteLength).toBe(65_536);
});

test("strings are written and read alike in browsers (R-CANON-1, R-BIN-5)", () => {
  const texts = ["", "a", "x".repeat(15), "y".repeat(16), "é", `${"z".repeat(40)}漢😀`, "\ufeff"];
  const random = fc.string({ unit: scalar, maxLength: 60 });
  assertWireInvariants({ write, read: (r) => readString(r, 999), values: texts });
  fc.assert(
    fc.property(random, (text) => {
      assertWireInvariants({ write, read: (r) => readString(r, 999), values: [text] });
    }),
    randomRuns(200),
  );
});

test("long strings are written and read alike in browsers", () => {
  for (const size of [5000, 32_767, 32_768, 32_769, 100_000]) {
    const text = `${"é".repeat(size >> 1)}${"x".repeat(size & 1)}`;
    const message = encodeBinary(write, text, 1);
    expect(decodeBinary((r) => readString(r, size), message, 1) === text).toBe(true);
  }
});

test("bad strings are refused alike in browsers (R-BIN-5, R-BIN-6)", () => {
  expect(refusedToWrite((w) => write(w, `${"x".repeat(30)}\ud800`))).toBe("invalid_value");
  expect(written((w) => write(w, "\ufffd"))).toBe("03 ef bf bd");
  expect(refusedToRead((r) => readString(r, 9), "02 c3 28")).toBe("invalid_utf8");
});

test("many strings of one message are read apart in browsers (R-CANON-1, R-BIN-5)", () => {
  assertManyStrings(randomRuns(100));
  assertBadBytesFound(randomRuns(1000));
});

test("every sequence at an edge of UTF-8 is judged by its rules in browsers (R-BIN-5)", () => {
  const ascii = (count: number): number[] => new Array(count).fill(0x61);
  for (const bytes of utf8Sequences()) {
    expectPlatform(Uint8Array.from(bytes));
    expectPlatform(Uint8Array.of(...ascii(9), ...bytes, ...ascii(9)));
  }
});
