import { UsageProblem } from "../problems.ts";

/** A frame, a batch or a message in one of the two profiles. */
export type Wire =
  | { readonly profile: "binary"; readonly bytes: Uint8Array }
  | { readonly profile: "text"; readonly text: string };

/** What stands between tokens and between frames in text, and their pictures. */
const separators = ["\u001f", "\u001e", "␟", "␞"];

/** The form in which it is given. */
export type InputForm = "auto" | "hex" | "base64" | "text";

/**
 * Reads what stands on the command line. `hex:`, `base64:` and `text:` in front say the form;
 * otherwise `auto` takes for text what begins with `!` or has a separator (U+001F, or its picture ␟),
 * for hex what has pairs of hex digits only, and the rest for base64, or for text if it is a message.
 * Throws a `UsageProblem` for what is none of these.
 */
export function parseInput(given: string, form: InputForm, isMessage: boolean): Wire {
  const [, prefix, rest = ""] = /^(hex|base64|text):(.*)$/s.exec(given) ?? [];
  if (prefix === "hex" || prefix === "base64" || prefix === "text") return parseForm(rest, prefix);
  if (form !== "auto") return parseForm(given, form);
  if (given.startsWith("!") || separators.some((one) => given.includes(one))) {
    return parseForm(given, "text");
  }
  if (given !== "" && hexDigits(given) !== undefined) return parseForm(given, "hex");
  return parseForm(given, isMessage ? "text" : "base64");
}

/** Arguments as they were meant: the bytes of a dump that the shell has split are one again. */
export function joinHex(given: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let isDump = false;
  for (const one of given) {
    const isByte = /^[0-9a-f]{2}$/i.test(one);
    const last = isByte && isDump ? joined.pop() : undefined;
    joined.push(last === undefined ? one : `${last} ${one}`);
    isDump = isByte;
  }
  return joined;
}

/**
 * Splits standard input: text with a frame on each line, perhaps as `data:` lines of an event
 * stream, or the bytes of one frame as they are.
 */
export function parsePiped(bytes: Uint8Array, form: InputForm, isMessage: boolean): Wire[] {
  const text = printable(bytes);
  if (text === undefined && form === "auto") return [{ profile: "binary", bytes }];
  const lines = (text ?? Buffer.from(bytes).toString("utf8")).split(/\r?\n/);
  return lines
    .map((line) => line.replace(/^data: ?/, ""))
    .filter((line) => line !== "")
    .map((line) => parseInput(line, form, isMessage));
}

function parseForm(given: string, form: Exclude<InputForm, "auto">): Wire {
  if (form === "text") {
    const text = given.replaceAll("␟", "\u001f").replaceAll("␞", "\u001e");
    return { profile: "text", text };
  }
  const bytes = form === "hex" ? parseHex(given) : parseBase64(given);
  if (bytes !== undefined) return { profile: "binary", bytes };
  const shown = given.length > 40 ? `${given.slice(0, 40)}…` : given;
  const problem =
    form === "hex" ? "has something else than pairs of hex digits" : "is neither hex nor base64";
  throw new UsageProblem(
    `${JSON.stringify(shown)} ${problem}. Put hex:, base64: or text: in front; in text, ␟ stands for U+001F.`,
  );
}

function hexDigits(given: string): string | undefined {
  const digits = given.replace(/^0x/i, "").replace(/[\s:-]/g, "");
  return /^(?:[0-9a-f]{2})*$/i.test(digits) ? digits : undefined;
}

function parseHex(given: string): Uint8Array | undefined {
  const digits = hexDigits(given);
  return digits === undefined ? undefined : Uint8Array.from(Buffer.from(digits, "hex"));
}

function parseBase64(given: string): Uint8Array | undefined {
  const digits = given.replace(/\s/g, "").replace(/=+$/, "");
  if (digits === "" || digits.length % 4 === 1 || !/^[\w+/-]+$/.test(digits)) return undefined;
  return Uint8Array.from(Buffer.from(digits, "base64"));
}

/** The control characters that lines of frames have. */
const inText = new Set(["\t", "\n", "\r", "\u001e", "\u001f"]);

/** The text of bytes that are UTF-8 without control characters but those of text frames. */
function printable(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const isPrintable = Array.from(text.match(/\p{Cc}/gu) ?? []).every((one) => inText.has(one));
    return isPrintable ? text : undefined;
  } catch {
    return undefined;
  }
}
