import { fromHex, toHex } from "./hex.ts";
import type { VectorEdit } from "./vector-file.ts";
import { fromVectorText, toVectorText } from "./vector-text.ts";

/** The bytes of a twin after an edit. */
export function editBytes(twin: Uint8Array, { at, drop, put }: VectorEdit): Uint8Array {
  const bytes = typeof put === "string" ? fromHex(put) : new Uint8Array(0);
  return Uint8Array.from([...twin.subarray(0, at), ...bytes, ...twin.subarray(at + drop)]);
}

/** The text of a twin after an edit. */
export function editText(twin: string, { at, drop, put }: VectorEdit): string {
  return twin.slice(0, at) + fromVectorText(put) + twin.slice(at + drop);
}

/** The least edit that makes one sequence of bytes of another. */
export function byteEdit(from: Uint8Array, to: Uint8Array): VectorEdit {
  const { at, drop, end } = difference(from, to);
  return { at, drop, put: toHex(to.subarray(at, end)) };
}

/** The least edit that makes one text of another. */
export function textEdit(from: string, to: string): VectorEdit {
  const { at, drop, end } = difference([...units(from)], [...units(to)]);
  return { at, drop, put: toVectorText(to.slice(at, end)) };
}

function* units(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) yield text.charCodeAt(at);
}

function difference(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): { readonly at: number; readonly drop: number; readonly end: number } {
  const shorter = Math.min(from.length, to.length);
  let at = 0;
  while (at < shorter && from[at] === to[at]) at += 1;
  let tail = 0;
  while (tail < shorter - at && from[from.length - 1 - tail] === to[to.length - 1 - tail])
    tail += 1;
  return { at, drop: from.length - at - tail, end: to.length - tail };
}
