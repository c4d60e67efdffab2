import type { IrType } from "@twobyte/compiler/ir";

/** A type in the words of an annotation. */
export function typeName(type: IrType): string {
  switch (type.kind) {
    case "int":
    case "float":
      return type.width;
    case "timestamp":
    case "duration":
      return `${type.kind} ${type.unit}`;
    case "decimal":
      return `decimal ${type.scale}${type.units === "bigint" ? " bigint" : ""}`;
    case "const":
      return `const ${JSON.stringify(type.value)}`;
    case "enum":
    case "struct":
    case "union":
      return `${type.kind} ${type.name}`;
    default:
      return type.kind;
  }
}
