import type { IrSlot, IrType } from "@twobyte/compiler/ir";
import { codeSpan } from "./escape.ts";

/** Writes a link to a named type. */
export type TypeLink = (name: string) => string;

/** What a slot holds, in words of the schema, with links: `list of [Item](#item) or null`. */
export function typeText(slot: IrSlot, link: TypeLink): string {
  const text = plainType(slot.type, link);
  return slot.nullable ? `${text} or null` : text;
}

function plainType(type: IrType, link: TypeLink): string {
  switch (type.kind) {
    case "int":
      return type.width;
    case "float":
      return type.special ? `${type.width} with NaN and infinities` : type.width;
    case "timestamp":
    case "duration":
      return `${type.kind} in ${type.unit}`;
    case "decimal":
      return `decimal(${type.scale})`;
    case "const":
      return codeSpan(JSON.stringify(type.value));
    case "enum":
    case "struct":
    case "union":
      return link(type.name);
    case "list":
      return `list of ${grouped(type.item, link)}${deltaText(type.delta)}`;
    case "map":
      return `map from ${grouped(type.key, link)} to ${grouped(type.value, link)}`;
    default:
      return type.kind;
  }
}

/** Brackets around what would read two ways inside of a longer text. */
function grouped(slot: IrSlot, link: TypeLink): string {
  const text = typeText(slot, link);
  return slot.nullable || slot.type.kind === "map" ? `(${text})` : text;
}

function deltaText(delta: true | readonly string[] | undefined): string {
  if (delta === undefined) return "";
  if (delta === true) return ", as differences";
  return `, as differences of ${delta.map(codeSpan).join(", ")}`;
}
