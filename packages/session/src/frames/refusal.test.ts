import { expect, test } from "vitest";
import { decodePayload, encodePayload } from "../fields/payload-fields.ts";
import type { Refusal } from "./refusal.ts";
import { refusalField } from "./refusal.ts";

const refusal: Refusal = {
  reason: "revision",
  offered: { lowest: 5, highest: 6 },
  supported: { lowest: 1, highest: 3 },
};

test("a refusal is five numbers in both profiles", () => {
  const bytes = encodePayload("binary", refusalField, refusal);
  expect(bytes).toEqual(Uint8Array.of(2, 5, 6, 1, 3));
  expect(decodePayload(bytes, refusalField)).toEqual(refusal);
  const text = encodePayload("text", refusalField, refusal);
  expect(text).toBe("2\x1f5\x1f6\x1f1\x1f3");
  expect(decodePayload(text, refusalField)).toEqual(refusal);
});
