import { expect, test } from "vitest";
import type { IrJson } from "../ir/ir.ts";
import type { FieldSketch } from "../testing/declare.ts";
import { compiled, released } from "../testing/history.ts";
import { compareIr } from "./compare-ir.ts";

/** What check says when a required field goes, and a constant stands for it at older peers. */
function removed(count: FieldSketch, onRemoved: IrJson): string[] {
  const before = { structs: { Chat: { fields: { id: "uuid", count } } } } as const;
  const after = {
    structs: { Chat: { fields: { id: "uuid" }, removed: { count: onRemoved } } },
  } as const;
  const lock = released(before);
  return compareIr(compiled(before, lock).ir, compiled(after, lock).ir)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== "property-removed");
}

test("a constant that the bounds of older peers refuse does not stand for a removed field", () => {
  const safe = ["field-removed"];
  const breaking = ["required-field-removed"];
  expect(removed("u8", 0)).toEqual(safe);
  expect(removed({ type: "u8", constraints: { minimum: 1 } }, 1)).toEqual(safe);
  expect(removed({ type: "u8", constraints: { minimum: 1 } }, 0)).toEqual(breaking);
  expect(removed({ type: "string", constraints: { pattern: "[a-f]+" } }, "abc")).toEqual(safe);
  expect(removed({ type: "string", constraints: { pattern: "[a-f]+" } }, "")).toEqual(breaking);
  expect(removed({ type: "bytes", constraints: { minLength: 2 } }, "AQI=")).toEqual(safe);
  expect(removed({ type: "bytes", constraints: { minLength: 3 } }, "AQI=")).toEqual(breaking);
  expect(removed({ type: ["list", "u8"], constraints: { minItems: 1 } }, [])).toEqual(breaking);
  expect(removed({ type: "u64", constraints: { minimum: "5" } }, "7")).toEqual(safe);
});
