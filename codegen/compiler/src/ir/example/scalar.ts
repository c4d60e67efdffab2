import { isTextInteger } from "../integer-bounds.ts";
import type { IrConstraints, IrJson, IrType } from "../ir.ts";
import { base64 } from "./base64.ts";
import { exampleFloat } from "./float.ts";
import { exampleUuid } from "./formats.ts";
import { exampleInteger, integerText } from "./integer.ts";
import { exampleText } from "./text.ts";

/** Types whose values hold no values of other types. */
export type ScalarType = Exclude<IrType, { kind: "list" | "map" | "struct" | "union" | "enum" }>;

/**
 * The value number `variant` of a scalar type in the JSON mapping; undefined when none is found.
 * `hint` is what a string says when it may.
 */
export function exampleScalar(
  type: ScalarType,
  constraints: IrConstraints,
  hint: string,
  variant: number,
): IrJson | undefined {
  switch (type.kind) {
    case "bool":
      return variant % 2 === 0;
    case "int":
    case "timestamp":
    case "duration":
    case "decimal": {
      const units = exampleInteger(type, constraints, variant);
      if (units === undefined) return undefined;
      return isTextInteger(type) ? integerText(type, units) : Number(units);
    }
    case "float":
      return exampleFloat(type, constraints, variant);
    case "string":
      return exampleText(constraints, hint, variant);
    case "bytes":
      return exampleBytes(constraints, variant);
    case "uuid":
      return exampleUuid(variant);
    case "json":
      return exampleJson(constraints, variant);
    case "const":
      return type.value;
  }
}

/** As many bytes as are asked for, else three; they count up from the variant. */
function exampleBytes(constraints: IrConstraints, variant: number): string | undefined {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = constraints;
  if (minLength > maxLength) return undefined;
  const length = Math.min(maxLength, Math.max(minLength, 3));
  return base64(Array.from({ length }, (_, at) => (at + variant + 1) & 255));
}

function exampleJson(constraints: IrConstraints, variant: number): IrJson | undefined {
  const { maxBytes = Number.POSITIVE_INFINITY, maxDepth = Number.POSITIVE_INFINITY } = constraints;
  const object = { any: "JSON", number: variant + 1 };
  if (maxDepth >= 1 && JSON.stringify(object).length <= maxBytes) return object;
  return String(variant + 1).length <= maxBytes ? variant + 1 : undefined;
}
