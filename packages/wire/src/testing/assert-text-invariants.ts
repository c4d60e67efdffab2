import type { CodecErrorCode } from "../codec-error.ts";
import { encodeText } from "../depth.ts";
import { parseInteger } from "../text/integer.ts";
import type { TextReader } from "../text/reader.ts";
import { decodeText, SEPARATOR } from "../text/reader.ts";
import { errorOf, withoutStacks } from "./refusal.ts";
import { sameValue, show } from "./same-value.ts";

/** How a construct of the text profile is formatted and parsed, and values to try. */
export interface TextConstruct<T> {
  readonly format: (value: T) => string;
  readonly parse: (r: TextReader) => T;
  readonly values: Iterable<T>;
}

/**
 * What holds of every construct of the text profile, for each of `values`:
 *
 * - it comes back equal, alone and between other tokens, and has no character that must be escaped;
 * - a message that ends before it is `truncated`, and a token behind it `trailing`;
 * - each text that differs in one character is refused with a CodecError, or is itself the one
 *   form of what it is read as.
 */
export function assertTextInvariants<T>(construct: TextConstruct<T>): void {
  for (const value of construct.values) {
    const text = encodeText(construct.format, value, 1);
    try {
      assertRoundTrip(construct, value, text);
      assertEnds(construct, text);
      withoutStacks(() => {
        for (const mutant of mutants(text)) assertRefusedOrCanonicalText(construct, mutant);
      });
    } catch (error) {
      throw new Error(`${show(value)} as ${show(text)}: ${String(error)}`, { cause: error });
    }
  }
}

/**
 * A text is either refused with a CodecError, or the one form of what it is read as. Returns the
 * error's code or "accepted".
 */
export function assertRefusedOrCanonicalText<T>(
  construct: Pick<TextConstruct<T>, "format" | "parse">,
  text: string,
): CodecErrorCode | "accepted" {
  const read: { value?: T } = {};
  const error = errorOf(() => {
    read.value = decodeText(construct.parse, text, 1);
  });
  if (error !== undefined) {
    const { offset } = error;
    if (error.code === "invalid_utf8" && offset === undefined) return error.code;
    if (offset !== undefined && offset >= 0 && offset <= text.length + 1) return error.code;
    fail(`${show(text)} is refused at ${offset}, which is outside of it`);
  }
  const again = encodeText(construct.format, read.value as T, 1);
  if (again !== text) {
    fail(`${show(text)} is read as ${show(read.value)}, which is written ${show(again)}`);
  }
  return "accepted";
}

function assertRoundTrip<T>(construct: TextConstruct<T>, value: T, text: string): void {
  if (["\n", "\r", "\0", "\x1e"].some((raw) => text.includes(raw)))
    fail("it has a character that must be escaped");
  const alone = decodeText(construct.parse, text, 1);
  if (!sameValue(alone, value)) fail(`it is read as ${show(alone)}`);
  const between = decodeText(
    (r) => [parseInteger(r, -9, 9), construct.parse(r), parseInteger(r, -9, 9)],
    `-7${SEPARATOR}${text}${SEPARATOR}8`,
    1,
  );
  if (!sameValue(between, [-7, value, 8])) fail(`between others it is read as ${show(between)}`);
}

function assertEnds<T>(construct: TextConstruct<T>, text: string): void {
  const twice = errorOf(() => decodeText((r) => [construct.parse(r), construct.parse(r)], text, 1));
  if (twice?.code !== "truncated") fail(`a second one is ${twice?.code ?? "accepted"}`);
  const longer = errorOf(() => decodeText(construct.parse, `${text}${SEPARATOR}`, 1));
  if (longer?.code !== "trailing") fail(`with a token behind it is ${longer?.code ?? "accepted"}`);
}

const CHARACTERS = [...'0159-+.eEnzsafAF_=/\\ "[', "\x1f", "\x1e", "\n", "\r", "\0", "é", "\ud800"];

/** Texts with one character replaced, put in or taken out; for long ones, at some places. */
function* mutants(text: string): Iterable<string> {
  const step = Math.max(1, Math.floor(text.length / 40));
  for (let at = 0; at <= text.length; at += step) {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    yield before + after;
    for (const character of CHARACTERS) {
      yield before + character + after;
      yield before + character + text.slice(at);
    }
  }
}

function fail(message: string): never {
  throw new Error(message);
}
