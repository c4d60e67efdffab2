import { Ajv } from "ajv";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import type { Ir, IrConstraints, IrField, IrJson, IrSlot, IrStruct, IrType } from "../ir.ts";
import { ExampleError } from "./example-error.ts";
import { exampleOf, exampleSource } from "./example-of.ts";

function irOf(parts: Partial<Ir>): Ir {
  return {
    irVersion: "1.0",
    features: [],
    protocol: { name: "acme.chat", package: "@acme/chat", lineage: "0".repeat(32) },
    revisions: [{ number: 1, state: "draft", fingerprint: "f".repeat(32) }],
    structs: [],
    enums: [],
    unions: [],
    codes: [],
    services: [],
    ...parts,
  };
}

function slotOf(
  type: IrType | "bool" | "string" | "bytes" | "uuid",
  constraints?: IrConstraints,
  nullable = false,
): IrSlot {
  const whole = typeof type === "string" ? { kind: type } : type;
  return { type: whole, nullable, bits: 0, ...(constraints && { constraints }) };
}

function fieldOf(name: string, slot: IrSlot, more: Partial<IrField> = {}): IrField {
  return { name, position: 0, since: 1, optional: false, slot, downlevel: "omit", ...more };
}

function structOf(
  name: string,
  fields: readonly IrField[],
  more: Partial<IrStruct> = {},
): IrStruct {
  const sourceOrder = fields.filter(({ removed }) => removed === undefined).map((one) => one.name);
  return {
    name,
    since: 1,
    recursive: false,
    versioned: false,
    groups: [{ since: 1, bits: fields.length }],
    fields,
    sourceOrder,
    ...more,
  };
}

const member = { since: 1, downlevel: { rule: "refuse" } } as const;

function exampleIn(slot: IrSlot): IrJson {
  const holder = structOf("Holder", [fieldOf("value", slot)]);
  const example = exampleOf(
    irOf({ structs: [holder], enums: [{ name: "None", since: 1, width: 1, members: [] }] }),
    "Holder",
  );
  return (example as { value: IrJson }).value;
}

const text = (constraints: IrConstraints) => slotOf("string", constraints);
const number = { kind: "float", width: "f64", special: false } as const;

test("values are natural ones where the constraints allow it", () => {
  const struct = structOf("Post", [
    fieldOf("displayName", slotOf("string")),
    fieldOf("sent", slotOf({ kind: "timestamp", unit: "s" })),
    fieldOf("price", slotOf({ kind: "decimal", scale: 2, units: "number" })),
    fieldOf("old", slotOf("bool"), { optional: true, deprecated: "use nothing" }),
    fieldOf("gone", slotOf("bool"), { removed: 2 }),
  ]);
  expect(exampleOf(irOf({ structs: [struct] }), "Post")).toEqual({
    displayName: "display name",
    sent: 1_767_225_600,
    price: "1.50",
  });
});

test("numbers keep bounds and multiples", () => {
  const u8 = { kind: "int", width: "u8" } as const;
  expect(exampleIn(slotOf(u8, { minimum: 10, multipleOf: 7 }))).toBe(14);
  expect(exampleIn(slotOf(u8, { exclusiveMinimum: 3, maximum: 4 }))).toBe(4);
  const i64 = { kind: "int", width: "i64" } as const;
  expect(exampleIn(slotOf(i64, { maximum: "-9223372036854775808" }))).toBe("-9223372036854775808");
  expect(exampleIn(slotOf(number, { exclusiveMinimum: 0, exclusiveMaximum: 1e-9 }))).toBeLessThan(
    1e-9,
  );
  expect(exampleIn(slotOf(number, { minimum: 10, multipleOf: 0.1 }))).toBe(10);
  const cents = { kind: "decimal", scale: 2, units: "number" } as const;
  expect(exampleIn(slotOf(cents, { maximum: "-0.10" }))).toBe("-0.10");
  // More than 15 digits are no decimal.
  const fine = { kind: "decimal", scale: 18, units: "number" } as const;
  expect(exampleIn(slotOf(fine))).toBe("0.000999999999999999");
});

test("strings keep length, pattern and format", () => {
  expect(exampleIn(text({ maxLength: 3 }))).toBe("val");
  expect(exampleIn(text({ minLength: 8 }))).toBe("value va");
  expect(exampleIn(text({ pattern: "[0-9]{3}" }))).toBe("000");
  expect(exampleIn(text({ pattern: "v[a-z]*" }))).toBe("value");
  expect(exampleIn(text({ pattern: "[a-c]*", minLength: 3 }))).toBe("aaa");
  expect(exampleIn(text({ pattern: "a|bc", minLength: 2 }))).toBe("bc");
  expect(exampleIn(slotOf("bytes", { minLength: 4 }))).toBe("AQIDBA==");
});

test("formats have texts of every length that they allow", () => {
  const ajv = formats.default(new Ajv({ strict: true }));
  const names = ["date", "time", "date-time", "email", "hostname", "ipv4", "ipv6", "uri", "uuid"];
  for (const format of names) {
    const isValid = ajv.compile({ type: "string", format });
    const item = text({ format });
    const list = exampleIn(slotOf({ kind: "list", item }, { minItems: 5, uniqueItems: true }));
    for (const value of list as string[]) expect(isValid(value), `${format} ${value}`).toBe(true);
  }
  for (const format of ["email", "hostname", "uri"]) {
    for (const constraints of [{ minLength: 200 }, { maxLength: 6 }]) {
      const value = exampleIn(text({ format, ...constraints }));
      expect(ajv.validate({ type: "string", format, ...constraints }, value), `${value}`).toBe(
        true,
      );
    }
  }
});

