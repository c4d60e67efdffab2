import type { IrConstraints, IrJson, IrSlot } from "@twobyte/compiler/ir";
import { formats } from "@twobyte/compiler/ir";
import { sampleText } from "@twobyte/interpreter";
import type { IntegralType } from "../values/integral-candidates.ts";
import { declaredBounds, integralNotation, isIntegral } from "../values/integral-candidates.ts";

/** Values that break a bound above this are too large for a vector. */
export const mostUnits = 400;

/** Notations that break one constraint; the caller keeps those that break no other. */
export function breaking(keyword: keyof IrConstraints, slot: IrSlot, here: IrJson): IrJson[] {
  const { type, constraints = {} } = slot;
  const bound = Number(constraints[keyword] ?? 0);
  if (isIntegral(type)) return integralBreaking(keyword, type, constraints);
  switch (keyword) {
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return type.kind === "float" ? floatBreaking(type.width, bound) : [];
    case "minLength":
    case "maxLength":
      return lengthBreaking(type.kind, keyword, bound, constraints);
    case "pattern":
    case "format":
      return ["", "~", "a b", "\u0000", "\u{1f600}", "x".repeat(300)];
    case "minItems":
      return Array.isArray(here) ? [here.slice(0, bound - 1)] : [];
    case "maxItems":
      return Array.isArray(here) && here.length > 0 && bound < mostUnits
        ? [Array.from({ length: bound + 1 }, (_, at): IrJson => here[at % here.length] ?? null)]
        : [];
    case "uniqueItems":
      return Array.isArray(here) && here.length > 0 ? [[here[0] ?? null, here[0] ?? null]] : [];
    case "minProperties":
      return Array.isArray(here) ? [here.slice(0, bound - 1)] : [];
    case "maxProperties":
      return type.kind === "map" && Array.isArray(here)
        ? tooManyEntries(type.key, here, bound)
        : [];
    case "maxBytes":
      return bound < mostUnits ? [JSON.stringify("x".repeat(bound))] : [];
    default:
      return [];
  }
}

function integralBreaking(
  keyword: keyof IrConstraints,
  type: IntegralType,
  constraints: IrConstraints,
): IrJson[] {
  if (keyword === "multipleOf")
    return [1n, 2n, 3n, -1n, 7n].map((one) => integralNotation(type, one));
  const bounds = declaredBounds(type, { [keyword]: constraints[keyword] });
  const step = /minimum$/i.test(keyword) ? -1n : 1n;
  const multiple = BigInt(constraints.multipleOf ?? 1);
  return bounds
    .flatMap((bound) => {
      const aligned = (bound / multiple) * multiple;
      const multiples = [1n, 2n].map((count) => aligned + step * multiple * count);
      return [bound, bound + step, ...multiples];
    })
    .map((units) => integralNotation(type, units));
}

function floatBreaking(width: "f32" | "f64", bound: number): IrJson[] {
  const around = [bound, bound - 1, bound + 1, -Math.abs(bound) * 2 - 1, Math.abs(bound) * 2 + 1];
  return around.map((value) => {
    const view = new DataView(new ArrayBuffer(8));
    if (width === "f64") view.setFloat64(0, value);
    else view.setFloat32(0, value);
    const bits = width === "f64" ? view.getBigUint64(0) : BigInt(view.getUint32(0));
    return `${width}:${bits.toString(16).padStart(width === "f64" ? 16 : 8, "0")}`;
  });
}

function lengthBreaking(
  kind: string,
  keyword: "minLength" | "maxLength",
  bound: number,
  constraints: IrConstraints,
): IrJson[] {
  const size = keyword === "minLength" ? bound - 1 : bound + 1;
  if (size < 0 || size > mostUnits) return [];
  if (kind === "bytes") return ["a5".repeat(size)];
  const { pattern, format } = constraints;
  const declared = pattern ?? (format === undefined ? undefined : formats.get(format)?.pattern);
  const text = declared === undefined ? "x".repeat(size) : sampleText(declared, size, size);
  return text === undefined ? [] : [text];
}

/** More entries than are allowed, with keys that differ. */
function tooManyEntries({ type }: IrSlot, here: readonly IrJson[], bound: number): IrJson[] {
  const [first] = here;
  const value = Array.isArray(first) ? (first as readonly IrJson[])[1] : undefined;
  if (value === undefined || bound >= mostUnits) return [];
  const keyOf = (at: number): IrJson => {
    if (isIntegral(type)) return integralNotation(type, BigInt(at));
    const digits = String(at).padStart(12, "0");
    return type.kind === "uuid" ? `00000000-0000-0000-0000-${digits}` : `k${at}`;
  };
  return [Array.from({ length: bound + 1 }, (_, at): IrJson => [keyOf(at), value])];
}
