import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToWrite, written } from "../testing/binary.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { putUuid, readUuid } from "./uuid.ts";
import type { BinaryWriter } from "./writer.ts";

vi.setConfig({ testTimeout: 60_000 });

const write = (w: BinaryWriter, text: string): void => putUuid(w, text, "id");
const construct = { write, read: readUuid, room: 16, size: (): number => 16 };

const KNOWN = "01234567-89ab-cdef-fedc-ba9876543210";

test("a uuid has one form (R-BIN-2, R-CANON-1)", () => {
  const same = (digit: string): string => KNOWN.replace(/[0-9a-f]/g, digit);
  assertWireInvariants({ ...construct, values: [KNOWN, same("0"), same("f"), same("9")] });
  fc.assert(
    fc.property(fc.uuid(), (text) => assertWireInvariants({ ...construct, values: [text] })),
    randomRuns(300),
  );
});

test("a uuid is 16 bytes in the order of its text", () => {
  const hex = "01 23 45 67 89 ab cd ef fe dc ba 98 76 54 32 10";
  expect(written((w) => write(w, KNOWN), 16)).toBe(hex);
  expect(readHex(readUuid, hex)).toBe(KNOWN);
});

test("every byte comes back in lower case from every place", () => {
  for (let byte = 0; byte < 256; byte++) {
    const pair = byte.toString(16).padStart(2, "0");
    const text = readHex(readUuid, pair.repeat(16));
    expect(text).toBe(`xxxx-xx-xx-xx-xxxxxx`.replaceAll("x", pair));
  }
});

test("upper and mixed case are written like lower case", () => {
  const hex = written((w) => write(w, KNOWN), 16);
  expect(written((w) => write(w, KNOWN.toUpperCase()), 16)).toBe(hex);
  expect(written((w) => write(w, KNOWN.replace("cdef", "CdeF")), 16)).toBe(hex);
});

test("what is no uuid is refused, and nothing of it stays", () => {
  const malformed = [
    "",
    KNOWN.slice(1),
    `${KNOWN}0`,
    `{${KNOWN.slice(2)}}`,
    KNOWN.replaceAll("-", ""),
    KNOWN.replaceAll("-", "0"),
    "01234567089ab-cdef-fedc-ba9876543210",
    "01234567-89ab0cdef-fedc-ba9876543210",
    "01234567-89ab-cdef0fedc-ba9876543210",
    "01234567-89ab-cdef-fedc0ba9876543210",
    KNOWN.replace("89ab-", "-89ab"),
  ];
  for (const text of [...malformed, null, undefined, 1, new String(KNOWN)]) {
    expect(refusedToWrite((w) => write(w, text as string))).toBe("invalid_value");
  }
});

test("one bad digit at any place is refused", () => {
  const places = [...KNOWN].flatMap((character, at) => (character === "-" ? [] : [at]));
  for (const at of places) {
    for (const digit of [
      "g",
      "G",
      "-",
      " ",
      "/",
      ":",
      "@",
      "`",
      "\0",
      "é",
      "ａ",
      "\u0130",
      "\ud800",
    ]) {
      const text = KNOWN.slice(0, at) + digit + KNOWN.slice(at + 1);
      expect(refusedToWrite((w) => write(w, text))).toBe("invalid_value");
    }
    // The same low seven bits as a digit.
    const twin = String.fromCharCode(KNOWN.charCodeAt(at) + 128);
    const text = KNOWN.slice(0, at) + twin + KNOWN.slice(at + 1);
    expect(refusedToWrite((w) => write(w, text))).toBe("invalid_value");
  }
});
