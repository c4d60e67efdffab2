import type { IrSlot, IrType } from "@twobyte/compiler/ir";
import { isTextInteger } from "@twobyte/compiler/ir";

const unitNames = { s: "seconds", ms: "milliseconds", us: "microseconds", ns: "nanoseconds" };

/** How the value of a slot stands in JSON: `string of milliseconds since 1970`. */
export function jsonForm(slot: IrSlot): string {
  const text = plainForm(slot.type);
  if (!slot.nullable) return text;
  return text.includes(",") ? `${text}; or null` : `${text} or null`;
}

function plainForm(type: IrType): string {
  switch (type.kind) {
    case "bool":
      return "boolean";
    case "int":
      return isTextInteger(type) ? "string, decimal digits" : "integer";
    case "float":
      return type.special ? 'number, or `"NaN"`, `"Infinity"`, `"-Infinity"`' : "number";
    case "string":
      return "string";
    case "bytes":
      return "string, base64 with padding";
    case "uuid":
      return "string, UUID";
    case "timestamp":
      return `${isTextInteger(type) ? "string" : "integer"}, ${unitNames[type.unit]} since 1970 UTC`;
    case "duration":
      return `${isTextInteger(type) ? "string" : "integer"}, ${unitNames[type.unit]}`;
    case "decimal":
      return type.scale === 0 ? "string, decimal digits" : `string, ${type.scale} decimal places`;
    case "json":
      return "any JSON";
    case "const":
      return typeof type.value;
    case "enum":
      return "one of its values";
    case "struct":
    case "union":
      return "object";
    case "list":
      return `array of ${elementForm(type.item)}`;
    case "map":
      return `object of ${elementForm(type.value)}`;
  }
}

/** Short, because the type column says the rest. */
function elementForm(slot: IrSlot): string {
  const word = plainForm(slot.type).split(/[ ,]/, 1)[0] ?? "";
  const text = word === "any" || word === "one" ? "values" : `${word}s`;
  return slot.nullable ? `${text} and nulls` : text;
}
