import type { IrConstraints, IrJson, IrType } from "@twobyte/compiler/ir";

export type IntegralType = Extract<IrType, { kind: "int" | "timestamp" | "duration" | "decimal" }>;

/** Whether a type's values are integers underneath. */
export function isIntegral(type: IrType): type is IntegralType {
  return ["int", "timestamp", "duration", "decimal"].includes(type.kind);
}

const shortWidths: readonly string[] = ["u8", "u16", "i8", "i16", "i32"];

/** The notation of an integer of the type; a decimal's of its units. */
export function integralNotation(type: IntegralType, units: bigint): IrJson {
  if (type.kind === "int" && shortWidths.includes(type.width)) return Number(units);
  return type.kind === "decimal" ? decimalText(units, type.scale) : String(units);
}

/** A decimal's one text. */
export function decimalText(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return units < 0n ? `-${text}` : text;
}

/** A bound in units, rounded towards zero. */
function boundUnits(type: IntegralType, bound: number | string): bigint {
  const scale = type.kind === "decimal" ? type.scale : 0;
  const text = typeof bound === "number" ? bound.toFixed(0) : bound;
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const magnitude = BigInt(whole + fraction.slice(0, scale).padEnd(scale, "0"));
  return text.startsWith("-") ? -magnitude : magnitude;
}

/** The bounds that constraints name, in units. */
export function declaredBounds(type: IntegralType, constraints: IrConstraints): bigint[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = constraints;
  return [minimum, maximum, exclusiveMinimum, exclusiveMaximum]
    .filter((bound) => bound !== undefined)
    .map((bound) => boundUnits(type, bound));
}

/** Where varints, types and signs change their length or end, the most telling first. */
const edges: readonly bigint[] = [
  0n,
  2n ** 64n - 1n,
  2n ** 63n - 1n,
  -(2n ** 63n),
  2n ** 53n - 1n,
  1n - 2n ** 53n,
  10n ** 15n - 1n,
  1n - 10n ** 15n,
  2n ** 47n - 1n,
  -(2n ** 47n),
  2n ** 32n - 1n,
  2n ** 31n - 1n,
  -(2n ** 31n),
  2n ** 16n - 1n,
  2n ** 15n - 1n,
  -(2n ** 15n),
  255n,
  127n,
  -128n,
  -1n,
  1n,
];

/** Integers around which codecs go wrong, of every type; the caller keeps those that are values. */
export function integralCandidates(type: IntegralType, constraints: IrConstraints): bigint[] {
  const { multipleOf = 1 } = constraints;
  const step = BigInt(Math.max(1, Math.trunc(multipleOf)));
  const bounds = declaredBounds(type, constraints);
  const around = bounds.flatMap((bound) => [bound, bound - 1n, bound + 1n]);
  const multiples = [...bounds, ...edges].flatMap((edge) => [
    edge - (((edge % step) + step) % step),
    edge - (((edge % step) + step) % step) + step,
  ]);
  return [...new Set([...around, ...edges, ...(step > 1n ? multiples : [])])];
}

/** Which edges a type's own varints have: one value on each side of every length. */
export function varintEdges(isSigned: boolean): bigint[] {
  const lengths = [1n, 2n, 3n, 4n, 5n, 7n];
  return lengths.flatMap((length) => {
    const edge = 2n ** (7n * length);
    return isSigned ? [edge / 2n - 1n, -(edge / 2n), edge / 2n] : [edge - 1n, edge];
  });
}
