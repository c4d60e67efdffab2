import type { Declarations } from "@twobyte/compiler";
import type { IrJson } from "@twobyte/compiler/ir";
import { indexIr } from "@twobyte/compiler/ir";
import { expect, test } from "vitest";
import { chatDeclarations, compiledIr } from "../testing/chat-ir.ts";
import { protobufSize } from "./protobuf-size.ts";

type Slot = Declarations["structs"][number]["fields"][number]["slot"];
type Type = Slot["type"];

const of = (type: Type, nullable = false): Slot => ({ type, nullable });

/** Bytes of a struct with one field of a type. */
function sizeOf(type: Type, json: IrJson | undefined, optional = false): number {
  const field = { name: "f", optional, readonly: false, slot: of(type) };
  const ir = compiledIr({
    ...chatDeclarations,
    structs: [...chatDeclarations.structs, { name: "One", fields: [field], removed: [] }],
    enums: [{ name: "Color", members: [{ value: "red" }, { value: "blue" }] }],
    unions: [{ name: "Any", tag: "kind", members: [{ value: "w", struct: "Tagged" }] }],
  });
  const index = indexIr(ir);
  const one = index.structs.get("One");
  if (one === undefined) throw new Error("There is no struct.");
  return protobufSize(index, one, json === undefined ? {} : { f: json });
}

const int = (width: "u8" | "u32" | "i32" | "u64"): Type => ({ kind: "int", width });

// The sizes are those of the encodings that protobuf's own documentation gives: tag, then value.
test.each([
  ["a small integer", int("u32"), 1, 2],
  ["150, in two bytes", int("u32"), 150, 3],
  ["a negative one, zig-zagged", int("i32"), -1, 2],
  ["the largest of 64 bits", int("u64"), "18446744073709551615", 11],
  ["a boolean", { kind: "bool" }, true, 2],
  ["a double", { kind: "float", width: "f64", special: false }, 0.5, 9],
  ["a float", { kind: "float", width: "f32", special: false }, 0.5, 5],
  ["a string in UTF-8", { kind: "string" }, "testing", 9],
  ["umlauts", { kind: "string" }, "ü", 4],
  ["bytes", { kind: "bytes" }, "AQID", 5],
  ["a UUID as bytes", { kind: "uuid" }, "00000000-0000-0000-0000-000000000001", 18],
  ["a decimal as an integer", { kind: "decimal", scale: 2, units: "number" }, "1.50", 3],
  ["milliseconds", { kind: "timestamp", unit: "ms" }, 1_700_000_000_000, 7],
  ["a member of an enum", { kind: "enum", name: "Color" }, "blue", 2],
  ["JSON as a string", { kind: "json" }, { a: 1 }, 9],
  ["a message in a message", { kind: "struct", name: "Note" }, { text: "Hi" }, 6],
  ["an empty message", { kind: "struct", name: "Note" }, { text: "" }, 2],
  ["packed numbers", { kind: "list", item: of(int("u32")) }, [3, 270, 86_942], 8],
  ["repeated strings", { kind: "list", item: of({ kind: "string" }) }, ["a", ""], 5],
  [
    "an entry of a map",
    { kind: "map", key: of({ kind: "string" }), value: of(int("u8")) },
    { a: 0 },
    7,
  ],
] as [string, Type, IrJson, number][])("%s", (_, type, json, size) => {
  expect(sizeOf(type, json)).toBe(size);
});

test("zeros and empty values take nothing unless a field is optional; what is absent takes nothing", () => {
  for (const [type, json] of [
    [int("u32"), 0],
    [{ kind: "bool" }, false],
    [{ kind: "float", width: "f64", special: false }, 0],
    [{ kind: "enum", name: "Color" }, "red"],
    [{ kind: "string" }, ""],
  ] as [Type, IrJson][]) {
    expect(sizeOf(type, json)).toBe(0);
    expect(sizeOf(type, json, true)).toBeGreaterThan(1);
    expect(sizeOf(type, undefined, true)).toBe(0);
  }
  expect(sizeOf({ kind: "list", item: of(int("u32")) }, [])).toBe(0);
});
