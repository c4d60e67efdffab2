import { expect, test } from "vitest";
import { CodecError, refuseValue } from "./codec-error.ts";
import { errorOf } from "./testing/refusal.ts";

test("an error is recognised by its name and has a code, a field and an offset", () => {
  const error = new CodecError("truncated", "too short", { field: "Chat.text", offset: 3 });
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("CodecError");
  expect(`${error}`).toBe("CodecError: too short");
  expect([error.code, error.field, error.offset]).toEqual(["truncated", "Chat.text", 3]);
});

test("field and offset are undefined where they are not known", () => {
  const error = new CodecError("trailing", "more");
  expect([error.field, error.offset]).toEqual([undefined, undefined]);
});

test("a refused value is described, whatever it is, and never printed at length", () => {
  const described = (value: unknown): string | undefined =>
    errorOf(() => refuseValue("f", "x", value))?.message.replace("f: expected x, got ", "");
  expect(described(null)).toBe("null");
  expect(described(undefined)).toBe("undefined");
  expect(described(1.5)).toBe("1.5");
  expect(described(true)).toBe("true");
  expect(described(12n)).toBe("12n");
  expect(described("a\nb")).toBe('"a\\nb"');
  expect(described("x".repeat(40))).toBe(JSON.stringify("x".repeat(40)));
  expect(described("x".repeat(41))).toBe("a string of 41 units");
  expect(described([1])).toBe("an array");
  expect(described({})).toBe("object");
  expect(described(() => 1)).toBe("function");
  expect(described(Symbol("s"))).toBe("symbol");
});

test("a refused value is invalid_value with its field", () => {
  const error = errorOf(() => refuseValue("Chat.text", "a string", 1));
  expect([error?.code, error?.field]).toEqual(["invalid_value", "Chat.text"]);
});
