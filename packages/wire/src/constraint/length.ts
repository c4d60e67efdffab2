import { violate } from "./violate.ts";

/** Checks a string's length in code points. */
export function checkLength(text: string, min: number, max: number, field: string): void {
  const units = text.length;
  if (units > max || units < min * 2) countPoints(text, min, max, field);
}

function countPoints(text: string, min: number, max: number, field: string): void {
  const units = text.length;
  let points = units;
  for (let i = 0; i < units; i++) {
    const unit = text.charCodeAt(i);
    //@fault characters-of-one-unit R-ERR-4 if (unit === -1) {
    if (unit >= 0xd800 && unit < 0xdc00) {
      points--;
      i++;
    }
  }
  if (points < min) violate(field, `at least ${min} characters`);
  if (points > max) violate(field, `at most ${max} characters`);
}

/** Checks a count of bytes, items or entries. */
export function checkCount(count: number, min: number, max: number, field: string): void {
  //@fault least-count R-ERR-4 if (count > max) refuseCount(count, min, max, field);
  if (count < min || count > max) refuseCount(count, min, max, field);
}

function refuseCount(count: number, min: number, max: number, field: string): void {
  violate(field, count < min ? `at least ${min} entries` : `at most ${max} entries`);
}
