import type { Ir, IrJson, IrSlot } from "@twobyte/compiler/ir";
import { exampleOf } from "@twobyte/compiler/ir";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { enumOf, fieldOf, irOf, slotOf, structOf, unionOf } from "../../testing/ir-fixture.ts";
import { scenarioIr } from "../../testing/scenario-ir.ts";
import { indexIr } from "../ir-index.ts";
import { schemaDocument } from "./definitions.ts";

/** Says whether a value is one of a struct's. */
function judge(ir: Ir): (struct: string, value: unknown) => boolean {
  const ajv = formats.default(new Ajv({ strict: true, allErrors: true }));
  ajv.addSchema(schemaDocument(indexIr(ir)), "protocol");
  return (struct, value) => {
    const validate = ajv.getSchema(`protocol#/definitions/${struct}`);
    if (validate === undefined) throw new Error(`no definition of ${struct}`);
    return validate(value) === true;
  };
}

/** Values that a slot takes in the only field of a struct, then those that it refuses. */
function checkSlot(slot: IrSlot, takes: readonly IrJson[], refuses: readonly unknown[]): void {
  const isValid = judge(
    irOf({
      structs: [
        structOf("Holder", [fieldOf("value", slot)]),
        structOf("Cat", [fieldOf("kind", slotOf({ kind: "const", value: "cat" }))]),
        structOf("Dog", [fieldOf("kind", slotOf({ kind: "const", value: "dog" }))]),
      ],
      enums: [enumOf("Mood", ["fine", "so so"]), enumOf("Level", [-1, 7])],
      unions: [unionOf("Pet", "kind", { cat: "Cat", dog: "Dog" })],
    }),
  );
  for (const value of takes) expect(isValid("Holder", { value }), JSON.stringify(value)).toBe(true);
  for (const value of refuses) {
    expect(isValid("Holder", { value }), JSON.stringify(value)).toBe(false);
  }
}

for (const name of ["chat", "types"]) {
  test(`ajv takes the example of every struct of the scenario ${name} in strict mode`, () => {
    const ir = scenarioIr(name);
    const isValid = judge(ir);
    for (const struct of indexIr(ir).structs) {
      const example = exampleOf(ir, struct.name);
      expect(isValid(struct.name, example), `${struct.name} ${JSON.stringify(example)}`).toBe(true);
    }
  });
}

test("a struct is closed, and what is required has to be there", () => {
  const fields = [
    fieldOf("a", slotOf("string")),
    fieldOf("b", slotOf("bool"), { optional: true }),
    fieldOf("gone", slotOf("bool"), { removed: 2 }),
  ];
  const isValid = judge(irOf({ structs: [structOf("Post", fields)] }));
  expect(isValid("Post", { a: "" })).toBe(true);
  expect(isValid("Post", { a: "", b: true })).toBe(true);
  for (const wrong of [{}, { a: "", c: 1 }, { a: "", gone: true }, { a: "", b: null }, [], null]) {
    expect(isValid("Post", wrong), JSON.stringify(wrong)).toBe(false);
  }
});

test("integers keep their width, as numbers or as strings", () => {
  const u8 = slotOf({ kind: "int", width: "u8" });
  checkSlot(u8, [0, 255], [-1, 256, 1.5, "1", null]);
  const i53 = slotOf({ kind: "int", width: "i53" });
  checkSlot(i53, [-9007199254740991, 9007199254740991], [9007199254740992, 0.5]);
  const u64 = slotOf({ kind: "int", width: "u64" });
  checkSlot(u64, ["0", "18446744073709551615"], ["18446744073709551616", "-1", "01", 1, "1.0"]);
  const bounded = slotOf({ kind: "int", width: "i64" }, { minimum: "-3", exclusiveMaximum: "12" });
  checkSlot(bounded, ["-3", "11"], ["-4", "12", "-0"]);
});

