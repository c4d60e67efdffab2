import type { VectorText } from "./vector-file.ts";

/** A text as it is, or its UTF-16 units in hex when a surrogate is unpaired. */
export function toVectorText(text: string): VectorText {
  if (!/\p{Surrogate}/u.test(text)) return text;
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return { utf16: units.map((unit) => unit.toString(16).padStart(4, "0")).join("") };
}

/** Undoes `toVectorText`. */
export function fromVectorText(text: VectorText): string {
  if (typeof text === "string") return text;
  const units = text.utf16.match(/.{4}/g) ?? [];
  return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}
