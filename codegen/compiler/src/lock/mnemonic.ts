import { words } from "../ir/words.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";
const seconds = digits + letters;

/** How many codes there are: 52 first characters, 62 second ones. */
export const codeCount: number = letters.length * seconds.length;

/** Whether a text can be an application's code. */
export function isCode(text: string): boolean {
  //@fault any-code-of-two R-CODE-1,R-SCHEMA-39 return text.length === 2;
  return /^[A-Za-z][0-9A-Za-z]$/.test(text);
}

/**
 * The codes that a name may get, best first: the initials of its words, then its first letter with
 * each later letter or digit of it, then its first letter with anything, then any code.
 * Repetitions are possible. Only ASCII letters and digits count.
 */
export function* codeCandidates(name: string): Generator<string, void> {
  const usable = name.replace(/[^0-9A-Za-z]/g, "");
  const first = /[A-Za-z]/.exec(usable);
  if (first !== null) {
    const head = first[0].toUpperCase();
    const initials = words(name)
      .map((word) => /[0-9A-Za-z]/.exec(word)?.[0].toUpperCase() ?? "")
      .filter((initial) => initial !== "");
    //@fault without-initials R-EVO-16
    for (const initial of initials.slice(1)) yield head + initial;
    for (const second of usable.slice(first.index + 1)) yield head + second;
    for (const second of seconds) yield head + second;
  }
  for (const head of letters) for (const second of seconds) yield head + second;
}
