import { Type } from "@sinclair/typebox";
import { json, list, map, nullable, struct, timestamp } from "@twobyte/schema";
import { expect, test } from "vitest";
import { normalise } from "./normalise.ts";

const Inner = struct("Inner", { name: Type.String() });

test("what the schema does not declare is dropped at every depth", () => {
  const Outer = struct("Outer", { inner: Inner, inners: list(Inner), maybe: nullable(Inner) });
  const inner = { name: "a", secret: 1 };
  const kept = normalise(Outer, { inner, inners: [inner], maybe: inner, secret: 1 });
  expect(kept).toEqual({ inner: { name: "a" }, inners: [{ name: "a" }], maybe: { name: "a" } });
});

test("an ISO time, with or without an offset, becomes milliseconds", () => {
  expect(normalise(timestamp(), "2019-05-15T15:20:41Z")).toBe(1_557_933_641_000);
  expect(normalise(timestamp(), "2019-05-15T17:20:41+02:00")).toBe(1_557_933_641_000);
});

test("Unix seconds become milliseconds", () => {
  expect(normalise(timestamp(), 1_557_933_565)).toBe(1_557_933_565_000);
});

test("null stays null and what is absent stays absent", () => {
  const Times = struct("Times", {
    at: nullable(timestamp()),
    until: Type.Optional(timestamp()),
  });
  expect(normalise(Times, { at: null })).toEqual({ at: null });
});

test("a map keeps all its names, and a JSON value all that is in it", () => {
  const value = { teams: ["a", { deep: true }], lead: null };
  expect(normalise(map(Type.String(), json()), value)).toEqual(value);
  expect(normalise(map(Type.String(), Inner), { a: { name: "a", secret: 1 } })).toEqual({
    a: { name: "a" },
  });
});

test("names that every object inherits are not taken for declared ones", () => {
  const value: unknown = JSON.parse('{"name":"a","toString":"b","__proto__":{"c":1}}');
  expect(Object.keys(Object(normalise(Inner, value)))).toEqual(["name"]);
});
