import type { IrConstraints } from "@twobyte/compiler/ir";

/** Bound of counts and lengths where the schema declares none (R-BIN-9, R-TEXT-12). */
export const defaultLimit: number = 2 ** 20;

/** Nesting of a `json` value where the schema declares no bound (spec 3.4). */
const defaultJsonDepth = 64;

/** Most structs of recursive types inside of each other (R-DEPTH-1). */
export const maxDepth = 64;

/** Most UTF-8 bytes of a string: four for each code point that the schema allows. */
export function stringLimit(constraints: IrConstraints | undefined): number {
  const points = constraints?.maxLength;
  return points === undefined ? defaultLimit : 4 * points;
}

/** Most bytes of a `bytes` value. */
export function bytesLimit(constraints: IrConstraints | undefined): number {
  return constraints?.maxLength ?? defaultLimit;
}

/** Most UTF-8 bytes of a `json` value's text. */
export function jsonLimit(constraints: IrConstraints | undefined): number {
  return constraints?.maxBytes ?? defaultLimit;
}

/** Most levels of a `json` value. */
export function jsonDepth(constraints: IrConstraints | undefined): number {
  return constraints?.maxDepth ?? defaultJsonDepth;
}

/** Most items of a list. */
export function listLimit(constraints: IrConstraints | undefined): number {
  return constraints?.maxItems ?? defaultLimit;
}

/** Most entries of a map. */
export function mapLimit(constraints: IrConstraints | undefined): number {
  return constraints?.maxProperties ?? defaultLimit;
}
