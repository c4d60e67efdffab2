import type { IrConstraints, IrType } from "../ir.ts";
import { maxF32 } from "../max-f32.ts";

const tries = 64;

/** The value number `variant` of a float type; undefined when no candidate fits the constraints. */
export function exampleFloat(
  type: Extract<IrType, { kind: "float" }>,
  constraints: IrConstraints | undefined,
  variant: number,
): number | undefined {
  const single = type.width === "f32";
  const candidates = new Set<number>();
  for (const value of candidateValues(constraints ?? {})) {
    const rounded = single ? Math.fround(value) : value;
    if (Number.isFinite(rounded) && fits(rounded, constraints ?? {})) candidates.add(rounded + 0);
  }
  return [...candidates][variant % Math.max(1, candidates.size)];
}

function candidateValues(constraints: IrConstraints): number[] {
  const { multipleOf, ...bounds } = constraints;
  const low = Number(bounds.minimum ?? bounds.exclusiveMinimum ?? -maxF32);
  const high = Number(bounds.maximum ?? bounds.exclusiveMaximum ?? maxF32);
  const steps = Array.from({ length: tries }, (_, step) => step);
  if (multipleOf !== undefined) {
    const first = Math.max(Math.ceil(low / multipleOf), Math.min(1, Math.floor(high / multipleOf)));
    return steps.map((step) => (first + step) * multipleOf);
  }
  return [
    ...steps.map((step) => 1.5 + step),
    ...steps.map((step) => low + step),
    ...steps.map((step) => high - step),
    ...steps.map((step) => low + ((high - low) * (step + 1)) / (tries + 1)),
  ];
}

function fits(value: number, constraints: IrConstraints): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = constraints;
  return (
    (minimum === undefined || value >= Number(minimum)) &&
    (maximum === undefined || value <= Number(maximum)) &&
    (exclusiveMinimum === undefined || value > Number(exclusiveMinimum)) &&
    (exclusiveMaximum === undefined || value < Number(exclusiveMaximum)) &&
    (multipleOf === undefined || Number.isInteger(value / multipleOf))
  );
}