test("times are integers down to milliseconds and strings below", () => {
  const ms = slotOf({ kind: "timestamp", unit: "ms" });
  checkSlot(ms, [0, -140737488355328, 140737488355327], [140737488355328, 0.5, "0"]);
  const ns = slotOf({ kind: "timestamp", unit: "ns" });
  checkSlot(ns, ["0", "-9223372036854775808"], ["9223372036854775808", 0]);
  checkSlot(slotOf({ kind: "duration", unit: "s" }), [9007199254740991], [9007199254740992]);
});

test("decimals have exactly their places, and no minus before zero", () => {
  const cents = slotOf({ kind: "decimal", scale: 2, units: "number" }, { maximum: "20.5" });
  checkSlot(cents, ["0.00", "-0.01", "20.50"], ["-0.00", "1.5", "1.500", "20.51", 1.5, "1"]);
  const any = slotOf({ kind: "decimal", scale: 2, units: "number" });
  checkSlot(any, ["9999999999999.99", "-9999999999999.99"], ["10000000000000.00"]);
});

test("floats are numbers, and special values only where they are declared", () => {
  const f32 = slotOf({ kind: "float", width: "f32", special: false }, { minimum: -1e300 });
  checkSlot(f32, [1.5, 3.4028234663852886e38], [3.41e38, -3.41e38, "NaN", "1"]);
  const f64 = slotOf({ kind: "float", width: "f64", special: true }, { maximum: 10 });
  checkSlot(f64, [10, "NaN", "Infinity", "-Infinity"], [11, "-NaN", "inf"]);
});

test("bytes are padded base64 of the length in bytes, UUIDs have either case", () => {
  checkSlot(
    slotOf("bytes", { maxLength: 2 }),
    ["", "AQ==", "AQI="],
    ["AQID", "AQ", "AR==", "_w=="],
  );
  const uuid = "0198c5a2-7d3e-7b41-9f06-2a5b8c1d0e00";
  checkSlot(slotOf("uuid"), [uuid, uuid.toUpperCase()], [uuid.replaceAll("-", ""), `{${uuid}}`]);
});

test("a pattern has to match the whole string", () => {
  checkSlot(slotOf("string", { pattern: "a|bc", maxLength: 2 }), ["a", "bc"], ["ab", "xa", "a\n"]);
});

test("named types, constants, json and null are told apart", () => {
  checkSlot(slotOf({ kind: "enum", name: "Mood" }), ["fine", "so so"], ["bad", 0, null]);
  checkSlot(slotOf({ kind: "enum", name: "Level" }), [-1, 7], ["7", 0]);
  const pet = slotOf({ kind: "union", name: "Pet" }, undefined, true);
  checkSlot(pet, [{ kind: "cat" }, { kind: "dog" }, null], [{ kind: "cow" }, {}]);
  checkSlot(slotOf({ kind: "const", value: 3 }), [3], ["3", 4]);
  checkSlot(slotOf("json"), [null, 1, [{}], "x"], []);
});

test("lists keep their bounds", () => {
  const list = slotOf(
    { kind: "list", item: slotOf("string", { minLength: 1 }, true) },
    { minItems: 1, maxItems: 2, uniqueItems: true },
  );
  checkSlot(list, [["a"], [null, "a"]], [[], ["a", "b", "c"], ["a", "a"], [""], {}]);
});

test("maps have keys that are the text of their values", () => {
  const value = slotOf("bool");
  const byNumber = slotOf({ kind: "map", key: slotOf({ kind: "int", width: "i8" }), value });
  checkSlot(byNumber, [{}, { "-128": true, "127": false }], [{ "128": true }, { "01": true }, []]);
  const byLevel = slotOf({ kind: "map", key: slotOf({ kind: "enum", name: "Level" }), value });
  checkSlot(byLevel, [{ "-1": true }], [{ "0": true }, { "7": 1 }]);
  const byFlag = slotOf({ kind: "map", key: slotOf("bool"), value }, { maxProperties: 1 });
  checkSlot(byFlag, [{ true: true }], [{ yes: true }, { true: true, false: true }]);
  const byName = slotOf({ kind: "map", key: slotOf("string", { pattern: "_+proto_+" }), value });
  checkSlot(byName, [JSON.parse('{"__proto__":true}')], [{ a: true }]);
});
