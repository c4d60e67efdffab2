import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { BinaryReader } from "./binary/reader.ts";
import { DEFAULT_LIMIT } from "./limit.ts";
import type { MapKey } from "./map-order.ts";
import { checkOrder, compareUtf8, sortedEntries } from "./map-order.ts";
import { SCALARS, scalarValue } from "./testing/random.ts";
import { randomRuns } from "./testing/random-runs.ts";
import { errorOf, refusal } from "./testing/refusal.ts";

vi.setConfig({ testTimeout: 60_000 });

const scalar = fc.oneof(...SCALARS.map((most) => fc.nat(most))).map(scalarValue);

const sign = (a: string, b: string): number => Math.sign(compareUtf8(a, b));
const bytesOf = (text: string): Buffer => Buffer.from(text, "utf8");

test("texts are ordered by their UTF-8 bytes (R-MAP-1)", () => {
  const edges = ["", "\0", "a", "aa", "b", "\x7f", "\x80", "\u07ff", "\u0800", "\ud7ff", "\ue000"];
  const ordered = [
    ...edges,
    "\ufeff",
    "\uffff",
    "\u{10000}",
    "\u{10000}a",
    "\u{1f600}",
    "\u{10ffff}",
  ];
  for (const [i, a] of ordered.entries()) {
    for (const [j, b] of ordered.entries()) {
      expect(sign(a, b)).toBe(Math.sign(i - j));
      expect(sign(a, b)).toBe(Buffer.compare(bytesOf(a), bytesOf(b)));
    }
  }
});

test("random texts are ordered by their UTF-8 bytes (R-MAP-1)", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", "\uffff", "\ue000", "\ud7ff", "\u{10000}", "\u{1f600}", "é"),
    maxLength: 6,
  });
  const any = fc.string({ unit: scalar, maxLength: 4 });
  fc.assert(
    fc.property(fc.oneof(text, any), fc.oneof(text, any), (a, b) => {
      expect(sign(a, b)).toBe(Buffer.compare(bytesOf(a), bytesOf(b)));
    }),
    randomRuns(5000),
  );
});

const keysOf = <K extends MapKey>(map: ReadonlyMap<K, number>): K[] =>
  sortedEntries(map, "m").map(([key]) => key);

test("a map's entries stand in the order of their keys' texts, whatever was first (R-MAP-1)", () => {
  const map = new Map([
    ["b", 1],
    ["\u{10000}", 2],
    ["", 3],
    ["a", 4],
    ["\uffff", 5],
  ]);
  expect(keysOf(map)).toEqual(["", "a", "b", "\uffff", "\u{10000}"]);
  expect(sortedEntries(map, "m")[0]).toEqual(["", 3]);
  const numbers = new Map([10, 9, -1, 100, 1, -10, 0].map((key) => [key, 0]));
  expect(keysOf(numbers)).toEqual([-1, -10, 0, 1, 10, 100, 9]);
  expect(
    keysOf(
      new Map([
        [10n, 0],
        [9n, 0],
        [-1n, 0],
      ]),
    ),
  ).toEqual([-1n, 10n, 9n]);
  expect(
    keysOf(
      new Map([
        [true, 0],
        [false, 0],
      ]),
    ),
  ).toEqual([false, true]);
  expect([...map.keys()][0]).toBe("b");
});

test("a key is ordered by its text in the JSON mapping (R-MAP-1)", () => {
  const map = new Map([
    ["B", 1],
    ["a", 2],
  ]);
  const entries = sortedEntries(map, "m", 9, (key) => key.toLowerCase());
  expect(entries).toEqual([
    ["a", 2],
    ["B", 1],
  ]);
});

test("two keys of one text are refused (R-MAP-2)", () => {
  const map = new Map([
    ["A", 1],
    ["b", 2],
    ["a", 3],
  ]);
  const error = errorOf(() => sortedEntries(map, "m", 9, (key) => key.toLowerCase()));
  expect([error?.code, error?.field]).toEqual(["duplicate_key", "m"]);
});

test("what is no Map is refused", () => {
  for (const value of [{ a: 1 }, [["a", 1]], new Set(["a"]), new WeakMap(), null, undefined, "a"]) {
    expect(refusal(() => sortedEntries(value as never, "m"))).toBe("invalid_value");
  }
});

test("a map is bounded, by default too", () => {
  const map = new Map([
    ["a", 1],
    ["b", 2],
  ]);
  expect(refusal(() => sortedEntries(map, "m", 2))).toBe("accepted");
  expect(refusal(() => sortedEntries(map, "m", 1))).toBe("limit_exceeded");
  class Large extends Map<string, number> {
    override get size(): number {
      return DEFAULT_LIMIT + 1;
    }
  }
  expect(refusal(() => sortedEntries(new Large(), "m"))).toBe("limit_exceeded");
  expect(refusal(() => sortedEntries(new Large(), "m", Infinity))).toBe("accepted");
});

test("a key has to come behind the one before it (R-MAP-2)", () => {
  const r = new BinaryReader();
  const order = (previous: string, key: string): string =>
    refusal(() => checkOrder(r, previous, key));
  expect(order("a", "b")).toBe("accepted");
  expect(order("", "a")).toBe("accepted");
  expect(order("\uffff", "\u{10000}")).toBe("accepted");
  expect(order("\u{10000}", "\uffff")).toBe("unsorted_keys");
  expect(order("b", "a")).toBe("unsorted_keys");
  expect(order("9", "10")).toBe("unsorted_keys");
  expect(order("a", "a")).toBe("duplicate_key");
  expect(order("", "")).toBe("duplicate_key");
});

test("keys that are not of the schema's type are refused by their code, whatever they are", () => {
  const bare: unknown = Object.create(null);
  for (const key of [undefined, null, 1, bare, [], Symbol("key")]) {
    const map = new Map([
      [key, 1],
      ["a", 2],
    ]) as ReadonlyMap<string, number>;
    for (const textOf of [(text: string) => text, (text: string) => text.toLowerCase()]) {
      expect(refusal(() => sortedEntries(map, "F.f", 9, textOf))).toBe("invalid_value");
    }
  }
  const objects = new Map([[bare, 1]]) as ReadonlyMap<string, number>;
  expect(refusal(() => sortedEntries(objects, "F.f"))).toBe("invalid_value");
});
