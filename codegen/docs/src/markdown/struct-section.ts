import type { IrField, IrStruct } from "@twobyte/compiler/ir";
import { liveFields } from "@twobyte/compiler/ir";
import { jsonText } from "../json-schema/json-object.ts";
import { constraintText } from "./constraint-text.ts";
import { codeBlock, codeSpan, inlineText } from "./escape.ts";
import { blocks, deprecation, heading, jsonSpan, remarks } from "./heading.ts";
import { jsonForm } from "./json-form.ts";
import type { Site } from "./site.ts";
import { linkTo } from "./site.ts";
import type { Column } from "./table.ts";
import { table } from "./table.ts";
import { typeText } from "./type-text.ts";
import { usesText } from "./uses-text.ts";

/** A struct: who uses it, its fields and, when it is a message, an example. */
export function structSection(site: Site, struct: IrStruct): string {
  const spot = site.types.get(struct.name);
  if (spot === undefined) return "";
  const fields = liveFields(struct);
  return blocks(
    heading(3, spot, struct.name),
    ...remarks(struct),
    standing(struct),
    usesText(site, struct.name, spot.page),
    fields.length === 0 ? "No fields." : table(columns(site, struct, spot.page), fields),
    removedFields(site, struct, spot.page),
    example(site, struct),
  );
}

function standing({ code, since, recursive }: IrStruct): string {
  const what = code === undefined ? "Struct" : `Message with the code ${codeSpan(code)}`;
  return `${what}, since revision ${since}.${recursive ? " Recursive." : ""}`;
}

function columns(site: Site, struct: IrStruct, page: string): Column<IrField>[] {
  const link = (name: string) => linkTo(site.types.get(name), name, page);
  return [
    { heading: "Field", cell: ({ name }) => codeSpan(name) },
    { heading: "Type", cell: ({ slot }) => typeText(slot, link) },
    { heading: "JSON", cell: ({ slot }) => jsonForm(slot) },
    { heading: "Presence", cell: presence },
    { heading: "Since", cell: (field) => sinceText(struct, field) },
    { heading: "Constraints", cell: ({ slot }) => constraintText(slot), optional: true },
    {
      heading: "Default",
      cell: ({ default: value }) => (value === undefined ? "" : jsonSpan(value)),
      optional: true,
    },
    { heading: "Doc", cell: docText, optional: true },
  ];
}

function presence({ optional, slot, readonly }: IrField): string {
  const words = [optional ? "optional" : "required"];
  if (slot.nullable) words.push("nullable");
  if (readonly === true) words.push("read-only");
  return words.join(", ");
}

function sinceText(struct: IrStruct, { since, downlevel }: IrField): string {
  if (since <= struct.since) return String(since);
  return `${since}; ${downlevel === "omit" ? "omitted" : "refused"} for older peers`;
}

function docText({ doc, deprecated }: IrField): string {
  const parts = [deprecated === undefined ? "" : `**${deprecation(deprecated)}**`];
  return [...parts, inlineText(doc ?? "")].filter((part) => part !== "").join(" ");
}

function removedFields(site: Site, struct: IrStruct, page: string): string {
  const link = (name: string) => linkTo(site.types.get(name), name, page);
  const removed = struct.fields.filter((field) => field.removed !== undefined);
  const rows = table<IrField>(
    [
      { heading: "Removed field", cell: ({ name }) => codeSpan(name) },
      { heading: "Type", cell: ({ slot }) => typeText(slot, link) },
      { heading: "Since", cell: ({ since }) => String(since) },
      { heading: "Gone since", cell: (field) => String(field.removed) },
      {
        heading: "Written for older peers",
        cell: ({ onRemoved }) => (onRemoved === undefined ? "" : jsonSpan(onRemoved)),
        optional: true,
      },
    ],
    removed,
  );
  return rows;
}

function example(site: Site, struct: IrStruct): string {
  const isMessage = struct.code !== undefined || site.uses.methods.has(struct.name);
  if (!isMessage) return "";
  const found = site.examples(struct.name);
  if ("reason" in found) return `There is ${inlineText(found.reason)}.`;
  return blocks("Example:", codeBlock("json", jsonText(found.value)));
}
