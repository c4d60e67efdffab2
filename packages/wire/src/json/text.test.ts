import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import {
  booleanFromJson,
  bytesFromJson,
  bytesToJson,
  jsonFromJson,
  stringFromJson,
  uuidFromJson,
} from "./text.ts";

vi.setConfig({ testTimeout: 60_000 });

const UUID = "01234567-89ab-cdef-fedc-ba9876543210";

test("a string is one of scalar values (R-JSON-9)", () => {
  for (const text of ["", "a", "\0", "\ufeff", "😀"]) expect(stringFromJson(text, "s")).toBe(text);
  for (const json of ["\ud800", "a\udc00", 1, null, undefined, ["a"], new String("a")]) {
    expect(refusal(() => stringFromJson(json, "s"))).toBe("invalid_value");
  }
});

test("a boolean is true or false", () => {
  expect([booleanFromJson(true, "b"), booleanFromJson(false, "b")]).toEqual([true, false]);
  for (const json of [0, 1, "true", null, undefined]) {
    expect(refusal(() => booleanFromJson(json, "b"))).toBe("invalid_value");
  }
});

test("a uuid is read in either case and kept in lower case (R-JSON-11)", () => {
  expect(uuidFromJson(UUID, "id")).toBe(UUID);
  expect(uuidFromJson(UUID.toUpperCase(), "id")).toBe(UUID);
  const bad = [
    `${UUID} `,
    ` ${UUID}`,
    `${UUID}\n`,
    UUID.slice(1),
    UUID.replaceAll("-", ""),
    `{${UUID}}`,
    "",
  ];
  for (const json of [...bad, UUID.replace("a", "g"), UUID.replace("-", "a"), 1, null, undefined]) {
    expect(refusal(() => uuidFromJson(json, "id"))).toBe("invalid_value");
  }
});

test("bytes are base64 with padding (R-JSON-10)", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const json = bytesToJson(bytes);
      expect(json).toBe(Buffer.from(bytes).toString("base64"));
      expect(bytesFromJson(json, "b")).toEqual(bytes);
    }),
    randomRuns(1000),
  );
});

test("bytes in any other form are refused (R-JSON-10, R-JSON-27)", () => {
  const bad = [
    "A",
    "Zg",
    "Zg=",
    "Zm8",
    "Zh==",
    "Zm9=",
    "Z===",
    "====",
    "-_-_",
    "Zg==Zg==",
    "Zm 9",
    "Zm*=",
    "Z*==",
    "Zm8*",
  ];
  for (const json of [...bad, "Zg==\n", "\nZg==", "Zm9v\0", 1, null, undefined, [0]]) {
    expect(refusal(() => bytesFromJson(json, "b"))).toBe("invalid_value");
  }
});

test("text of any length is judged as bytes (R-JSON-27)", () => {
  const long = "A".repeat(16_000_000);
  expect(refusal(() => bytesFromJson(`${long}A`, "b"))).toBe("invalid_value");
  expect(refusal(() => bytesFromJson(`${long}A===`, "b"))).toBe("invalid_value");
  expect(refusal(() => bytesFromJson(`${long}AAA*`, "b"))).toBe("invalid_value");
  const bytes = new Uint8Array(300_000).fill(7);
  expect(bytesFromJson(bytesToJson(bytes), "b").length).toBe(bytes.length);
});

test("free JSON is copied, bounded, and has to be JSON (R-JSON-18)", () => {
  const json = { b: [1, "é"], a: null };
  const read = jsonFromJson(json, 99, 4, "args");
  expect(read).toEqual(json);
  expect(read).not.toBe(json);
  expect(refusal(() => jsonFromJson("é", 4, 4, "args"))).toBe("accepted");
  expect(refusal(() => jsonFromJson("é", 3, 4, "args"))).not.toBe("accepted");
  expect(refusal(() => jsonFromJson([[[1]]], 99, 3, "args"))).toBe("accepted");
  expect(refusal(() => jsonFromJson([[[1]]], 99, 2, "args"))).not.toBe("accepted");
  for (const bad of [undefined, 1n, Number.NaN, "\ud800", new Map()]) {
    expect(refusal(() => jsonFromJson(bad, 99, 4, "args"))).toBe("invalid_value");
  }
});

test("free JSON keeps names that objects inherit as members of its own (R-JSON-18)", () => {
  const read = jsonFromJson(JSON.parse('{"__proto__":{"a":1}}'), 99, 4, "args");
  expect(Object.keys(read as object)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});
