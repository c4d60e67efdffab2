/** A field of a header, as spec chapter 7 describes it. */
export type HeaderField =
  | { readonly kind: "number"; readonly name: string; readonly unit?: "ms" | "bytes" }
  | { readonly kind: "string"; readonly name: string; readonly limit?: number }
  | { readonly kind: "bytes16"; readonly name: string }
  | { readonly kind: "code"; readonly name: string }
  /** A number that stands for a word; above the last one is an error, but of an error's code. */
  | { readonly kind: "word"; readonly name: string; readonly words: readonly string[] }
  | { readonly kind: "flags"; readonly slots: readonly Slot[] }
  | { readonly kind: "tags"; readonly tags: Readonly<Record<number, Tag>> }
  | { readonly kind: "metadata" }
  | { readonly kind: "error" }
  /** What the numbers before it have to keep, and the code of the error when they don't. */
  | { readonly kind: "rule"; readonly code: string; readonly says: string; readonly holds: Rule };

/** Whether a rule holds for the numbers and words that were read, by name. */
export type Rule = (numbers: ReadonlyMap<string, number>) => boolean;

/** What follows when a flag is 1. */
export interface Slot {
  readonly name: string;
  readonly fields: readonly HeaderField[];
}

/** A tagged value. */
export interface Tag {
  readonly name: string;
  readonly fields: readonly HeaderField[];
  readonly isNeeded?: boolean;
}

/** A number; `unit` is for people. */
export function number(name: string, unit?: "ms" | "bytes"): HeaderField {
  return { kind: "number", name, ...(unit !== undefined && { unit }) };
}

/** A string with its bound in UTF-8 bytes. */
export function string(name: string, limit?: number): HeaderField {
  return { kind: "string", name, ...(limit !== undefined && { limit }) };
}

export function bytes16(name: string): HeaderField {
  return { kind: "bytes16", name };
}

export function code(name: string): HeaderField {
  return { kind: "code", name };
}

/** `says` is the problem when the rule doesn't hold. */
export function rule(code: string, says: string, holds: Rule): HeaderField {
  return { kind: "rule", code, says, holds };
}

/** The words in the order of their numbers. */
export function word(name: string, words: readonly string[]): HeaderField {
  return { kind: "word", name, words };
}

/** The slots in the order of their bits. */
export function flags(...slots: readonly Slot[]): HeaderField {
  return { kind: "flags", slots };
}

export function slot(name: string, ...fields: readonly HeaderField[]): Slot {
  return { name, fields };
}

export function tag(name: string, ...fields: readonly HeaderField[]): Tag {
  return { name, fields };
}

export function needed(name: string, ...fields: readonly HeaderField[]): Tag {
  return { name, fields, isNeeded: true };
}
