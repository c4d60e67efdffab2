import { expect, test } from "vitest";
import { authorize } from "./authorize.ts";

const readers = { mode: "principal", scopes: ["read", "list"] } as const;

test("a public method is for everyone", () => {
  expect(() => authorize({ mode: "public" }, undefined)).not.toThrow();
});

test("a method for principals asks for one, with all of its scopes", () => {
  expect(() => authorize(readers, { id: "a", scopes: ["list", "read", "write"] })).not.toThrow();
  expect(() => authorize({ mode: "principal", scopes: [] }, { id: "a" })).not.toThrow();
  expect(() => authorize(readers, undefined)).toThrow(/unauthenticated/);
  expect(() => authorize(readers, { id: "a" })).toThrow(/permission_denied.*read, list/);
  expect(() => authorize(readers, { id: "a", scopes: ["list"] })).toThrow(/scope read$/);
});
