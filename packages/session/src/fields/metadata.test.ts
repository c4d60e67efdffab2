import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import { encodeFrame } from "../frames/encode-frame.ts";
import { errorOf, fromHex } from "../testing/assert-frame-invariants.ts";

function encodeErrorOf(metadata: ReadonlyMap<string, string>): string | undefined {
  try {
    encodeFrame("binary", { kind: "end", stream: 2, metadata });
    return undefined;
  } catch (error) {
    return error instanceof CodecError ? error.code : String(error);
  }
}

test("metadata is written in the order of its names", () => {
  const metadata = new Map([
    ["b", "2"],
    ["a", "1"],
  ]);
  const text = encodeFrame("text", { kind: "end", stream: 2, metadata });
  expect(text).toBe("!E2\x1f1\x1f2\x1fa\x1f1\x1fb\x1f2");
});

test("names of metadata are of a few characters", () => {
  // R-FRAME-21
  expect(errorOf("!E2\x1f1\x1f1\x1fA\x1f1")).toBe("invalid_token");
  expect(errorOf("!E2\x1f1\x1f1\x1f\x1f1")).toBe("invalid_token");
  expect(errorOf(`!E2\x1f1\x1f1\x1f${"a".repeat(65)}\x1f1`)).toBe("invalid_token");
  expect(errorOf(`!E2\x1f1\x1f1\x1f${"a".repeat(64)}\x1f1`)).toBe(undefined);
  expect(encodeErrorOf(new Map([["A", "1"]]))).toBe("invalid_value");
});

test("names of metadata ascend, none twice", () => {
  // R-FRAME-22
  expect(errorOf("!E2\x1f1\x1f2\x1fb\x1f1\x1fa\x1f2")).toBe("unsorted_keys");
  expect(errorOf("!E2\x1f1\x1f2\x1fa\x1f1\x1fa\x1f2")).toBe("duplicate_key");
  expect(errorOf(fromHex("2145 02 01 02 01 62 00 01 61 00"))).toBe("unsorted_keys");
});

test("metadata is at most 4,096 bytes, counted in UTF-8", () => {
  // R-FRAME-23
  const value = (size: number) => "é".repeat((size - 2) / 2);
  expect(errorOf(`!E2\x1f1\x1f1\x1fab\x1f${value(4096)}`)).toBe(undefined);
  expect(errorOf(`!E2\x1f1\x1f1\x1fab\x1f${value(4098)}`)).toBe("limit_exceeded");
  expect(encodeErrorOf(new Map([["ab", value(4096)]]))).toBe(undefined);
  expect(encodeErrorOf(new Map([["ab", value(4098)]]))).toBe("limit_exceeded");
});
