import type { IrType } from "@twobyte/compiler/ir";
import { isFloatValue } from "../number/float.ts";
import { integralRange, isBig, isIntegral } from "../number/integral.ts";
import { formatDecimal, toUnits } from "../number/units.ts";
import { isWellFormed } from "../text/utf8.ts";
import { isUuid } from "../text/uuid.ts";

/** Types whose values hold no others. */
export type ScalarType = Exclude<
  IrType,
  { kind: "json" | "enum" | "struct" | "union" | "list" | "map" }
>;

/** What a value of the type would be, when the given one is none. */
export function scalarProblem(type: ScalarType, value: unknown): string | undefined {
  if (isIntegral(type)) {
    if (toUnits(type, value) !== undefined) return undefined;
    const { min, max } = integralRange(type);
    const scale = type.kind === "decimal" ? type.scale : 0;
    const what = isBig(type) ? "a bigint" : scale > 0 ? "a decimal" : "an integer";
    const unit = isBig(type) && scale > 0 ? ` (units of 10^-${scale})` : "";
    const bound = (units: bigint): string =>
      isBig(type) ? String(units) : formatDecimal(units, scale);
    return `${what} from ${bound(min)} to ${bound(max)}${unit}`;
  }
  switch (type.kind) {
    case "bool":
      return typeof value === "boolean" ? undefined : "a boolean";
    case "float":
      if (isFloatValue(type, value)) return undefined;
      return `a ${type.special ? "" : "finite "}number${type.width === "f32" ? " of single precision" : ""}`;
    case "string":
      if (typeof value !== "string") return "a string";
      return isWellFormed(value) ? undefined : "a string without unpaired surrogates";
    case "bytes":
      return value instanceof Uint8Array ? undefined : "a Uint8Array";
    case "uuid":
      return typeof value === "string" && isUuid(value.toLowerCase()) ? undefined : "a UUID";
    case "const":
      return value === type.value ? undefined : JSON.stringify(type.value);
  }
}
