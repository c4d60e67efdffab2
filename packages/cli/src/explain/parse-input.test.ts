import { expect, test } from "vitest";
import { joinHex, parseInput, parsePiped } from "./parse-input.ts";

const hi = { profile: "binary", bytes: Uint8Array.of(0x43, 0x44, 4, 2, 0x48, 0x69) };

test.each([
  "43 44 04 02 48 69",
  "434404024869",
  "0x434404024869",
  "43:44:04:02:48:69",
  "hex:434404024869",
  "Q0QEAkhp",
  "base64:Q0QEAkhp",
])("%j is the same frame in binary", (given) => {
  expect(parseInput(given, "auto", false)).toEqual(hi);
});

test("base64 is read with and without padding, in both alphabets", () => {
  expect(parseInput("base64:+/8=", "auto", false)).toEqual({
    profile: "binary",
    bytes: Uint8Array.of(0xfb, 0xff),
  });
  expect(parseInput("-_8", "base64", false)).toEqual(parseInput("+/8=", "base64", false));
});

test("text is known by its separators, which have pictures, and by protocol codes", () => {
  const text = { profile: "text", text: "CD4\u001fHi" };
  expect(parseInput("CD4\u001fHi", "auto", false)).toEqual(text);
  expect(parseInput("CD4␟Hi", "auto", false)).toEqual(text);
  expect(parseInput("!K5", "auto", false)).toEqual({ profile: "text", text: "!K5" });
  expect(parseInput("text:ab", "auto", false)).toEqual({ profile: "text", text: "ab" });
});

test("a message that is no hex is text", () => {
  expect(parseInput("Hell", "auto", true)).toEqual({ profile: "text", text: "Hell" });
  expect(parseInput("", "auto", true)).toEqual({ profile: "text", text: "" });
  expect(parseInput("0548", "auto", true)).toMatchObject({ profile: "binary" });
});

test("what is none of these is refused with a hint", () => {
  for (const given of ["hex:4", "hex:xy", "what is this?", "base64:a", ""]) {
    expect(() => parseInput(given, "auto", false)).toThrow("Put hex:, base64: or text: in front");
  }
});

test("a dump that the shell has split is one frame, beside others", () => {
  expect(joinHex(["43", "44", "04", "!K5", "4344", "21", "4b"])).toEqual([
    "43 44 04",
    "!K5",
    "4344",
    "21 4b",
  ]);
});

test("standard input is lines of frames, an event stream, or the bytes of one frame", () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  expect(parsePiped(utf8("!K5\r\n\n434404024869\n"), "auto", false)).toEqual([
    { profile: "text", text: "!K5" },
    hi,
  ]);
  expect(parsePiped(utf8("data: CD4\u001fHi\n\n"), "auto", false)).toEqual([
    { profile: "text", text: "CD4\u001fHi" },
  ]);
  expect(parsePiped(hi.bytes, "auto", false)).toEqual([hi]);
});
