import type { MemberKeyword } from "../keyword/keyword.ts";
import type { NamedOptions } from "../keyword/named-options.ts";
import { namedKeywords } from "../keyword/named-options.ts";
import { defined } from "../keyword/with-keyword.ts";
import type { Keywords, TypeBuilder } from "../line/type-builder.ts";

/** Options of a union. */
export interface UnionOptions extends NamedOptions {
  /** Name of the union; its path when left out. */
  readonly $id?: string;
  /** What is said of its members, by tag value. */
  readonly members?: Readonly<Record<string, MemberKeyword>>;
}

/** Union of structs, told apart by the constant string property `tag`. */
export function unionBuilder(
  builder: TypeBuilder,
): (tag: string, members: Readonly<Record<string, object>>, options?: UnionOptions) => object {
  return (tag, members, options = {}) => {
    const { $id, members: about, ...others } = options;
    const anyOf = Object.entries(members).map(([value, member]) =>
      taggedMember(builder, tag, value, member),
    );
    const values = Object.keys(members);
    const keyword = { type: "union", tag, values, ...defined({ name: $id, members: about }) };
    return builder.Unsafe(namedKeywords({ anyOf }, keyword, others));
  };
}

/** A member as an object schema that carries its tag. */
function taggedMember(builder: TypeBuilder, tag: string, value: string, member: object): object {
  if (!isSchema(member)) return taggedObject(builder, tag, value, member as Properties, {});
  const { properties, description } = member as ObjectKeywords;
  if (properties === undefined || Object.hasOwn(properties, tag)) return member;
  return taggedObject(builder, tag, value, properties, defined({ description }));
}

type Properties = Readonly<Record<string, object>>;

interface ObjectKeywords extends Keywords {
  readonly properties?: Properties;
}

function taggedObject(
  builder: TypeBuilder,
  tag: string,
  value: string,
  properties: Properties,
  options: Keywords,
): object {
  //@fault tag-behind R-SCHEMA-33 const tagged = { ...properties, [tag]: builder.Literal(value) };
  const tagged = { [tag]: builder.Literal(value), ...properties };
  return builder.Object(tagged, { ...options, additionalProperties: false });
}

/** True for a schema, false for the properties of one (whose values are schemas, not strings). */
function isSchema(member: object): boolean {
  const { type, $ref, anyOf } = member as Keywords;
  return typeof type === "string" || typeof $ref === "string" || Array.isArray(anyOf);
}
