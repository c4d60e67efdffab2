import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertTextInvariants } from "../testing/assert-text-invariants.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import { refusedToParse } from "../testing/text.ts";
import { formatUuid, parseUuid } from "./uuid.ts";

vi.setConfig({ testTimeout: 60_000 });

const KNOWN = "01234567-89ab-cdef-fedc-ba9876543210";
const format = (text: string): string => formatUuid(text, "id");

test("a uuid has one form (R-CANON-1)", () => {
  assertTextInvariants({ format, parse: parseUuid, values: [KNOWN] });
  fc.assert(
    fc.property(fc.uuid(), (text) => {
      assertTextInvariants({ format, parse: parseUuid, values: [text] });
      expect(format(text.toUpperCase())).toBe(text);
    }),
    randomRuns(100),
  );
});

test("a uuid is formatted out of either case, and parsed out of lower case only (R-TEXT-4)", () => {
  expect(format(KNOWN.toUpperCase())).toBe(KNOWN);
  expect(refusedToParse(parseUuid, KNOWN.toUpperCase())).toBe("invalid_token");
  expect(refusedToParse(parseUuid, KNOWN.replace("a", "A"))).toBe("invalid_token");
});

test("what is no uuid is refused both ways (R-TEXT-4)", () => {
  const bad = [
    "",
    KNOWN.slice(1),
    `${KNOWN}0`,
    ` ${KNOWN}`,
    KNOWN.replaceAll("-", ""),
    `{${KNOWN}}`,
  ];
  for (const text of [
    ...bad,
    KNOWN.replace("a", "g"),
    KNOWN.replace("-", "0"),
    `${KNOWN} `,
    "\\-",
  ]) {
    expect(refusedToParse(parseUuid, text)).toBe("invalid_token");
    expect(refusal(() => format(text))).toBe("invalid_value");
  }
  for (const value of [1, null, undefined, new String(KNOWN), `${KNOWN}\n`]) {
    expect(refusal(() => format(value as string))).toBe("invalid_value");
  }
});

test("characters that other alphabets lower to digits are no digits", () => {
  for (const character of ["\u0130", "\u212a", "\uff21", "\uff41", "𝐚"]) {
    const text = KNOWN.replace("a", character);
    expect(refusal(() => format(text))).toBe("invalid_value");
    expect(refusedToParse(parseUuid, text)).toBe("invalid_token");
  }
});
