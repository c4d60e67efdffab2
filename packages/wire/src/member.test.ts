import { expect, test } from "vitest";
import { BinaryReader } from "./binary/reader.ts";
import { DEFAULT_LIMIT } from "./limit.ts";
import {
  checkArray,
  checkConst,
  checkObject,
  noMember,
  noMessage,
  notExpressible,
  unknownMember,
} from "./member.ts";
import { errorOf, refusal } from "./testing/refusal.ts";

test("a value that is no member is invalid", () => {
  const error = errorOf(() => noMember("Chat.kind", "z"));
  expect(error?.code).toBe("invalid_value");
  expect(error?.message).toBe('Chat.kind: expected one of its members, got "z"');
});

test("a value that the peer's revision lacks is not expressible (R-DOWN-1, R-DOWN-2, R-DOWN-3)", () => {
  const error = errorOf(() => notExpressible("Chat.kind", 2));
  expect([error?.code, error?.field]).toEqual(["not_expressible", "Chat.kind"]);
  expect(error?.message).toContain("revision 2");
  const skips = [undefined, "refuse", "skip"] as const;
  expect(skips.map((rule) => errorOf(() => notExpressible("f", 2, rule))?.skip)).toEqual([
    false,
    false,
    true,
  ]);
});

test("a message that the revision lacks has no code there (R-CODE-4)", () => {
  const error = errorOf(() => noMessage("ChatEnd", 1));
  expect(error?.code).toBe("unknown_code");
  expect(error?.message).toContain("ChatEnd");
});

test("an ordinal that the revision lacks is no member, and has an offset (R-ENUM-3)", () => {
  const r = new BinaryReader();
  r.pos = 5;
  r.end = 6;
  const error = errorOf(() => unknownMember(r, "Kind", 9));
  expect([error?.code, error?.offset]).toEqual(["invalid_member", 5]);
  expect(error?.message).toContain("Kind has no member 9");
});

test("objects, arrays and constants are told from other values", () => {
  for (const value of [{}, [], new Map(), Object.create(null)]) {
    expect(refusal(() => checkObject(value, "o"))).toBe("accepted");
  }
  for (const value of [null, undefined, 1, "a", true, () => 1]) {
    expect(refusal(() => checkObject(value, "o"))).toBe("invalid_value");
  }
  expect(refusal(() => checkArray([1], "a"))).toBe("accepted");
  for (const value of [{ length: 0 }, "ab", new Set(), Uint8Array.of(1), null, undefined]) {
    expect(refusal(() => checkArray(value, "a"))).toBe("invalid_value");
  }
  expect(refusal(() => checkConst("a", "a", "c"))).toBe("accepted");
  for (const value of ["b", 1, null, undefined, ["a"]]) {
    expect(refusal(() => checkConst(value, "a", "c"))).toBe("invalid_value");
  }
  expect(refusal(() => checkConst("1", 1, "c"))).toBe("invalid_value");
});

test("a list is bounded, by default too", () => {
  expect(refusal(() => checkArray([1, 2], "a", 2))).toBe("accepted");
  expect(refusal(() => checkArray([1, 2], "a", 1))).toBe("limit_exceeded");
  expect(refusal(() => checkArray(new Array(DEFAULT_LIMIT), "a"))).toBe("accepted");
  expect(refusal(() => checkArray(new Array(DEFAULT_LIMIT + 1), "a"))).toBe("limit_exceeded");
});
