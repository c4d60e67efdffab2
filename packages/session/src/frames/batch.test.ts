import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import type { Payload } from "../payload.ts";
import { fromHex, toHex } from "../testing/assert-frame-invariants.ts";
import { joinFrames, splitFrames } from "./batch.ts";

function splitError(data: Payload): string | undefined {
  try {
    splitFrames(data);
    return undefined;
  } catch (error) {
    return error instanceof CodecError ? error.code : String(error);
  }
}

test("a single frame travels without a prefix", () => {
  const frame = fromHex("4344 04 00");
  expect(joinFrames([frame])).toBe(frame);
  expect(splitFrames(frame)).toEqual([frame]);
  expect(joinFrames(["CD4\x1f"])).toBe("CD4\x1f");
  expect(splitFrames("CD4\x1f")).toEqual(["CD4\x1f"]);
});

test("several frames are prefixed by their lengths in binary and separated in text", () => {
  const long = new Uint8Array(300).fill(67);
  const batch = joinFrames([fromHex("214b 05"), long]);
  expect(toHex((batch as Uint8Array).subarray(0, 7))).toBe("1e 03 21 4b 05 ac 02");
  expect(splitFrames(batch)).toEqual([fromHex("214b 05"), long]);
  expect(joinFrames(["!K5", "CD4\x1fa"])).toBe("!K5\x1eCD4\x1fa");
  expect(splitFrames("!K5\x1eCD4\x1fa")).toEqual(["!K5", "CD4\x1fa"]);
});

test("a batch of one frame, or with an empty one, is refused", () => {
  // R-FRAME-31
  expect(splitError(fromHex("1e 03 214b05"))).toBe("not_canonical");
  expect(splitError(fromHex("1e 03 214b05 00"))).toBe("truncated");
  expect(splitError(fromHex("1e"))).toBe("truncated");
  expect(splitError("!K5\x1e")).toBe("truncated");
  expect(splitError("\x1e!K5")).toBe("truncated");
});

test("a batch whose lengths do not fit is refused whole, at every cut", () => {
  // R-FRAME-33
  const batch = fromHex("1e 03 214b05 03 214b06 03 214b07");
  for (let size = 1; size < batch.length; size++) {
    const expected = size === 5 ? "not_canonical" : size === 9 ? undefined : "truncated";
    expect(splitError(batch.subarray(0, size)), `cut at ${size}`).toBe(expected);
  }
  expect(splitError(fromHex("1e 83 00 214b05 03 214b06"))).toBe("overlong");
});

test("a batch is at most 65,536 bytes", () => {
  // R-FRAME-32
  const frame = (size: number) => new Uint8Array(size).fill(67);
  const prefixes = 1 + 3 + 3;
  const fits = joinFrames([frame(32_768), frame(32_768 - prefixes)]);
  expect(fits.length).toBe(65_536);
  expect(splitFrames(fits).length).toBe(2);
  expect(() => joinFrames([frame(32_768), frame(32_768 - prefixes + 1)])).toThrow(CodecError);
  const above = `${"é".repeat(16_384)}\x1e${"é".repeat(16_384)}`;
  expect(splitError(above)).toBe("limit_exceeded");
  expect(splitError(above.slice(1))).toBe(undefined);
});
