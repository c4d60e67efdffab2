import { expect, test } from "vitest";
import type { FieldSketch, Sketch, TypeSketch } from "../testing/declare.ts";
import { compiled, history } from "../testing/history.ts";
import { indexIr } from "./index-ir.ts";
import type { IrSlot, IrType } from "./ir.ts";
import { minBits, minBytes, minEntryBits } from "./min-bytes.ts";

const shapes: Sketch = {
  structs: {
    Empty: {},
    Small: { fields: { flag: "bool", n: "u8", at: ["timestamp", "ms"] } },
    Node: { fields: { next: ["union", "Next"] } },
    End: { fields: { type: ["const", "end"], id: "uuid" } },
    Go: { fields: { type: ["const", "go"], node: ["struct", "Node"] } },
  },
  enums: { Color: { members: ["red", "green"] } },
  unions: { Next: { members: { go: "Go", end: "End" } } },
};

function slotOf(type: TypeSketch): { index: ReturnType<typeof indexIr>; slot: IrSlot } {
  const sketch = {
    ...shapes,
    structs: { ...shapes.structs, Root: { fields: { x: type as FieldSketch } } },
  };
  const index = indexIr(compiled(sketch).ir);
  const slot = index.structs.get("Root")?.fields[0]?.slot;
  if (slot === undefined) throw new Error("no slot");
  return { index, slot };
}

function entryBits(type: TypeSketch): number {
  const { index, slot } = slotOf(type);
  return minEntryBits(index, slot.type as IrType & { kind: "list" | "map" });
}

test("R-BIN-8 the least bytes of a value follow from its type", () => {
  const cases: [TypeSketch, number, number][] = [
    ["bool", 1, 0],
    [["nullable", "bool"], 2, 0],
    [["enum", "Color"], 2, 0],
    [["const", "x"], 0, 0],
    ["u64", 0, 1],
    ["string", 0, 1],
    ["f32", 0, 4],
    ["f64", 0, 8],
    ["uuid", 0, 16],
    [["nullable", "uuid"], 1, 0],
    [["timestamp", "ms"], 0, 6],
    [["timestamp", "ns"], 0, 1],
    [["list", "uuid"], 0, 1],
    [["struct", "Empty"], 0, 0],
    [["struct", "Small"], 0, 1 + 1 + 6],
    [["union", "Next"], 2, 16],
    [["struct", "Node"], 0, 1 + 16],
  ];
  for (const [type, bits, bytes] of cases) {
    const { index, slot } = slotOf(type);
    expect([type, slot.bits, minBytes(index, slot)]).toEqual([type, bits, bytes]);
    expect(minBits(index, slot)).toBe(bits + 8 * bytes);
  }
});

test("R-BIN-8 an entry counts with its bits and bytes, and a difference with one byte", () => {
  expect(entryBits(["list", "bool"])).toBe(1);
  expect(entryBits(["list", ["nullable", ["enum", "Color"]]])).toBe(3);
  expect(entryBits(["list", ["struct", "Empty"]])).toBe(1);
  expect(entryBits(["list", ["struct", "Small"]])).toBe(64);
  expect(entryBits(["list", ["struct", "Small"], ["at"]])).toBe(24);
  expect(entryBits(["list", ["timestamp", "s"], true])).toBe(8);
  expect(entryBits(["map", ["enum", "Color"], "f64"])).toBe(2 + 64);
});

test("the least bytes of a struct depend on the revision in use", () => {
  const root = {
    list: ["list", ["struct", "Item"]],
    late: { type: ["struct", "Late"], optional: true },
  } as const;
  const lock = history({
    structs: { Root: { fields: { list: root.list } }, Item: { fields: { a: "u8", b: "uuid" } } },
  });
  const { ir } = compiled(
    {
      structs: {
        Root: { fields: root },
        Item: {
          fields: { a: "u8", c: { type: "f64", default: 0 }, d: { type: "bool", default: false } },
          removed: { b: "00000000-0000-0000-0000-000000000000" },
        },
        Late: { fields: { id: "uuid" } },
      },
    },
    lock,
  );
  const index = indexIr(ir);
  const [list, late] = index.structs.get("Root")?.fields ?? [];
  const item = list?.slot.type.kind === "list" ? list.slot.type.item : undefined;
  if (item === undefined || late === undefined) throw new Error("no item");
  expect(minBytes(index, item, 1)).toBe(1 + 16);
  expect(minBytes(index, item, 2)).toBe(1 + 1 + 8);
  expect(minBytes(index, item)).toBe(1 + 1 + 8);
  expect(minBytes(index, late.slot, 2)).toBe(16);
  expect(minBytes(index, late.slot)).toBe(16);
});
