import { liveEnumMembers } from "@twobyte/compiler/ir";
import type { IrIndex } from "../ir-index.ts";
import { sortedBy } from "../order.ts";
import { enumSchema, structSchema, unionSchema } from "./definition.ts";
import type { JsonObject, SchemaContext } from "./json-object.ts";
import { defined } from "./json-object.ts";
import { pointer } from "./pointer.ts";

/**
 * The draft-07 schemas of every struct, enum and union of the newest revision, by name. They refer
 * to each other by what `refer` answers for a name.
 */
export function definitions(index: IrIndex, refer: (name: string) => string): JsonObject {
  const context: SchemaContext = {
    refer,
    enumValues: (name) => liveEnumMembers(index.enum(name)).map((member) => member.value),
  };
  const entries: [string, JsonObject][] = [
    ...index.structs.map((one): [string, JsonObject] => [one.name, structSchema(one, context)]),
    ...index.enums.map((one): [string, JsonObject] => [one.name, enumSchema(one)]),
    ...index.unions.map((one): [string, JsonObject] => [one.name, unionSchema(one, context)]),
  ];
  return Object.fromEntries(sortedBy(entries, ([name]) => name));
}

/**
 * One draft-07 schema document that defines the JSON mapping of every type of the protocol. It says
 * nothing about a value by itself: validate against one of its definitions.
 */
export function schemaDocument(index: IrIndex): JsonObject {
  const { protocol } = index.ir;
  return defined({
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment: "Definitions only: refer to one of them, for example by #/definitions/NAME.",
    title: protocol.name,
    description: protocol.doc,
    definitions: definitions(index, (name) => pointer("definitions", name)),
  });
}
