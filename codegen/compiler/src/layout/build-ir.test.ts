import { expect, test } from "vitest";
import type { Ir, IrStruct } from "../ir/ir.ts";
import { irSchemaErrors } from "../testing/check-ir.ts";
import type { FieldSketch, Sketch } from "../testing/declare.ts";
import { compiled, history } from "../testing/history.ts";

function struct(ir: Ir, name: string): IrStruct {
  const found = ir.structs.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no struct ${name}`);
  return found;
}

function bits(fields: Record<string, FieldSketch>): {
  groups: IrStruct["groups"];
  fields: unknown[];
} {
  const { ir } = compiled({
    structs: { Root: { fields }, Leaf: { fields: { type: ["const", "leaf"] } } },
    enums: { Color: { members: ["red", "green", "blue", "pink"] } },
    unions: { Tree: { members: { leaf: "Leaf" } } },
  });
  const root = struct(ir, "Root");
  return {
    groups: root.groups,
    fields: root.fields.map((field) => [field.presenceBit, field.bitsAt, field.slot.bits]),
  };
}

test("R-LAYOUT-2 bits stand in position order: presence, null, value", () => {
  expect(
    bits({
      a: "bool",
      b: "string",
      c: { type: ["nullable", "bool"], optional: true },
      d: ["enum", "Color"],
      e: { type: "u8", optional: true },
      f: ["nullable", ["union", "Tree"]],
      g: { type: ["const", "x"], optional: true },
      h: ["list", ["nullable", "bool"]],
    }),
  ).toEqual({
    groups: [{ since: 1, bits: 1 + 3 + 3 + 1 + 2 + 1 }],
    fields: [
      [undefined, 0, 1],
      [undefined, undefined, 0],
      [1, 2, 2],
      [undefined, 4, 3],
      [7, undefined, 0],
      [undefined, 8, 2],
      [10, undefined, 0],
      [undefined, undefined, 0],
    ],
  });
});

test("R-LAYOUT-3 a group stands for each revision that added fields, and removed fields keep their bits", () => {
  const lock = history(
    {
      structs: { Root: { fields: { a: "bool", b: { type: "bool", optional: true }, c: "bool" } } },
    },
    { structs: { Root: { fields: { a: "bool", c: "bool" } } } },
  );
  const root = struct(
    compiled(
      {
        structs: {
          Root: {
            fields: {
              d: { type: "bool", optional: true },
              a: "bool",
              c: "bool",
              e: { type: "u8", default: 3 },
            },
          },
        },
      },
      lock,
    ).ir,
    "Root",
  );
  expect(root.groups).toEqual([
    { since: 1, bits: 4 },
    { since: 3, bits: 2 },
  ]);
  expect(root.fields).toMatchObject([
    { name: "a", since: 1, bitsAt: 0 },
    { name: "b", since: 1, removed: 2, presenceBit: 1, bitsAt: 2 },
    { name: "c", since: 1, bitsAt: 3 },
    { name: "d", since: 3, presenceBit: 0, bitsAt: 1 },
    { name: "e", since: 3, default: 3 },
  ]);
  expect(root.sourceOrder).toEqual(["d", "a", "c", "e"]);
});

test("items, keys and values of lists and maps have bits of their own, and keep their constraints", () => {
  const { ir } = compiled({
    structs: {
      Root: {
        fields: {
          m: ["map", ["enum", "Color"], ["nullable", "bool"]],
          l: { type: ["list", "u8"], constraints: { maxItems: 3 } },
        },
      },
    },
    enums: { Color: { members: ["red"] } },
  });
  expect(struct(ir, "Root").fields.map((field) => field.slot)).toEqual([
    {
      type: {
        kind: "map",
        key: { type: { kind: "enum", name: "Color" }, nullable: false, bits: 1 },
        value: { type: { kind: "bool" }, nullable: true, bits: 2 },
      },
      nullable: false,
      bits: 0,
    },
    {
      type: {
        kind: "list",
        item: { type: { kind: "int", width: "u8" }, nullable: false, bits: 0 },
      },
      nullable: false,
      bits: 0,
      constraints: { maxItems: 3 },
    },
  ]);
});

test("a struct is recursive when it leads back to itself, and versioned when anything in it changed", () => {
  const first: Sketch = {
    structs: {
      Node: { fields: { next: ["list", ["union", "Next"]] } },
      Go: { fields: { type: ["const", "go"], node: ["struct", "Node"] } },
      Holder: {
        fields: { node: { type: ["struct", "Node"], optional: true }, color: ["enum", "Color"] },
      },
      Plain: { fields: { id: "uuid" } },
      Bare: {},
    },
    enums: { Color: { members: ["red"] } },
    unions: { Next: { members: { go: "Go" } } },
  };
  const flags = (ir: Ir): unknown =>
    Object.fromEntries(ir.structs.map((one) => [one.name, [one.recursive, one.versioned]]));
  const lock = history(first);
  expect(flags(compiled(first, lock).ir)).toEqual({
    Bare: [false, false],
    Go: [true, false],
    Holder: [false, false],
    Node: [true, false],
    Plain: [false, false],
  });
  const second: Sketch = {
    ...first,
    structs: {
      ...first.structs,
      Bare: { fields: { x: { type: "u8", optional: true } } },
      Late: { fields: { id: "uuid" } },
    },
    enums: { Color: { members: ["red", "blue"] } },
  };
  expect(flags(compiled(second, lock).ir)).toEqual({
    Bare: [false, true],
    Go: [true, false],
    Holder: [false, true],
    Late: [false, false],
    Node: [true, false],
    Plain: [false, false],
  });
});

test("R-EVO-22 a field without a rule is refused to older peers where callers send it, and omitted elsewhere", () => {
  const optional = { type: "u8", optional: true } as const;
  const { ir } = compiled({
    structs: {
      In: { fields: { both: ["struct", "Both"], own: { ...optional, downlevel: "omit" } } },
      Item: { fields: { x: optional } },
      Both: { fields: { x: optional } },
      Out: {
        fields: {
          both: ["struct", "Both"],
          x: optional,
          own: { ...optional, downlevel: "refuse" },
        },
      },
    },
    services: {
      S: { methods: { m: { kind: "bidi", input: "In", inputs: ["Item"], outputs: ["Out"] } } },
    },
  });
  const rules = Object.fromEntries(
    ir.structs.map((one) => [one.name, one.fields.map((field) => field.downlevel)]),
  );
  expect(rules).toEqual({
    Both: ["refuse"],
    In: ["refuse", "omit"],
    Item: ["refuse"],
    Out: ["omit", "omit", "refuse"],
  });
});

test("what nothing declares any more stays in the IR for the bytes of older revisions", () => {
  const lock = history({
    structs: {
      Root: { fields: { old: { type: ["struct", "Old"], optional: true } } },
      Old: { fields: { color: ["enum", "Color"] } },
    },
    enums: { Color: { members: ["red"] } },
  });
  const { ir } = compiled({ structs: { Root: {} } }, lock);
  expect(struct(ir, "Old")).toMatchObject({ since: 1, removed: 2, sourceOrder: ["color"] });
  expect(struct(ir, "Root")).toMatchObject({
    sourceOrder: [],
    fields: [{ name: "old", removed: 2 }],
  });
  expect(ir.enums).toMatchObject([{ name: "Color", removed: 2, width: 1 }]);
});

test("services, methods and messages are sorted, with every message a method ever carried", () => {
  const structs = { In: {}, A: {}, B: {}, Fault: {} };
  const first: Sketch = {
    structs,
    services: { Z: { methods: { b: { input: "In", outputs: ["B"] } } } },
  };
  const second: Sketch = {
    structs,
    services: {
      Z: { methods: { b: { input: "In", outputs: ["A"], errors: ["Fault"] }, a: { input: "In" } } },
      Y: { methods: {} },
    },
  };
  const { ir } = compiled(second, history(first));
  expect(ir.services.map((one) => one.name)).toEqual(["Y", "Z"]);
  expect(ir.services[1]?.methods.map((one) => one.name)).toEqual(["a", "b"]);
  expect(ir.services[1]?.methods[1]?.messages).toEqual([
    { role: "error", message: "Fault", since: 2 },
    { role: "output", message: "A", since: 2 },
    { role: "output", message: "B", since: 1, removed: 2 },
  ]);
  expect(struct(ir, "B").code).toBeUndefined();
  expect(struct(ir, "A").code).toBe("A1");
});

test("an IR keeps spec/schemas/ir.schema.json", () => {
  const sketch: Sketch = {
    structs: {
      Root: {
        fields: {
          a: {
            type: ["list", ["struct", "Tick"], ["at"]],
            optional: true,
            default: [],
            doc: "Ticks.",
            constraints: { maxItems: 9 },
          },
          b: ["nullable", ["map", "string", ["decimal", 2, "bigint"]]],
          c: ["union", "Next"],
          d: { type: ["enum", "Color"], default: "red" },
        },
      },
      Tick: { fields: { at: "i64", price: ["f32", "special"], for: ["duration", "s"] } },
      Go: { fields: { type: ["const", "go"], any: "json" } },
    },
    enums: {
      Color: { members: ["red", { value: "blue", downlevel: { rule: "as", member: "red" } }] },
    },
    unions: { Next: { members: { go: "Go" } } },
    services: {
      S: {
        methods: {
          m: {
            kind: "topic",
            input: "Root",
            outputs: ["Tick"],
            policies: {
              rate: { cost: 1, per: "address" },
              overflow: { mode: "latest", key: "at" },
              replay: { last: 3 },
              detach: { mode: "keep", leaseMs: 5 },
            },
          },
        },
      },
    },
  };
  const { ir } = compiled(sketch);
  expect(irSchemaErrors(ir)).toEqual([]);
  expect(irSchemaErrors({ ...ir, extra: 1 })).not.toEqual([]);
  expect(irSchemaErrors({ ...ir, structs: [{ ...ir.structs[0], width: 1 }] })).not.toEqual([]);
});
