import fc from "fast-check";
import { expect, test } from "vitest";
import { base64Pattern } from "./base64.ts";

function encode(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

test("the pattern matches the canonical text of bytes and of no more or fewer than allowed", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(20), fc.nat(20), (bytes, least, more) => {
      const text = encode(bytes);
      const within = bytes.length >= least && bytes.length <= least + more;
      const pattern = new RegExp(`^${base64Pattern(least, least + more)}$`, "u");
      expect(pattern.test(text)).toBe(within);
      expect(new RegExp(`^${base64Pattern()}$`, "u").test(text)).toBe(true);
      const atLeast = new RegExp(`^${base64Pattern(least)}$`, "u");
      expect(atLeast.test(text)).toBe(bytes.length >= least);
    }),
  );
});

test("text that is not canonical does not match", () => {
  const pattern = new RegExp(`^${base64Pattern()}$`, "u");
  for (const text of ["A", "AA", "AAA", "AB==", "AAB=", "AA==AA==", "AA-_", "AA==\n", "AA= ="])
    expect(pattern.test(text)).toBe(false);
});
