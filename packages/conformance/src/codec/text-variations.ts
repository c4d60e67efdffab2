import type { Annotation } from "@twobyte/interpreter";
import type { SeededRandom } from "../run/seed.ts";

/** A message in text, and what each of its tokens means. */
export interface TextMessage {
  readonly text: string;
  readonly rows: readonly Annotation[];
}

/** What can be made of a message's text. */
export type TextKind =
  | "truncated"
  | "split"
  | "appended"
  | "sizes"
  | "announced"
  | "tokens"
  | "changed"
  | "twice";

const separator = "\u001f";

/** Tokens that few types take as they are. */
const odd = ["", "-", "-0", "00", "1.0", "+1", "1e3", "\\", "\\q", "\\-", "\\0", "\\s", "é", "\n"];

/** Characters that mean something, or look as if they did. */
const notable = [..."0129-+.eE\\nrzse_=aZ ", "é", "😀", "\ufeff", separator, "\0", "\u001e"];

/** All variations of one kind; texts are sequences of scalar values still. */
export function textVariations(
  kind: TextKind,
  message: TextMessage,
  random: SeededRandom,
): string[] {
  const { text, rows } = message;
  switch (kind) {
    case "truncated":
      return ends(text).map((end) => text.slice(0, end));
    case "split":
      return ends(text)
        .filter((end) => end > 0)
        .map((end) => text.slice(end));
    case "appended":
      return [separator, `${separator}1`, "x", " ", "\\", "\n"].map((more) => text + more);
    case "sizes":
      return rows.filter(isCount).flatMap(({ offset, raw }) => {
        const size = BigInt(raw);
        const others = [size - 1n, size + 1n, 2n ** 20n + 1n, 2n ** 32n - 1n, 2n ** 32n];
        return others
          .filter((other) => other >= 0n)
          .map((other) => replaced(text, offset, raw.length, String(other)));
      });
    case "announced":
      return rows
        .filter(isCount)
        .flatMap(({ offset }) => announced.map((size) => `${text.slice(0, offset)}${size}`));
    case "tokens":
      return rows
        .filter(({ length, type }) => length > 0 || !type.startsWith("const "))
        .flatMap(({ offset, length }) => {
          const others = odd.filter((one) => one !== text.slice(offset, offset + length));
          const begin = random.below(others.length);
          return [0, 1, 2].map((step) =>
            replaced(text, offset, length, others[(begin + step) % others.length] ?? ""),
          );
        });
    case "changed":
      return Array.from({ length: Math.min(changes, text.length * 4) }, () => {
        const at = random.below(text.length);
        const put = notable[random.below(notable.length)] ?? "";
        return replaced(text, at, random.below(2), put);
      }).filter((changed) => !/\p{Surrogate}/u.test(changed));
    case "twice":
      return twiceWrong(message, random);
  }
}

/** In a few characters, and more than a host can set aside for the entries of. */
const announced = [2n ** 28n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 40n, 2n ** 53n];

function isCount({ type, raw }: Annotation): boolean {
  return type.startsWith("count of ") && /^[0-9]+$/.test(raw);
}

const changes = 24;

/** Two things that are wrong by themselves: a token or a count, and behind it one more or the end. */
function twiceWrong(message: TextMessage, random: SeededRandom): string[] {
  const kinds = ["tokens", "sizes", "changed"] as const;
  return kinds.flatMap((kind) => {
    const all = textVariations(kind, message, random);
    if (all.length === 0) return [];
    return Array.from({ length: pairs }, (_, at) => {
      const one = all[random.below(all.length)] ?? message.text;
      if (at % 2 === 0) return one + separator;
      const cuts = ends(one);
      return one.slice(0, cuts[random.below(cuts.length)] ?? 0);
    });
  });
}

const pairs = 10;

/** Where a text can be cut: not inside of a surrogate pair. */
function ends(text: string): number[] {
  return Array.from({ length: text.length }, (_, end) => end).filter(
    (end) => end === 0 || !/[\ud800-\udbff]/.test(text[end - 1] ?? ""),
  );
}

function replaced(text: string, at: number, drop: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + drop);
}
