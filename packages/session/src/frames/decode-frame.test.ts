import { expect, test } from "vitest";
import { errorOf, fromHex, isMethod } from "../testing/assert-frame-invariants.ts";
import { decodeFrame } from "./decode-frame.ts";
import { codeNumber, isCounted } from "./frame-code.ts";

test("an unknown code of the protocol with a lower-case letter is passed over, whatever follows", () => {
  // R-FRAME-10
  const ignored = { kind: "ignored", code: codeNumber("!q") };
  expect(decodeFrame("!q\x1f\x1f what", isMethod)).toEqual(ignored);
  expect(decodeFrame(fromHex("2171 ff ff"), isMethod)).toEqual(ignored);
});

test("any other unknown code of the protocol is refused", () => {
  // R-FRAME-11
  for (const code of ["!Q", "!1", "!!", "!V"]) expect(errorOf(`${code}1`)).toBe("unknown_code");
  expect(errorOf(fromHex("2151 01"))).toBe("unknown_code");
});

test("a code is two ASCII characters", () => {
  for (const code of ["é1", "Cé", "C\u0144", "!é", "1a", "C!", "C ", " C"]) {
    expect(errorOf(`${code}1`), code).toBe("unknown_code");
  }
  expect(errorOf(fromHex("c343 01"))).toBe("unknown_code");
  expect(errorOf(fromHex("43c3 01"))).toBe("unknown_code");
  expect(errorOf(fromHex("4320 01"))).toBe("unknown_code");
  expect(errorOf("")).toBe("truncated");
  expect(errorOf("C")).toBe("truncated");
  expect(errorOf(fromHex("21"))).toBe("truncated");
});

test("the code of a method opens a stream, that of a message is data", () => {
  expect(decodeFrame("Ca4\x1f0\x1fx", isMethod)).toMatchObject({ kind: "open", stream: 4 });
  expect(decodeFrame("CD4\x1fx", isMethod)).toMatchObject({ kind: "data", stream: 4 });
});

test("what is counted is what the table says", () => {
  // R-FRAME-9
  const counted = [..."OECXSPR"].map((letter) => `!${letter}`);
  const uncounted = [..."HWGALIJKFUZN"].map((letter) => `!${letter}`);
  for (const code of [...counted, "CD", "Ca", "z9"]) expect(isCounted(codeNumber(code))).toBe(true);
  for (const code of [...uncounted, "!q"]) expect(isCounted(codeNumber(code))).toBe(false);
});
