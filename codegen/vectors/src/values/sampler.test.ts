import { compile } from "@twobyte/compiler";
import type { IrJson } from "@twobyte/compiler/ir";
import { createInterpreter } from "@twobyte/interpreter";
import type { SlotSketch, StructSketch } from "@twobyte/interpreter/testing";
import { sketched } from "@twobyte/interpreter/testing";
import { expect, test } from "vitest";
import { Sampler } from "./sampler.ts";

/** Everything that the field `v` is over all rows, as text. */
function allRows(fields: StructSketch): string[] {
  const { ir } = sketched(compile, [fields]);
  const sampler = new Sampler(ir, createInterpreter(ir));
  const rows = Array.from({ length: sampler.rows("M") }, (_, row) => sampler.message("M", row));
  return rows.map((row) => JSON.stringify((row as { v: IrJson }).v));
}

test("over the rows every variant of a slot occurs, absent and null too", () => {
  const slot: SlotSketch = { type: ["a", "b", "c"], optional: true, nullable: true };
  expect(new Set(allRows({ x: "bool", v: slot }))).toEqual(
    new Set(['"a"', '"b"', '"c"', "null", '{"$absent":true}']),
  );
});

test("over the rows every member of a union occurs, with every variant of its fields", () => {
  const seen = allRows({ v: { union: { a: { x: "bool" }, b: { y: ["p", "q", "r"] } } } });
  for (const part of ['"x":true', '"x":false', '"y":"p"', '"y":"q"', '"y":"r"']) {
    expect(
      seen.some((row) => row.includes(part)),
      part,
    ).toBe(true);
  }
});

test("integers are tried at the ends of their type and of their bounds", () => {
  expect(allRows({ v: "i8" })).toEqual(expect.arrayContaining(["-128", "127", "0", "-1"]));
  expect(allRows({ v: "u64" })).toEqual(
    expect.arrayContaining(['"18446744073709551615"', '"0"', '"127"', '"128"']),
  );
  expect(
    allRows({ v: { type: "i16", constraints: { minimum: -3, exclusiveMaximum: 9 } } }),
  ).toEqual(expect.arrayContaining(["-3", "8"]));
  expect(allRows({ v: { type: "decimal 2", constraints: { maximum: "0.30" } } })).toContain(
    '"0.30"',
  );
  expect(allRows({ v: { type: "u8", constraints: { multipleOf: 50 } } })).toEqual(
    expect.arrayContaining(["0", "250"]),
  );
});

test("floats have both zeros, and strings what must be escaped and what is no BMP", () => {
  const floats = allRows({ v: "f64 special" });
  for (const bits of [
    "8000000000000000",
    "0000000000000000",
    "7ff8000000000000",
    "fff0000000000000",
  ]) {
    expect(floats).toContain(`"f64:${bits}"`);
  }
  const texts = allRows({ v: "string" }).join("");
  for (const part of ['""', "\\u001f", "\\u0000", "\u{10ffff}", "\ufeff"])
    expect(texts).toContain(part);
});

test("lists and maps have none, one and many entries", () => {
  const lengths = (slot: SlotSketch): number[] =>
    allRows({ v: slot }).map((row) => (JSON.parse(row) as unknown[]).length);
  expect(lengths({ list: "bool" })).toEqual(expect.arrayContaining([0, 1, 3, 9]));
  expect(lengths({ map: ["string", "bool"] })).toEqual(expect.arrayContaining([0, 1, 2, 5]));
  const bound = lengths({ type: { list: "u8" }, constraints: { minItems: 1, maxItems: 2 } });
  expect(new Set(bound)).toEqual(new Set([1, 2]));
});

test("texts with a pattern or a format match it", () => {
  for (const constraints of [
    { pattern: "[a-c]{2,3}" },
    { format: "date-time" },
    { format: "ipv6", maxLength: 10 },
  ]) {
    expect(allRows({ v: { type: "string", constraints } }).length).toBeGreaterThan(0);
  }
});
