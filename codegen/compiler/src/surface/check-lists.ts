import type {
  Declarations,
  SlotDeclaration,
  TypeDeclaration,
} from "../declarations/declarations.ts";
import type { Place } from "./place.ts";
import { describePlace, within } from "./place.ts";
import { placeOfField } from "./places-of.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";

type ListType = Extract<TypeDeclaration, { readonly kind: "list" }>;

/** Lists whose items take no bytes, and differences of what has none. */
export function checkLists(reading: Reading, declarations: Declarations): void {
  const structs = new Map(declarations.structs.map((struct) => [struct.name, struct]));
  const isEmpty = (slot: SlotDeclaration, open: readonly string[] = []): boolean => {
    if (slot.nullable) return false;
    //@fault empty-items R-SCHEMA-35 if (slot.type.kind === "const") return false;
    if (slot.type.kind === "const") return true;
    if (slot.type.kind !== "struct" || open.includes(slot.type.name)) return false;
    const inner = [...open, slot.type.name];
    const fields = structs.get(slot.type.name)?.fields ?? [];
    return fields.every((field) => !field.optional && isEmpty(field.slot, inner));
  };
  const deltaProblem = ({ item, delta }: ListType): string | undefined => {
    if (delta === undefined) return undefined;
    if (delta === true)
      return hasDifference(item) ? undefined : "its items are no integers, times or decimals";
    if (item.type.kind !== "struct" || item.nullable) return "its items are not structs";
    const fields = structs.get(item.type.name)?.fields ?? [];
    const wrong = delta.filter((name) => {
      const field = fields.find((one) => one.name === name);
      return field === undefined || !hasDifference(field.slot);
    });
    return wrong.length === 0
      ? undefined
      : `${wrong.join(", ")} of its items is no integer, time or decimal`;
  };
  const visit = ({ type }: SlotDeclaration, place: Place): void => {
    if (type.kind === "map") visit(type.value, within(place, { kind: "value" }));
    if (type.kind !== "list") return;
    const itemPlace = within(place, { kind: "item" });
    if (isEmpty(type.item))
      report(reading, "list-item-empty", { where: describePlace(itemPlace) }, itemPlace);
    //@fault difference-of-anything R-SCHEMA-36 const why = undefined;
    const why = deltaProblem(type);
    if (why !== undefined)
      report(reading, "delta-unsupported", { where: describePlace(place), why }, place);
    visit(type.item, itemPlace);
  };
  for (const struct of declarations.structs)
    for (const field of struct.fields)
      visit(field.slot, placeOfField(reading, struct.name, field.name));
}

function hasDifference({ type }: SlotDeclaration): boolean {
  return ["int", "timestamp", "duration", "decimal"].includes(type.kind);
}
