import { WIRE } from "../context.ts";
import type { ModuleSource } from "../source/module-source.ts";

/** A group's bit field is handled in words of 24 bits, which stay small integers in every engine. */
const WORD = 24;

/** Bits that go into a group's field: an expression of `width` bits that begin at bit `at`. */
export interface BitPart {
  readonly at: number;
  readonly width: number;
  readonly text: string;
}

/** Lines that write a bit field of `bits` bits; room for it is reserved. */
export function putBitsLines(bits: number, parts: readonly BitPart[]): string[] {
  const lines: string[] = [];
  for (let from = 0, word = 0; from < bits; from += WORD, word++) {
    const name = wordName(bits, word);
    const terms = parts
      .filter((part) => part.at < from + WORD && part.at + part.width > from)
      .map((part) => shifted(part, from));
    const text = terms.length === 0 ? "0" : terms.length === 1 ? bare(terms[0]) : terms.join(" | ");
    const size = Math.ceil(Math.min(WORD, bits - from) / 8);
    if (size > 1) lines.push(`const ${name} = ${text};`);
    for (let byte = 0; byte < size; byte++) {
      //@fault bits-from-behind R-LAYOUT-2 const part = `${name} >>> ${(size - 1 - byte) * 8}`;
      const part = byte === 0 ? name : `${name} >>> ${byte * 8}`;
      lines.push(`w.bytes[w.pos++] = ${size === 1 ? text : part};`);
    }
  }
  return lines;
}

function shifted(part: BitPart, from: number): string {
  const by = part.at - from;
  const text = /^[\w.]+$|^[\w.]+\([^()]*\)$/.test(part.text) ? part.text : `(${part.text})`;
  if (by === 0) return text;
  if (by < 0) return `(${text} >>> ${-by})`;
  const value = `(${text} << ${by})`;
  // Bits that belong to the next word must not spill into it through this word's last byte.
  return by + part.width > WORD ? `(${value} & 0xffffff)` : value;
}

/** Text without the parentheses around the whole of it. */
function bare(text = ""): string {
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")") depth--;
    if (depth === 0) return text;
  }
  return text.startsWith("(") ? text.slice(1, -1) : text;
}

/** Lines that read a bit field; `used` gives an expression or number for the bits of a word that may be set. */
export function takeBitsLines(
  module: ModuleSource,
  bits: number,
  used: (from: number, to: number) => string,
): string[] {
  const lines: string[] = [];
  for (let from = 0, word = 0; from < bits; from += WORD, word++) {
    const size = Math.ceil(Math.min(WORD, bits - from) / 8);
    const take = module.use(WIRE, `takeBits${size}`);
    lines.push(
      `const ${wordName(bits, word)} = ${take}(r, ${used(from, Math.min(bits, from + WORD))});`,
    );
  }
  return lines;
}

/** An expression for `width` bits from bit `at`; what it stands in does not bind closer than `&`. */
export function bitsText(bits: number, at: number, width: number): string {
  const word = Math.floor(at / WORD);
  const shift = at - word * WORD;
  const low = shift === 0 ? wordName(bits, word) : `(${wordName(bits, word)} >>> ${shift})`;
  const whole =
    shift + width > WORD ? `(${low} | (${wordName(bits, word + 1)} << ${WORD - shift}))` : low;
  return `${whole} & ${2 ** width - 1}`;
}

/** A condition: whether the one bit at `at` is set. */
export function bitIsSet(bits: number, at: number): string {
  const word = Math.floor(at / WORD);
  return `(${wordName(bits, word)} & ${2 ** (at - word * WORD)}) !== 0`;
}

function wordName(bits: number, word: number): string {
  return bits <= WORD ? "bits" : `bits${word}`;
}
