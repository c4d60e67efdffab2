import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import * as node from "./node/base64url.ts";
import { SCALARS, scalarValue } from "./testing/random.ts";
import { randomRuns } from "./testing/random-runs.ts";

vi.setConfig({ testTimeout: 60_000 });

const scalar = fc.oneof(...SCALARS.map((most) => fc.nat(most))).map(scalarValue);

test("bytes are written as by the platform, without padding", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect(fromBase64Url(text)).toEqual(bytes);
    }),
    randomRuns(1000),
  );
});

test("the examples of RFC 4648 hold, without their padding", () => {
  const pairs = { "": "", f: "Zg", fo: "Zm8", foo: "Zm9v", foob: "Zm9vYg", fooba: "Zm9vYmE" };
  for (const [plain, encoded] of Object.entries(pairs)) {
    const bytes = new TextEncoder().encode(plain);
    expect(toBase64Url(bytes)).toBe(encoded);
    expect(fromBase64Url(encoded)).toEqual(bytes);
  }
  expect(toBase64Url(Uint8Array.of(0xfb, 0xff, 0xbf))).toBe("-_-_");
});

test("each of the 64 characters has its value", () => {
  for (let value = 0; value < 64; value++) {
    const text = toBase64Url(Uint8Array.of(value << 2));
    expect(fromBase64Url(text)).toEqual(Uint8Array.of(value << 2));
    expect(text).toBe(Buffer.of(value << 2).toString("base64url"));
  }
});

test("unused bits have to be zero (R-CANON-1)", () => {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const accepted = (prefix: string): string =>
    [...digits].filter((digit) => fromBase64Url(prefix + digit) !== undefined).join("");
  expect(accepted("A")).toBe("AQgw");
  expect(accepted("AA")).toBe("AEIMQUYcgkosw048");
  expect(accepted("AAA")).toBe(digits);
});

test("no other text is accepted (R-CANON-1)", () => {
  for (const text of ["A", "AAAAA", "Zg==", "Zm8=", "Z g", "Zm9v\n", "+/+/", "Zg=", "=", "\0\0"]) {
    expect(fromBase64Url(text)).toBeUndefined();
  }
});

test("every character but the 64 is refused at every place (R-CANON-1)", () => {
  const digits = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
  for (let unit = 0; unit < 0x300; unit++) {
    const character = String.fromCharCode(unit);
    if (digits.has(character)) continue;
    for (const text of [`${character}AAA`, `A${character}AA`, `AAA${character}`, `A${character}`]) {
      expect(fromBase64Url(text)).toBeUndefined();
    }
  }
  expect(fromBase64Url("AAA\u{1f600}")).toBeUndefined();
});

test("text that differs in one character is refused or stands for other bytes (R-CANON-1)", () => {
  const change = fc.tuple(fc.nat(), fc.string({ unit: scalar, minLength: 1, maxLength: 1 }));
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), change, (bytes, [at, other]) => {
      const text = toBase64Url(bytes);
      const place = at % text.length;
      const changed = text.slice(0, place) + other + text.slice(place + 1);
      const read = fromBase64Url(changed);
      if (read !== undefined) expect(toBase64Url(read)).toBe(changed);
    }),
    randomRuns(2000),
  );
});

test("Node's own reads and writes the same, short or long (R-CANON-1)", () => {
  const long = fc.uint8Array({ minLength: 30, maxLength: 120 });
  const change = fc.tuple(fc.nat(), fc.string({ unit: scalar, maxLength: 1 }));
  fc.assert(
    fc.property(long, change, (bytes, [at, other]) => {
      const text = toBase64Url(bytes);
      expect(node.toBase64Url(bytes.subarray(0))).toBe(text);
      expect([...(node.fromBase64Url(text) ?? [])]).toEqual([...bytes]);
      const place = at % text.length;
      const changed = text.slice(0, place) + other + text.slice(place + 1);
      const read = fromBase64Url(changed);
      expect(node.fromBase64Url(changed) === undefined).toBe(read === undefined);
      for (const last of "AQgwB_") {
        const ending = text + last;
        expect(node.fromBase64Url(ending) === undefined).toBe(fromBase64Url(ending) === undefined);
      }
    }),
    randomRuns(1000),
  );
});