test("what no value can keep is an error that says where", () => {
  const impossible: readonly IrSlot[] = [
    slotOf({ kind: "int", width: "u8" }, { minimum: 300 }),
    text({ pattern: "a", minLength: 2 }),
    text({ minLength: 2, maxLength: 1 }),
    text({ format: "ipv4", minLength: 40 }),
    text({ format: "nonsense" }),
    slotOf(number, { minimum: 1, maximum: 0 }),
    slotOf({ kind: "list", item: slotOf("bool") }, { minItems: 3, uniqueItems: true }),
    slotOf({ kind: "list", item: slotOf("bool") }, { minItems: 2, maxItems: 1 }),
    slotOf({ kind: "enum", name: "None" }),
  ];
  for (const slot of impossible) {
    expect(() => exampleIn(slot), JSON.stringify(slot)).toThrow(ExampleError);
    expect(() => exampleIn(slot)).toThrow(/no example for Holder/);
  }
});

test("a recursion is entered once, and left the shortest way", () => {
  const node = (name: string, fields: Parameters<typeof structOf>[1]) =>
    structOf(name, fields, { recursive: true });
  const ref = (name: string, nullable = false) =>
    slotOf({ kind: "struct", name }, undefined, nullable);
  const expression = slotOf({ kind: "union", name: "Expression" });
  const ir = irOf({
    structs: [
      node("Tree", [fieldOf("left", ref("Tree"), { optional: true })]),
      node("Link", [fieldOf("next", ref("Link", true))]),
      node("Sum", [fieldOf("left", expression), fieldOf("right", expression)]),
      structOf("Literal", [fieldOf("value", slotOf("bool"))]),
      node("Loop", [fieldOf("again", ref("Loop"))]),
      structOf("Way", [fieldOf("loop", ref("Loop"), { optional: true })]),
    ],
    unions: [
      {
        name: "Expression",
        since: 1,
        tag: "kind",
        width: 1,
        members: [
          { ...member, value: "sum", struct: "Sum", ordinal: 0 },
          { ...member, value: "literal", struct: "Literal", ordinal: 1 },
        ],
      },
    ],
  });
  expect(exampleOf(ir, "Tree")).toEqual({ left: {} });
  expect(exampleOf(ir, "Link")).toEqual({ next: { next: null } });
  expect(exampleOf(ir, "Sum")).toEqual({ left: { value: true }, right: { value: true } });
  expect(exampleOf(ir, "Way")).toEqual({});
  expect(() => exampleOf(ir, "Loop")).toThrow("no example for Loop: every value of Loop holds");
});

test("types that all hold each other have an example of bearable size", () => {
  const names = Array.from({ length: 30 }, (_, at) => `T${at}`);
  const fields = names.map((name) =>
    fieldOf(name, slotOf({ kind: "struct", name }), { optional: true }),
  );
  const ir = irOf({ structs: names.map((name) => structOf(name, fields, { recursive: true })) });
  expect(JSON.stringify(exampleOf(ir, "T0")).length).toBeLessThan(20_000);
});

test("a type that can only be huge has no example, and takes no time to say so", () => {
  const structs = Array.from({ length: 40 }, (_, at) => {
    const next = slotOf({ kind: "struct", name: `S${at + 1}` });
    return structOf(`S${at}`, [fieldOf("a", next), fieldOf("b", next)]);
  });
  const ir = irOf({ structs: [...structs, structOf("S40", [])] });
  expect(() => exampleOf(ir, "S0")).toThrow(/more than 20000 values/);
});

test("values that have to differ do", () => {
  const item = slotOf({ kind: "int", width: "u8" }, { minimum: 254 });
  expect(exampleIn(slotOf({ kind: "list", item }, { minItems: 2, uniqueItems: true }))).toEqual([
    254, 255,
  ]);
  const letters = slotOf("string", { maxLength: 1 });
  const list = exampleIn(
    slotOf({ kind: "list", item: letters }, { minItems: 20, uniqueItems: true }),
  );
  expect(new Set(list as string[]).size).toBe(20);
  const map = { kind: "map", key: slotOf("uuid"), value: slotOf("bool") } as const;
  expect(Object.keys(exampleIn(slotOf(map, { minProperties: 3 })) as object).length).toBe(3);
});

test("optional fields are left out, at any depth, where that is asked for", () => {
  const inner = structOf("Inner", [
    fieldOf("a", slotOf("bool")),
    fieldOf("b", slotOf("bool"), { optional: true }),
  ]);
  const item = slotOf({ kind: "struct", name: "Inner" });
  const outer = structOf("Outer", [
    fieldOf("one", item, { optional: true }),
    fieldOf("all", slotOf({ kind: "list", item })),
  ]);
  const ir = irOf({ structs: [outer, inner] });
  expect(exampleOf(ir, "Outer", { optional: false })).toEqual({ all: [{ a: true }] });
  expect(exampleOf(ir, "Outer")).toEqual({
    one: { a: true, b: true },
    all: [{ a: true, b: true }],
  });
});

test("a source builds what exampleOf does, and says why there is none", () => {
  const ir = irOf({ structs: [structOf("Post", [fieldOf("text", slotOf("string"))])] });
  expect(exampleSource(ir)("Post")).toEqual({ value: exampleOf(ir, "Post") });
  const never = structOf("Never", [fieldOf("a", slotOf("string", { pattern: "a", minLength: 2 }))]);
  expect(exampleSource(irOf({ structs: [never] }))("Never")).toEqual({
    reason: "no example for Never.a: no value keeps the constraints",
  });
});
