import { refuseValue } from "../codec-error.ts";
import { checkLimit, DEFAULT_LIMIT, utf8Length } from "../limit.ts";
import type { TextReader } from "./reader.ts";
import { SEPARATOR } from "./reader.ts";

/** Strings as text (spec 4.3): the characters, six of them escaped. */

/** A string, escaped. `limit`: most UTF-8 bytes; Infinity where the schema declares a bound. */
export function formatString(text: string, field: string, limit: number = DEFAULT_LIMIT): string {
  if (typeof text !== "string") refuseValue(field, "a string", text);
  if (!text.isWellFormed()) refuseValue(field, "a string without unpaired surrogates", text);
  if (text.length * 3 > limit) checkLimit(utf8Length(text), limit, field);
  return isClean(text) ? text : escapeText(text);
}

/** Finds the backslash and what is below the space: all that is escaped, and a little more. */
const SUSPECT = new RegExp(`[\0-${SEPARATOR}\\\\]`);

/** In a long text one search each beats a regular expression by far, for engines search natively. */
function isClean(text: string): boolean {
  if (text.length <= 128) return !SUSPECT.test(text);
  return (
    text.indexOf("\\") === -1 &&
    text.indexOf("\n") === -1 &&
    text.indexOf("\x1f") === -1 &&
    text.indexOf("\r") === -1 &&
    text.indexOf("\0") === -1 &&
    text.indexOf("\x1e") === -1
  );
}

/** The backslash comes first: the other escapes bring new ones. */
function escapeText(text: string): string {
  return (
    text
      .replaceAll("\\", "\\\\")
      .replaceAll("\n", "\\n")
      .replaceAll("\r", "\\r")
      //@fault zero-unescaped R-TEXT-5
      .replaceAll("\0", "\\z")
      .replaceAll("\x1f", "\\s")
      .replaceAll("\x1e", "\\e")
  );
}

/** A string in a slot that is optional or nullable: empty is `\0` (spec 4.4). */
export function formatMarkedString(
  text: string,
  field: string,
  limit: number = DEFAULT_LIMIT,
): string {
  //@fault empty-unmarked R-TEXT-8 return formatString(text, field, limit);
  return text === "" ? "\\0" : formatString(text, field, limit);
}

/** Reads a string, its escapes undone. `limit`: most UTF-8 bytes that the schema allows. */
export function parseString(r: TextReader, limit: number): string {
  const start = r.pos;
  const token = r.token();
  const text = r.escaped && token.indexOf("\\") !== -1 ? unescapeToken(r, start, token) : token;
  if (text.length * 4 > limit) measure(r, start, text, limit);
  return text;
}

function measure(r: TextReader, start: number, text: string, limit: number): void {
  r.large = true;
  //@fault bound-in-units R-TEXT-12 if (text.length <= limit) return;
  if (utf8Length(text) <= limit) return;
  r.pos = start;
  r.fail("limit_exceeded", `a string of more than ${limit} bytes`);
}

/** Reads a string in a slot that is optional or nullable: empty is `\0` (spec 4.4). */
export function parseMarkedString(r: TextReader, limit: number): string {
  if (r.escaped && r.text.startsWith("\\0", r.pos)) {
    r.endToken(r.pos + 2);
    return "";
  }
  //@fault empty-taken R-TEXT-8
  if (r.atEmpty()) r.invalid();
  return parseString(r, limit);
}

function unescapeToken(r: TextReader, start: number, token: string): string {
  let text = "";
  let from = 0;
  for (let at = token.indexOf("\\"); at !== -1; at = token.indexOf("\\", from)) {
    text += token.substring(from, at);
    const character = characterOf(token.charCodeAt(at + 1));
    if (character === undefined) {
      r.pos = start + at;
      r.fail("invalid_escape", "a backslash that begins no escape");
    }
    text += character;
    from = at + 2;
  }
  return text + token.substring(from);
}

function characterOf(letter: number): string | undefined {
  switch (letter) {
    case 92:
      return "\\";
    case 110:
      return "\n";
    case 114:
      return "\r";
    case 122:
      return "\0";
    case 115:
      return "\x1f";
    case 101:
      return "\x1e";
    default:
      //@fault any-escape R-TEXT-5 return String.fromCharCode(letter);
      return undefined;
  }
}
