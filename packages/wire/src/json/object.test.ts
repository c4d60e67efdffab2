import { expect, test } from "vitest";
import { errorOf, refusal } from "../testing/refusal.ts";
import {
  arrayFromJson,
  constFromJson,
  keyBoolean,
  keyNumber,
  membersFromJson,
  objectFromJson,
  objectToJson,
  own,
} from "./object.ts";

const NO_OBJECTS = [null, undefined, 1, "a", true, [1]];

test("an object has no members but those of the schema (R-JSON-21)", () => {
  const names = new Set(["a", "b"]);
  expect(objectFromJson({ a: 1 }, names, "o")).toEqual({ a: 1 });
  const error = errorOf(() => objectFromJson({ a: 1, c: 2 }, names, "Chat"));
  expect(error?.code).toBe("invalid_value");
  expect(error?.message).toContain('"c"');
  for (const text of ['{"__proto__":1}', '{"constructor":1}']) {
    expect(refusal(() => objectFromJson(JSON.parse(text), names, "o"))).toBe("invalid_value");
  }
  for (const json of NO_OBJECTS) {
    expect(refusal(() => objectFromJson(json, names, "o"))).toBe("invalid_value");
  }
});

test("a map is an object of any members (R-JSON-24)", () => {
  const members = membersFromJson(JSON.parse('{"__proto__":1,"":2}'), "m");
  expect(Object.entries(members)).toEqual([
    ["__proto__", 1],
    ["", 2],
  ]);
  for (const json of NO_OBJECTS) {
    expect(refusal(() => membersFromJson(json, "m"))).toBe("invalid_value");
  }
});

test("a list is an array (R-JSON-23)", () => {
  const list = [1, "a"];
  expect(arrayFromJson(list, "l")).toBe(list);
  for (const json of [{ length: 0 }, "ab", null, undefined, 1]) {
    expect(refusal(() => arrayFromJson(json, "l"))).toBe("invalid_value");
  }
});

test("nothing is inherited (R-JSON-21)", () => {
  expect(own({ a: 1 }, "a")).toBe(1);
  expect(own({ a: 1 }, "b")).toBeUndefined();
  expect(own({ a: 1 }, "toString")).toBeUndefined();
  expect(own(Object.create({ a: 1 }), "a")).toBeUndefined();
  expect(own(JSON.parse('{"__proto__":1}'), "__proto__")).toBe(1);
});

test("a map of any names becomes an object with just those members (R-JSON-24)", () => {
  const json = objectToJson([
    ["__proto__", 1],
    ["constructor", 2],
    ["a", 3],
  ]);
  expect(JSON.stringify(json)).toBe('{"__proto__":1,"constructor":2,"a":3}');
  expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
  expect(Object.keys(objectToJson([]))).toEqual([]);
});

test("a number is a property's name in the one form of its digits (R-JSON-26)", () => {
  for (const key of [0, 1, -1, 255, 9_007_199_254_740_991]) {
    expect(keyNumber(`${key}`, "k")).toBe(key);
  }
  for (const name of [
    "",
    " 1",
    "1 ",
    "01",
    "+1",
    "-0",
    "1.0",
    "0x10",
    "1e3",
    "a",
    "9007199254740993",
  ]) {
    expect(refusal(() => keyNumber(name, "k"))).toBe("invalid_value");
  }
});

test("a boolean is a property's name as true or false (R-JSON-26)", () => {
  expect([keyBoolean("true", "k"), keyBoolean("false", "k")]).toEqual([true, false]);
  for (const name of ["", "1", "0", "True", "FALSE", " true"]) {
    expect(refusal(() => keyBoolean(name, "k"))).toBe("invalid_value");
  }
});

test("a constant is itself (R-JSON-19)", () => {
  expect(constFromJson("a", "a", "c")).toBe("a");
  expect(constFromJson(1, 1, "c")).toBe(1);
  expect(constFromJson(true, true, "c")).toBe(true);
  for (const [json, expected] of [
    ["b", "a"],
    ["1", 1],
    [1, true],
    [null, "a"],
  ] as const) {
    expect(refusal(() => constFromJson(json, expected, "c"))).toBe("invalid_value");
  }
});
