import { expect, test } from "vitest";
import { enterRead } from "../depth.ts";
import { errorOf, refusal } from "../testing/refusal.ts";
import { parsed, refusedToParse } from "../testing/text.ts";
import { parseUnsigned } from "./integer.ts";
import { decodeScalarText, decodeText, SEPARATOR, TextReader } from "./reader.ts";
import { parseString } from "./string.ts";

const S = SEPARATOR;
const pair = (r: TextReader): string[] => [parseString(r, 99), parseString(r, 99)];

test("tokens have one separator between two of them (R-TEXT-1)", () => {
  expect(SEPARATOR).toBe("\x1f");
  expect(parsed(pair, `a${S}b`)).toEqual(["a", "b"]);
  expect(parsed(pair, `${S}`)).toEqual(["", ""]);
  expect(parsed(pair, `a${S}`)).toEqual(["a", ""]);
  expect(parsed(pair, `${S}b`)).toEqual(["", "b"]);
});

test("too few tokens are truncated, too many trailing (R-TEXT-1)", () => {
  for (const text of ["", "a", "ab"]) expect(refusedToParse(pair, text)).toBe("truncated");
  for (const text of [`a${S}b${S}`, `a${S}b${S}c`, `${S}${S}`, `${S}${S}${S}`]) {
    expect(refusedToParse(pair, text)).toBe("trailing");
  }
});

test("an empty text is one empty token, so no message is without a token (R-TEXT-1)", () => {
  expect(parsed((r) => r.empty(), "")).toBeUndefined();
  expect(refusedToParse(() => undefined, "")).toBe("trailing");
  expect(refusedToParse((r) => r.empty(), "a")).toBe("invalid_token");
  expect(refusedToParse((r) => r.empty(), S)).toBe("trailing");
});

test("control characters that have an escape never stand raw, wherever (R-TEXT-2)", () => {
  for (const raw of ["\n", "\r", "\0", "\x1e"]) {
    for (const text of [raw, `${raw}b`, `a${raw}`, `a${S}b${raw}c`, `a${S}b${S}${raw}`]) {
      const error = errorOf(() => parsed(pair, text));
      expect(error?.code).toBe("invalid_token");
      expect(error?.offset).toBe(text.indexOf(raw));
    }
  }
  for (const raw of ["\t", "\x01", "\x1d", "\x0b", "\x7f", "\u2028"]) {
    expect(parsed(pair, `${raw}${S}a`)).toEqual([raw, "a"]);
  }
});

test("an unpaired surrogate is refused wherever it stands (R-TEXT-3)", () => {
  for (const text of [`\ud800${S}a`, `a${S}\udc00`, `a\ud800b${S}`, `a${S}b${S}\udfff`]) {
    expect(refusedToParse(pair, text)).toBe("invalid_utf8");
  }
  expect(parsed(pair, `😀${S}\ufffd`)).toEqual(["😀", "\ufffd"]);
  expect(decodeScalarText(pair, `a${S}b`, 1)).toEqual(["a", "b"]);
});

test("an absent value is the empty token (R-TEXT-6)", () => {
  const optional = (r: TextReader): boolean[] => [r.absent(), r.absent()];
  expect(parsed(optional, S)).toEqual([true, true]);
  expect(refusedToParse(optional, "")).toBe("truncated");
  const mixed = (r: TextReader): unknown[] => [r.absent() || parseUnsigned(r, 9), r.absent()];
  expect(parsed(mixed, `5${S}`)).toEqual([5, true]);
  expect(parsed((r) => [r.atEmpty(), r.atEmpty(), r.absent()], "")).toEqual([true, true, true]);
  expect(parsed((r) => [r.atEmpty(), parseUnsigned(r, 9)], "7")).toEqual([false, 7]);
});

test("a null is the token \\- (R-TEXT-7)", () => {
  const nullable = (r: TextReader): unknown => (r.none() ? null : parseString(r, 99));
  expect(parsed(nullable, "\\-")).toBeNull();
  expect(parsed(nullable, "-")).toBe("-");
  expect(parsed(nullable, "\\\\-")).toBe("\\-");
  expect(refusedToParse(nullable, "\\-a")).toBe("invalid_token");
  expect(refusedToParse(nullable, "\\--")).toBe("invalid_token");
  expect(refusedToParse(nullable, "\\")).toBe("invalid_escape");
  expect(parsed((r) => [r.none(), r.none(), parseString(r, 9)], `\\-${S}\\-${S}a`)).toEqual([
    true,
    true,
    "a",
  ]);
  expect(refusedToParse((r) => [nullable(r), nullable(r)], "\\-")).toBe("truncated");
});

test("a present struct or constant is led by the token 1 (R-TEXT-9)", () => {
  const marked = (r: TextReader): string => {
    r.mark();
    return parseString(r, 99);
  };
  expect(parsed(marked, `1${S}a`)).toBe("a");
  for (const text of ["0", "", "2", "11", "-1", "\\-", "a"]) {
    expect(refusedToParse(marked, `${text}${S}a`)).toBe("invalid_token");
  }
  expect(refusedToParse(marked, "1")).toBe("truncated");
  expect(refusedToParse((r) => [r.mark(), r.mark()], "1")).toBe("truncated");
});

test("a token is taken as it stands, escapes too", () => {
  expect(parsed((r) => [r.token(), r.token()], `a\\n${S}\\-`)).toEqual(["a\\n", "\\-"]);
  expect(refusedToParse((r) => [r.token(), r.token()], "a")).toBe("truncated");
});

test("a failure names the offset and leaves nothing to the next message (R-ERR-3)", () => {
  const numbers = (r: TextReader): number[] => [parseUnsigned(r, 9), parseUnsigned(r, 9)];
  const error = errorOf(() => parsed(numbers, `1${S}x`));
  expect([error?.code, error?.offset]).toEqual(["invalid_token", 2]);
  expect(errorOf(() => parsed(numbers, "1"))?.offset).toBe(1);
  expect(errorOf(() => parsed(numbers, `1${S}2${S}3`))?.offset).toBe(4);
  expect(parsed(numbers, `5${S}6`)).toEqual([5, 6]);
});

test("recursive structs are counted down to 64 levels (R-DEPTH-1)", () => {
  const nested = (r: TextReader): number => {
    enterRead(r);
    const below = parseUnsigned(r, 1) === 1 ? nested(r) : 0;
    r.depth--;
    return below + 1;
  };
  const chain = (levels: number): string => [...new Array(levels - 1).fill("1"), "0"].join(S);
  expect(parsed(nested, chain(64))).toBe(64);
  expect(refusedToParse(nested, chain(65))).toBe("depth_exceeded");
  expect(parsed(nested, chain(64))).toBe(64);
  expect(parsed((r) => nested(r) + nested(r), `${chain(40)}${S}${chain(40)}`)).toBe(80);
});

test("the revision is handed on", () => {
  expect(decodeText((r, revision) => [r.absent(), revision], "", 7)).toEqual([true, 7]);
});

test("a reader can be set to another text at any time", () => {
  const r = new TextReader();
  r.reset("a\\nb");
  expect(r.escaped).toBe(true);
  r.reset("abc");
  expect([r.escaped, r.pos, r.end, r.token()]).toEqual([false, 0, 3, "abc"]);
  expect(refusal(() => r.reset("a\nb"))).toBe("invalid_token");
});
