import type { FieldDeclaration, StructDeclaration } from "../declarations/declarations.ts";
import type { IrJson } from "../ir/ir.ts";
import type { Value, ValueObject } from "../load/revive.ts";
import { isList, Marker } from "../load/revive.ts";
import { checkKeywords, checkOptions } from "./check-members.ts";
import { jsonOf } from "./json-of.ts";
import { keywordOf, member, text } from "./keyword.ts";
import { enterType } from "./named-types.ts";
import { checkFieldName, pathName } from "./names.ts";
import type { Place } from "./place.ts";
import { describePlace, within } from "./place.ts";
import { deprecation, invalid, optional } from "./place-meta.ts";
import type { NamedType, Read, Reading } from "./reading.ts";
import { report } from "./reading.ts";

/** Most fields of a struct. */
const fieldLimit = 4096;

/** A struct: its name, when it can be read. */
export function readStruct(
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<string> {
  const entered = enterType(reading, "struct", node, place, path);
  if (entered === undefined) return undefined;
  if (entered.isNew) entered.type.struct = declareStruct(reading, entered.type);
  return entered.type.name;
}

function declareStruct(reading: Reading, type: NamedType): StructDeclaration {
  const { name, node, place } = type;
  checkKeywords(reading, node, ["type", "properties", "required", "additionalProperties"], place);
  checkOptions(reading, keywordOf(node), ["struct", "field"], place);
  checkClosed(reading, node, place);
  const options = structOptions(node);
  checkOptions(reading, options, ["name", "code", "renamedFrom", "removed", "deprecated"], place);
  const doc = text(node, "description");
  const deprecated = deprecation(reading, options["deprecated"] ?? node["deprecated"], place);
  const code = optional(reading, "code", "string", options["code"], place);
  const renamedFrom = optional(reading, "renamedFrom", "string", options["renamedFrom"], place);
  return {
    name,
    ...(doc !== undefined && { doc }),
    ...(deprecated !== undefined && { deprecated }),
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(code !== undefined && { code }),
    fields: readFields(reading, type),
    removed: readRemoved(reading, type, options),
  };
}

/**
 * What `struct` says of the type. A type that was derived from a struct (`Type.Partial`, …) has lost
 * `$id` and, in one line of TypeBox, the keyword too; so it counts only with the name it was said of.
 */
function structOptions(node: ValueObject): ValueObject {
  const options = member(keywordOf(node), "struct");
  //@fault code-inherited R-SCHEMA-10 return options;
  return options["name"] === node["$id"] ? options : member(node, "");
}

function checkClosed(reading: Reading, node: ValueObject, place: Place): void {
  const more = node["additionalProperties"];
  //@fault open-struct R-SCHEMA-19 if (more !== null) return;
  if (more === undefined || more === false) return;
  report(reading, "open-object-unsupported", { where: describePlace(place) }, place);
}

function readFields(reading: Reading, type: NamedType): FieldDeclaration[] {
  const { node, place, name: struct } = type;
  const properties = member(node, "properties");
  const names = Object.keys(properties);
  if (names.length > fieldLimit) {
    report(reading, "fields-too-many", { count: names.length, limit: fieldLimit }, place);
    return [];
  }
  const required = isList(node["required"]) ? node["required"] : [];
  return names.flatMap((name) => {
    const fieldPlace = within(place, { kind: "field", name });
    if (!checkFieldName(reading, name, fieldPlace)) return [];
    const read = reading.readSlot(reading, properties[name], fieldPlace, pathName(struct, name));
    if (read === undefined) return [];
    const { default: fallback, readonly = false, renamedFrom, ...meta } = read.meta;
    //@fault renamed-from-a-neighbour R-SCHEMA-54 if (renamedFrom === "")
    if (renamedFrom !== undefined && names.includes(renamedFrom))
      report(reading, "rename-source-declared", { from: renamedFrom }, fieldPlace);
    const json = readDefault(reading, fallback, fieldPlace);
    return [
      {
        name,
        ...meta,
        ...(renamedFrom !== undefined && { renamedFrom }),
        //@fault default-left-unwritten R-SCHEMA-23 optional: !required.includes(name) || json !== undefined,
        optional: !required.includes(name),
        readonly,
        slot: read.slot,
        ...(json !== undefined && { default: json }),
      },
    ];
  });
}

function readDefault(reading: Reading, value: Value | undefined, place: Place): IrJson | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Marker && value.kind === "bigint") return value.text;
  const json = jsonOf(value);
  if (json === undefined) invalid(reading, "default", "a JSON value", value, place);
  return json;
}

function readRemoved(
  reading: Reading,
  type: NamedType,
  options: ValueObject,
): StructDeclaration["removed"] {
  const { node, place } = type;
  const live = Object.keys(member(node, "properties"));
  return Object.entries(member(options, "removed")).flatMap(([name, value]) => {
    const onRemoved = jsonOf(value);
    //@fault removed-and-there R-SCHEMA-54 if (live.includes(name)) return [];
    if (live.includes(name)) report(reading, "removed-declared", { field: name }, place);
    else if (onRemoved === undefined) invalid(reading, "removed", "JSON values", value, place);
    else return [{ name, onRemoved }];
    return [];
  });
}
