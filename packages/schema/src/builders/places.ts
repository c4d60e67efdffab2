import type { FieldOptions } from "../keyword/field-options.ts";
import { splitOptions } from "../keyword/field-options.ts";
import type { TwobyteKeyword } from "../keyword/keyword.ts";
import { twobyteKeyword } from "../keyword/keyword.ts";
import { defined } from "../keyword/with-keyword.ts";
import type { Keywords, TypeBuilder } from "../line/type-builder.ts";

/** A type or null. */
export function nullableBuilder(
  builder: TypeBuilder,
): (schema: object, options?: FieldOptions) => object {
  return (schema, options = {}) => placed(builder.Union([schema, builder.Null()], {}), options);
}

/** The same schema, with metadata of the field in which it stands. */
export function fieldBuilder(): (schema: object, options: FieldOptions) => object {
  return (schema, options) => placed(schema, options);
}

/** Reference to a named struct, enum or union, for recursion. */
export function refBuilder(builder: TypeBuilder): (name: string) => object {
  return (name) => builder.Ref(name);
}

/**
 * A copy with the field's metadata. Description and deprecation go into the Twobyte keyword, since
 * those of the schema itself belong to its type.
 */
function placed(schema: object, options: FieldOptions): object {
  const { base, field } = splitOptions(options);
  const { description, deprecated, ...place } = base;
  const keyword = ((schema as Keywords)[twobyteKeyword] ?? {}) as TwobyteKeyword;
  const about = defined({ ...keyword.field, description, deprecated, ...field });
  const copy = cloneSchema(schema);
  Object.assign(copy, defined(place));
  if (Object.keys(about).length > 0)
    Object.assign(copy, { [twobyteKeyword]: { ...keyword, field: about } });
  return copy;
}

/** A copy with the properties that TypeBox hides (symbols, and those that are not enumerable). */
function cloneSchema(schema: object): object {
  return Object.create(Object.getPrototypeOf(schema), Object.getOwnPropertyDescriptors(schema));
}
