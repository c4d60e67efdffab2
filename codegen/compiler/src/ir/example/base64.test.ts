import { expect, test } from "vitest";
import { base64 } from "./base64.ts";

test("base64 is what other encoders write", () => {
  for (let length = 0; length < 20; length += 1) {
    const bytes = Array.from({ length }, (_, at) => (at * 37 + length) & 255);
    expect(base64(bytes)).toBe(btoa(String.fromCharCode(...bytes)));
  }
});
