import type { IrType } from "@twobyte/compiler/ir";
import { formatFloat } from "../number/float.ts";
import { isIntegral } from "../number/integral.ts";
import { formatDecimal, toUnits } from "../number/units.ts";
import { toPaddedBase64 } from "../text/base64.ts";
import type { Value } from "../value.ts";

/** A map key's text in the JSON mapping, by which keys are compared (R-MAP-1). */
export function keyText(type: IrType, key: Value): string {
  if (isIntegral(type)) {
    const scale = type.kind === "decimal" ? type.scale : 0;
    return formatDecimal(toUnits(type, key) ?? 0n, scale);
  }
  if (key instanceof Uint8Array) return toPaddedBase64(key);
  if (type.kind === "uuid") return String(key).toLowerCase();
  return typeof key === "number" ? formatFloat(key) : String(key);
}
