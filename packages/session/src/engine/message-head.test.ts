import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import { profileFor } from "../profiles/profiles.ts";
import { fromHex } from "../testing/assert-frame-invariants.ts";

function read(data: string | Uint8Array): unknown {
  const head = { stream: -1, payloadAt: -1 };
  try {
    profileFor(data).head(data, head);
    return [head.stream, head.payloadAt];
  } catch (error) {
    return error instanceof CodecError ? error.code : error;
  }
}

test("the head of a data frame is read as decodeFrame reads it", () => {
  expect(read("CD0\x1f")).toEqual([0, 4]);
  expect(read("CD128\x1fx\x1fy")).toEqual([128, 6]);
  expect(read("CD9007199254740991\x1f")).toEqual([2 ** 53 - 1, 19]);
  expect(read(fromHex("4344 7f"))).toEqual([127, 3]);
  expect(read(fromHex("4344 8001 05"))).toEqual([128, 4]);
});

test("the head of a data frame is refused in every form but its own", () => {
  // R-FRAME-3, R-FRAME-4, R-FRAME-5
  expect(read("CD4")).toBe("truncated");
  expect(read("CD")).toBe("truncated");
  for (const head of ["\x1f", "04\x1f", "4 \x1f", "-1\x1f", "x\x1f", "1e3\x1f"]) {
    expect(read(`CD${head}`), head).toBe("invalid_token");
  }
  expect(read("CD9007199254740992\x1f")).toBe("out_of_range");
  expect(read(`CD${"9".repeat(400)}\x1f`)).toBe("out_of_range");
  expect(read(fromHex("4344"))).toBe("truncated");
  expect(read(fromHex("4344 80"))).toBe("truncated");
  expect(read(fromHex("4344 8000"))).toBe("overlong");
});
