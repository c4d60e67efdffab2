import type { IrField } from "@twobyte/compiler/ir";
import { formatFloat } from "../number/float.ts";
import { formatDecimal } from "../number/units.ts";
import type { Node, StructNode } from "../tree/node.ts";
import { hasNoToken } from "../tree/node.ts";
import { toBase64, urlAlphabet } from "./base64.ts";
import { escapeText } from "./escape.ts";

/** What stands between two tokens (spec 4.1). */
export const separator = "\u001f";

/** The text of a message (spec chapter 4). */
export function writeText(message: StructNode): string {
  return structTokens(message).join(separator);
}

function structTokens({ groups }: StructNode): string[] {
  const fields = groups.flatMap((group) => group.fields);
  if (hasNoToken(fields.map(({ field }) => field))) return [""];
  return fields.flatMap(({ field, node }) => slotTokens(node, isMarked(field)));
}

/** Whether a slot is optional or nullable, so that a value needs to be told from nothing. */
export function isMarked({ optional, slot }: Pick<IrField, "optional" | "slot">): boolean {
  return optional || slot.nullable;
}

function slotTokens(node: Node, marked: boolean): string[] {
  switch (node.kind) {
    case "absent":
      return [""];
    case "null":
      return ["\\-"];
    case "bool":
      return [node.value ? "1" : "0"];
    case "integral": {
      const scale = node.type.kind === "decimal" ? node.type.scale : 0;
      return [formatDecimal(node.difference ?? node.units, scale)];
    }
    case "float":
      return [formatFloat(node.value)];
    case "string":
    case "json":
      return [markEmpty(escapeText(node.text), marked)];
    case "bytes":
      return [markEmpty(toBase64(node.bytes, urlAlphabet), marked)];
    case "uuid":
      return [node.text];
    case "const":
      return marked ? ["1"] : [];
    case "enum":
      return [String(node.ordinal)];
    case "union":
      return [String(node.ordinal), ...structTokens(node.struct)];
    case "struct":
      return [...(marked ? ["1"] : []), ...structTokens(node)];
    case "list": {
      const { nullable } = node.item;
      return [
        String(node.items.length),
        ...node.items.flatMap((item) => slotTokens(item, nullable)),
      ];
    }
    case "map": {
      const { key, value, entries } = node;
      return [
        String(entries.length),
        ...entries.flatMap(([first, second]) => [
          ...slotTokens(first, key.nullable),
          ...slotTokens(second, value.nullable),
        ]),
      ];
    }
  }
}

/** R-TEXT-8: nothing, where it could be mistaken for an absent value. */
function markEmpty(token: string, marked: boolean): string {
  return marked && token === "" ? "\\0" : token;
}
