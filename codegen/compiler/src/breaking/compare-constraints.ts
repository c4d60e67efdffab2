import type { IrConstraints, IrSlot } from "../ir/ir.ts";
import { canonicalJson } from "../lock/format-lock.ts";

/** How a new set of bounds relates to an old one. */
export type BoundsChange = "same" | "tightened" | "loosened" | "replaced";

const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const upper = [
  "maximum",
  "exclusiveMaximum",
  "maxLength",
  "maxItems",
  "maxProperties",
  "maxBytes",
  "maxDepth",
] as const;

/** Compares what two slots of one type accept, without what is inside of them. */
export function compareConstraints(
  before: IrConstraints = {},
  after: IrConstraints = {},
): BoundsChange {
  const changes: BoundsChange[] = [
    ...lower.map((key) => compareBound(before[key], after[key], 1)),
    ...upper.map((key) => compareBound(before[key], after[key], -1)),
    compareMultiple(before.multipleOf, after.multipleOf),
    compareExact(before.pattern, after.pattern),
    compareExact(before.format, after.format),
    compareExact(before.uniqueItems || undefined, after.uniqueItems || undefined),
  ];
  const found = new Set(changes.filter((change) => change !== "same"));
  const [only] = found;
  return found.size > 1 ? "replaced" : (only ?? "same");
}

/** The slots inside a slot, outermost first, each with its path behind the field's. */
export function nestedSlots(slot: IrSlot, path: string): [path: string, slot: IrSlot][] {
  const { type } = slot;
  const inside =
    type.kind === "list"
      ? nestedSlots(type.item, `${path}[]`)
      : type.kind === "map"
        ? [...nestedSlots(type.key, `${path}{key}`), ...nestedSlots(type.value, `${path}{}`)]
        : [];
  return [[path, slot], ...inside];
}

/** Bounds in the words of a change. */
export function describeConstraints(constraints: IrConstraints | undefined): string {
  return constraints === undefined ? "nothing" : canonicalJson(constraints);
}

function compareExact(before: unknown, after: unknown): BoundsChange {
  if (before === after) return "same";
  if (before === undefined) return "tightened";
  return after === undefined ? "loosened" : "replaced";
}

function compareMultiple(before: number | undefined, after: number | undefined): BoundsChange {
  if (before === undefined || after === undefined) return compareExact(before, after);
  if (before === after) return "same";
  if (Number.isInteger(after / before)) return "tightened";
  return Number.isInteger(before / after) ? "loosened" : "replaced";
}

type Bound = number | string | undefined;

/** @param up 1 when a higher bound accepts less, −1 when a lower one does */
function compareBound(before: Bound, after: Bound, up: 1 | -1): BoundsChange {
  if (before === undefined || after === undefined) return compareExact(before, after);
  const order = compareNumbers(before, after) * up;
  if (order === 0) return "same";
  return order < 0 ? "tightened" : "loosened";
}

/** Negative when the first is less; exact for integers and decimals of any size. */
export function compareNumbers(a: number | string, b: number | string): number {
  const [x, y] = [readDecimal(a), readDecimal(b)];
  if (x === undefined || y === undefined) return Math.sign(Number(a) - Number(b));
  const digits = Math.max(x.digits, y.digits);
  const scale = (one: { units: bigint; digits: number }): bigint =>
    one.units * 10n ** BigInt(digits - one.digits);
  return scale(x) < scale(y) ? -1 : scale(x) > scale(y) ? 1 : 0;
}

function readDecimal(value: number | string): { units: bigint; digits: number } | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(String(value));
  if (match === null) return undefined;
  const [, whole = "", fraction = ""] = match;
  return { units: BigInt(whole + fraction), digits: fraction.length };
}
