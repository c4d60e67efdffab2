import type { IrJson } from "@twobyte/compiler/ir";

/** A JSON object under construction: a schema, or a part of an AsyncAPI document. */
export type JsonObject = { readonly [key: string]: IrJson };

/** What a schema needs to know beyond the slot that it describes. */
export interface SchemaContext {
  /** Where the definition of a named type stands: the value of its `$ref`. */
  refer(name: string): string;
  /** The JSON values of an enum's members in the newest revision. */
  enumValues(name: string): readonly (string | number)[];
}

/** An object without the properties whose value is undefined. */
export function defined(properties: Readonly<Record<string, IrJson | undefined>>): JsonObject {
  const present = (entry: [string, IrJson | undefined]): entry is [string, IrJson] =>
    entry[1] !== undefined;
  return Object.fromEntries(Object.entries(properties).filter(present));
}

/** Characters that would hide, or show the text around them in another order. */
const invisible = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON text with two spaces of indentation, in which nothing hides. */
export function jsonText(value: IrJson): string {
  return JSON.stringify(value, null, 2).replace(
    invisible,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
