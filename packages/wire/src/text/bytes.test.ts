import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { DEFAULT_LIMIT } from "../limit.ts";
import { assertTextInvariants } from "../testing/assert-text-invariants.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import { parsed, refusedToParse } from "../testing/text.ts";
import { formatBytes, formatMarkedBytes, parseBytes, parseMarkedBytes } from "./bytes.ts";

vi.setConfig({ testTimeout: 60_000 });

const plain = {
  format: (value: Uint8Array): string => formatBytes(value, "body"),
  parse: (r: Parameters<typeof parseBytes>[0]): Uint8Array => parseBytes(r, 99),
};
const marked = {
  format: (value: Uint8Array): string => formatMarkedBytes(value, "body"),
  parse: (r: Parameters<typeof parseBytes>[0]): Uint8Array => parseMarkedBytes(r, 99),
};

test("bytes have one form, marked or not (R-CANON-1)", () => {
  const values = [[], [0], [255], [1, 2], [1, 2, 3], [251, 255, 191, 0]].map((v) =>
    Uint8Array.from(v),
  );
  assertTextInvariants({ ...plain, values });
  assertTextInvariants({ ...marked, values });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 30 }), (value) => {
      assertTextInvariants({ ...plain, values: [value] });
      assertTextInvariants({ ...marked, values: [value] });
    }),
    randomRuns(100),
  );
});

test("empty bytes are the empty token, and where absent or null can stand the token \\0 (R-TEXT-8)", () => {
  const empty = new Uint8Array(0);
  expect(plain.format(empty)).toBe("");
  expect(marked.format(empty)).toBe("\\0");
  expect(parsed(plain.parse, "")).toEqual(empty);
  expect(parsed(marked.parse, "\\0")).toEqual(empty);
  expect(refusedToParse(plain.parse, "\\0")).toBe("invalid_token");
  expect(refusedToParse(marked.parse, "")).toBe("invalid_token");
  expect(refusedToParse(marked.parse, "\\0A")).toBe("invalid_token");
  expect(refusedToParse(marked.parse, "\\1")).toBe("invalid_token");
});

test("what is no base64url without padding is refused (R-TEXT-4)", () => {
  for (const text of [
    "A",
    "Zg==",
    "Zg=",
    "Zh",
    "Zm9",
    "+/+/",
    "Zm 8",
    "Zm9vY",
    "Zg\\n",
    "\\-",
    "é",
  ]) {
    expect(refusedToParse(plain.parse, text)).toBe("invalid_token");
    expect(refusedToParse(marked.parse, text)).toBe("invalid_token");
  }
});

test("bytes are bounded both ways (R-TEXT-12)", () => {
  expect(refusedToParse((r) => parseBytes(r, 3), "AAAA")).toBe("accepted");
  expect(refusedToParse((r) => parseBytes(r, 2), "AAAA")).toBe("limit_exceeded");
  expect(refusedToParse((r) => parseBytes(r, 2), "AAA")).toBe("accepted");
  expect(refusedToParse((r) => parseMarkedBytes(r, 2), "AAAA")).toBe("limit_exceeded");
  expect(refusedToParse((r) => parseMarkedBytes(r, 0), "\\0")).toBe("accepted");
  const longer = new Uint8Array(DEFAULT_LIMIT + 1);
  expect(refusal(() => formatBytes(longer, "body"))).toBe("limit_exceeded");
  expect(refusal(() => formatMarkedBytes(longer, "body"))).toBe("limit_exceeded");
  expect(refusal(() => formatBytes(longer.subarray(1), "body"))).toBe("accepted");
  expect(refusal(() => formatBytes(longer, "body", Infinity))).toBe("accepted");
});

test("what is no Uint8Array is refused", () => {
  for (const value of [[1], "AA", new ArrayBuffer(1), new Int8Array(1), null, undefined]) {
    expect(refusal(() => plain.format(value as never))).toBe("invalid_value");
    expect(refusal(() => marked.format(value as never))).toBe("invalid_value");
  }
});
