import { expect, test } from "vitest";
import { decodePayload, encodePayload } from "../fields/payload-fields.ts";
import { binary } from "../profiles/binary.ts";
import { text } from "../profiles/text.ts";
import type { Refusal } from "./refusal.ts";
import { refusalField } from "./refusal.ts";

const refusal: Refusal = {
  reason: "revision",
  offered: { lowest: 5, highest: 6 },
  supported: { lowest: 1, highest: 3 },
};

test("a refusal is five numbers in both profiles", () => {
  const bytes = encodePayload(binary, refusalField, refusal);
  expect(bytes).toEqual(Uint8Array.of(2, 5, 6, 1, 3));
  expect(decodePayload(binary, bytes, refusalField)).toEqual(refusal);
  const written = encodePayload(text, refusalField, refusal);
  expect(written).toBe("2\x1f5\x1f6\x1f1\x1f3");
  expect(decodePayload(text, written, refusalField)).toEqual(refusal);
});
