import type { IntegerType } from "../integer-bounds.ts";
import { integerBounds } from "../integer-bounds.ts";
import type { IrConstraints } from "../ir.ts";

/**
 * The value number `variant` (from 0) of an integer type, in its units; undefined when the
 * constraints leave none. Variants begin at a natural value and start over when they run out.
 */
export function exampleInteger(
  type: IntegerType,
  constraints: IrConstraints | undefined,
  variant: number,
): bigint | undefined {
  const { min, max, step } = integerBounds(type, constraints);
  const lowest = roundUp(min, step);
  if (lowest > max) return undefined;
  const count = (max - lowest) / step + 1n;
  const natural = naturalValue(type);
  const start = natural < lowest ? 0n : (natural - lowest + step - 1n) / step;
  const last = count - 1n;
  return lowest + (((start < last ? start : last) + BigInt(variant)) % count) * step;
}

/** The value's text, with the point where the scale puts it. */
export function integerText(type: IntegerType, units: bigint): string {
  if (type.kind !== "decimal" || type.scale === 0) return String(units);
  const digits = String(units < 0n ? -units : units).padStart(type.scale + 1, "0");
  const sign = units < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -type.scale)}.${digits.slice(-type.scale)}`;
}

const perSecond = { s: 1n, ms: 1_000n, us: 1_000_000n, ns: 1_000_000_000n } as const;

/** 1 for plain integers, 1.50 for decimals, new year 2026 for timestamps, a minute for durations. */
function naturalValue(type: IntegerType): bigint {
  switch (type.kind) {
    case "int":
      return 1n;
    case "decimal":
      return (3n * 10n ** BigInt(type.scale) + 1n) / 2n;
    case "timestamp":
      return 1_767_225_600n * perSecond[type.unit];
    case "duration":
      return 60n * perSecond[type.unit];
  }
}

function roundUp(value: bigint, step: bigint): bigint {
  const down = (value / step) * step;
  return down < value ? down + step : down;
}
