import { violate } from "./violate.ts";

/** Checks that `value` is a multiple of `step`, by the quotient that doubles give. */
export function checkMultiple(value: number, step: number, field: string): void {
  const quotient = value / step;
  //@fault any-multiple R-ERR-4
  if (quotient !== Number.parseInt(`${quotient}`, 10)) violate(field, `a multiple of ${step}`);
}
