import type { IrSlot, IrType } from "@twobyte/compiler/ir";
import { isFine, unitText } from "../binary/scalars.ts";
import { WIRE } from "../context.ts";
import type { ModuleSource } from "../source/module-source.ts";

/** Lines that check the bounds of a number, whatever holds it. */
export function boundLines(
  module: ModuleSource,
  slot: IrSlot,
  value: string,
  label: string,
): string[] {
  const { constraints = {}, type } = slot;
  const field = JSON.stringify(label);
  const lines: string[] = [];
  const bound = (limit: number | string | undefined, violated: string, words: string): void => {
    if (limit === undefined) return;
    const rule = JSON.stringify(`${words} ${limit}`);
    lines.push(
      `if (${comparison(type, value, violated, limit)}) ${module.use(WIRE, "violate")}(${field}, ${rule});`,
    );
  };
  bound(constraints.minimum, "<", "at least");
  bound(constraints.maximum, ">", "at most");
  //@fault bound-included R-ERR-4 bound(constraints.exclusiveMinimum, "<", "more than");
  bound(constraints.exclusiveMinimum, "<=", "more than");
  bound(constraints.exclusiveMaximum, ">=", "less than");
  if (constraints.multipleOf !== undefined) {
    const check = `${module.use(WIRE, "checkMultiple")}(${value}, ${constraints.multipleOf}, ${field});`;
    lines.push(isSpecial(type) ? `if (Number.isFinite(${value})) ${check}` : check);
  }
  return lines;
}

function isSpecial(type: IrType): boolean {
  return type.kind === "float" && type.special;
}

/** The condition under which `value` lies beyond the limit. NaN and the infinities have no bounds. */
function comparison(type: IrType, value: string, operator: string, limit: number | string): string {
  if (isSpecial(type)) return `Number.isFinite(${value}) && ${value} ${operator} ${limit}`;
  const scale = type.kind === "decimal" ? type.scale : 0;
  if (isWide(type)) {
    const { digits, places } = decimalOf(limit, scale);
    const factor = 10n ** BigInt(places - scale);
    return `${factor === 1n ? value : `${value} * ${factor}n`} ${operator} ${digits}n`;
  }
  if (type.kind !== "decimal") return `${value} ${operator} ${limit}`;
  const { digits, places } = decimalOf(limit, scale);
  return `Math.round(${value} * ${unitText(scale)}) ${operator} ${Number(digits) / 10 ** (places - scale)}`;
}

function isWide(type: IrType): boolean {
  if (type.kind === "int") return type.width === "u64" || type.width === "i64";
  if (type.kind === "timestamp" || type.kind === "duration") return isFine(type.unit);
  return type.kind === "decimal" && type.units === "bigint";
}

/** A limit as an integer and the places behind its point, at least `least` of them. */
function decimalOf(
  limit: number | string,
  least: number,
): { readonly digits: bigint; readonly places: number } {
  const [mantissa = "0", exponent = "0"] = String(limit).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  if (places >= least) return { digits, places };
  return { digits: digits * 10n ** BigInt(least - places), places: least };
}
