import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToWrite, written } from "../testing/binary.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { putTimestamp, readTimestamp } from "./timestamp.ts";
import type { BinaryWriter } from "./writer.ts";

vi.setConfig({ testTimeout: 60_000 });

const write = (w: BinaryWriter, value: number): void => putTimestamp(w, value, "at");
const construct = { write, read: readTimestamp, room: 6, size: (): number => 6 };

test("a timestamp has one form at every edge of its words (R-BIN-2, R-CANON-1)", () => {
  const edges = [0, 1, 255, 2 ** 16, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 47 - 1];
  const values = edges.flatMap((value) => [value, -1 - value]);
  assertWireInvariants({ ...construct, values });
});

test("random timestamps come back (R-CANON-1)", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.nat(30), (wide, shift) => {
      const value = Math.floor(wide / 2 ** (6 + shift));
      assertWireInvariants({ ...construct, values: [value] });
    }),
    randomRuns(500),
  );
});

test("a timestamp is 48 bits, two's complement, little-endian", () => {
  expect(written((w) => write(w, 1), 6)).toBe("01 00 00 00 00 00");
  expect(written((w) => write(w, -1), 6)).toBe("ff ff ff ff ff ff");
  expect(written((w) => write(w, 1_700_000_000_000), 6)).toBe("00 68 e5 cf 8b 01");
  expect(readHex(readTimestamp, "00 00 00 00 00 80")).toBe(-(2 ** 47));
  expect(readHex(readTimestamp, "ff ff ff ff ff 7f")).toBe(2 ** 47 - 1);
});

test("a timestamp refuses what 48 bits cannot hold", () => {
  const bad = [2 ** 47, -(2 ** 47) - 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY];
  for (const value of [...bad, 1n, "1", null, undefined, new Date(0)]) {
    expect(refusedToWrite((w) => write(w, value as number))).toBe("invalid_value");
  }
});

test("a timestamp writes −0 as 0", () => {
  expect(written((w) => write(w, -0), 6)).toBe("00 00 00 00 00 00");
});
