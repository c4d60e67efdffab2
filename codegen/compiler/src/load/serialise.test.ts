import { expect, test } from "vitest";
import { serialise } from "./child/serialise.ts";
import type { Value, ValueObject } from "./revive.ts";
import { hiddenCode, isObject, Marker, revive } from "./revive.ts";

/** What comes out at the other end of the wire between the processes. */
function carry(value: unknown): Value {
  const graph = serialise(value);
  if (graph === undefined) throw new Error("The value is too large.");
  return revive(JSON.parse(JSON.stringify(graph)));
}

function object(value: Value | undefined): ValueObject {
  if (!isObject(value)) throw new Error("This is no object.");
  return value;
}

test("JSON comes back as it was", () => {
  const value = { a: [1, "x", null, true, { b: {} }], c: -1.5 };
  expect(JSON.parse(JSON.stringify(carry(value)))).toEqual(value);
});

test("what JSON cannot carry comes back as a marker that says what it was", () => {
  const markers = carry([
    undefined,
    () => 1,
    5n,
    Symbol("s"),
    Number.NaN,
    -0,
    new Date(0),
    new Map(),
  ]);
  expect(markers).toEqual([
    new Marker("undefined", "undefined"),
    new Marker("function", ""),
    new Marker("bigint", "5"),
    new Marker("symbol", "Symbol(s)"),
    new Marker("number", "NaN"),
    new Marker("number", "-0"),
    new Marker("instance", "Date"),
    new Marker("instance", "Map"),
  ]);
});

test("a property that throws is a marker, not an exception", () => {
  const value = {
    get broken(): never {
      throw new Error("no");
    },
  };
  expect(object(carry(value))["broken"]).toEqual(new Marker("throws", "Error: no"));
});

test("what is shared stays shared and a cycle stays a cycle", () => {
  const shared = { x: 1 };
  const value: { a: object; b: object; self?: object } = { a: shared, b: shared };
  value.self = value;
  const back = object(carry(value));
  expect(back["a"]).toBe(back["b"]);
  expect(back["self"]).toBe(back);
});

test("a property called __proto__ is a property", () => {
  const back = object(carry(JSON.parse('{ "__proto__": { "x": 1 } }')));
  expect(Object.keys(back)).toEqual(["__proto__"]);
  expect(back["x"]).toBeUndefined();
});

test("functions that TypeBox hides are noticed", () => {
  const schema = { type: "string", [Symbol.for("TypeBox.Transform")]: {} };
  expect(object(carry(schema))[hiddenCode]).toBe("Transform");
  const codec = Object.defineProperty({ type: "string" }, "~codec", { value: {} });
  expect(object(carry(codec))[hiddenCode]).toBe("Codec");
  expect(object(carry({ type: "string" }))[hiddenCode]).toBeUndefined();
});

test("deep nesting needs no stack and size has a limit", () => {
  const deep = Array.from({ length: 20_000 }).reduce<unknown[]>((inner) => [inner], []);
  expect(serialise(deep)?.nodes).toHaveLength(20_001);
  expect(serialise([[], [], []], 3)).toBeUndefined();
  expect(serialise([[], []], 3)).toBeDefined();
});
