import type { IrJson, IrStruct } from "@twobyte/compiler/ir";
import type { VectorTypes } from "../format/vector-file.ts";
import type { Twin } from "./message-context.ts";

/**
 * The requirements that a value is an example of: those of what stands in its bytes and its text.
 * Who writes it otherwise, or reads it as something else, breaks one of them.
 */
export function requirementsOfValue(twin: Omit<Twin, "meaning">, types: VectorTypes): string[] {
  const { value, byteRows, textRows } = twin;
  const met = new Set(["R-CANON-1"]);
  const isAbsent = hasAbsent(value);
  for (const { type, length, value: shown } of byteRows) {
    for (const id of ofBytes(type, length)) met.add(id);
    if (type === "string" && shown.startsWith('"\ufeff')) met.add("R-BIN-5");
    if (type === "count of map" && Number(shown) > 1) met.add("R-MAP-1");
  }
  for (const { type, raw } of textRows) for (const id of ofText(type, raw)) met.add(id);
  if (isAbsent) for (const id of ["R-LAYOUT-4", "R-LAYOUT-6", "R-TEXT-6"]) met.add(id);
  if (types.structs.some(hasGroupWithoutBits)) met.add("R-LAYOUT-3");
  if (types.structs.some(hasTombstone)) met.add("R-LAYOUT-7");
  if (types.structs.some(hasConstraint)) met.add("R-ERR-4");
  if (types.structs.some(hasFormat)) met.add("R-JSON-29");
  return [...met].sort();
}

function ofBytes(type: string, length: number): readonly string[] {
  if (type.startsWith("bits of ") && type !== "bits of entries") return ["R-LAYOUT-2"];
  if (type.startsWith("const ") || type === "bool") return ["R-LAYOUT-6"];
  if (type === "null") return ["R-LAYOUT-4", "R-LAYOUT-6"];
  if (type.startsWith("difference of ")) return ["R-DELTA-1"];
  if (/^(?:enum|union) /.test(type)) return [length === 0 ? "R-ENUM-1" : "R-ENUM-2"];
  return type === "json" ? ["R-BIN-7"] : [];
}

function ofText(type: string, raw: string): readonly string[] {
  if (type === "null") return ["R-TEXT-7"];
  if (type === "presence") return ["R-TEXT-9"];
  if (raw === "\\0") return ["R-TEXT-8"];
  return raw.includes("\\") ? ["R-TEXT-5"] : [];
}

/** Whether a field is absent somewhere in a value in notation. */
function hasAbsent(value: IrJson): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasAbsent);
  return "$absent" in value || Object.values(value).some(hasAbsent);
}

function hasGroupWithoutBits({ groups }: IrStruct): boolean {
  return groups.some(({ bits }) => bits === 0);
}

/** Those of json are bounds that a reader looks at early. */
function hasConstraint({ fields }: IrStruct): boolean {
  return fields.some(({ slot }) => slot.constraints !== undefined && slot.type.kind !== "json");
}

function hasFormat({ fields }: IrStruct): boolean {
  return fields.some(({ slot }) => slot.constraints?.format !== undefined);
}

function hasTombstone({ fields }: IrStruct): boolean {
  return fields.some(({ removed }) => removed !== undefined);
}
