import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import type { OutgoingData } from "../payload.ts";
import { profileNamed } from "../profiles/profiles.ts";
import { joinRequest } from "./request-head.ts";
import { splitRequest } from "./split-request.ts";

const head = { session: "n1", token: "t-1", n: 2, count: 301 };
const binary = Uint8Array.of(2, 0x6e, 0x31, 3, 0x74, 0x2d, 0x31, 2, 0xad, 2, 0x21, 0x4b, 0x11);

/** What reading it fails with. */
function codeOf(body: OutgoingData): string | undefined {
  try {
    splitRequest(body);
    return undefined;
  } catch (error) {
    if (error instanceof CodecError) return error.code;
    throw error;
  }
}

test("the head stands in front of the message, in both profiles, as the spec's example shows", () => {
  expect(joinRequest(profileNamed("binary"), head, binary.subarray(-3))).toEqual(binary);
  expect(splitRequest(binary)).toEqual({ head, data: binary.subarray(-3) });
  const text = "n1\x1ft-1\x1f2\x1f301\x1e!K17";
  expect(joinRequest(profileNamed("text"), head, "!K17")).toBe(text);
  expect(splitRequest(text)).toEqual({ head, data: "!K17" });
});

test("a message can be empty, and a batch", () => {
  for (const data of ["", "!K17\x1e!C4"]) {
    expect(splitRequest(joinRequest(profileNamed("text"), head, data))).toEqual({ head, data });
  }
  const none = joinRequest(profileNamed("binary"), head, new Uint8Array());
  expect(splitRequest(none)).toEqual({ head, data: new Uint8Array() });
});

test("names with any characters arrive as they were", () => {
  const odd = { ...head, session: "a\x1e\x1f\\\r\n é", token: "\0" };
  for (const [profile, data] of [["text", "!K1"] as const, ["binary", Uint8Array.of(1)] as const]) {
    expect(splitRequest(joinRequest(profileNamed(profile), odd, data))).toEqual({
      head: odd,
      data,
    });
  }
});

test("every head that is cut is refused", () => {
  for (let size = 0; size < binary.length - 3; size++)
    expect(codeOf(binary.subarray(0, size))).toBe("truncated");
  const text = "n1\x1ft-1\x1f2\x1f301";
  for (let size = 0; size <= text.length; size++)
    expect(codeOf(text.slice(0, size))).toMatch(/truncated|invalid_token/);
});

test("names that are too long, and tokens behind the head, are refused", () => {
  expect(codeOf(`${"n".repeat(65)}\x1ft\x1f1\x1f0\x1e`)).toBe("limit_exceeded");
  expect(codeOf(`n\x1f${"t".repeat(129)}\x1f1\x1f0\x1e`)).toBe("limit_exceeded");
  expect(codeOf("n\x1ft\x1f1\x1f0\x1f0\x1e")).toBe("trailing");
});
