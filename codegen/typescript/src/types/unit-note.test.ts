import { expect, test } from "vitest";
import { unitNote } from "./unit-note.ts";

test("times and decimals say their unit, which their TypeScript type does not", () => {
  expect(unitNote({ kind: "timestamp", unit: "ms" })).toBe(
    "In milliseconds since 1970-01-01T00:00Z.",
  );
  expect(unitNote({ kind: "duration", unit: "ns" })).toBe("In nanoseconds.");
  expect(unitNote({ kind: "decimal", scale: 2, units: "number" })).toMatch(/2 digits/);
  expect(unitNote({ kind: "decimal", scale: 2, units: "bigint" })).toBe("In units of 10^-2.");
  expect(unitNote({ kind: "uuid" })).toBeUndefined();
});
