import { refuseValue } from "@twobyte/wire";
import { utf8Length } from "../payload.ts";

/** Returns `value`, a string of Unicode scalar values and at most `limit` UTF-8 bytes. */
export function checkedString(value: string, limit: number, field: string): string {
  //@fault string-written-beyond-bound R-FRAME-37 if (typeof value !== "string" || !value.isWellFormed()) {
  if (typeof value !== "string" || !value.isWellFormed() || utf8Length(value) > limit) {
    refuseValue(field, `a string of at most ${limit} UTF-8 bytes`, value);
  }
  return value;
}
