import type { WireSlot } from "./wire-type.ts";

/** A slot in the words of a diagnostic, for example `list of nullable u8`. */
export function describeWireSlot(slot: WireSlot): string {
  if (typeof slot === "string") return slot;
  switch (slot[0]) {
    case "nullable":
      return `nullable ${describeWireSlot(slot[1])}`;
    case "const":
      return `const ${JSON.stringify(slot[1])}`;
    case "list": {
      const delta = slot[2] === undefined ? "" : " with differences";
      return `list of ${describeWireSlot(slot[1])}${delta}`;
    }
    case "map":
      return `map from ${describeWireSlot(slot[1])} to ${describeWireSlot(slot[2])}`;
    case "enum":
    case "struct":
    case "union":
      return `${slot[0]} ${slot[1]}`;
    default:
      return slot.join(" ");
  }
}
