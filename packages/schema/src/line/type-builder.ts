/** JSON Schema keywords, before they are a schema. */
export type Keywords = Readonly<Record<string, unknown>>;

/** The functions of a TypeBox `Type` object that the builders use; both lines of TypeBox have them. */
export interface TypeBuilder {
  Integer(options: Keywords): object;
  Number(options: Keywords): object;
  String(options: Keywords): object;
  Null(): object;
  Literal(value: string): object;
  Array(items: object, options: Keywords): object;
  Object(properties: Readonly<Record<string, object>>, options: Keywords): object;
  Union(schemas: object[], options: Keywords): object;
  Ref(name: string): object;
  Unsafe(schema: Keywords): object;
}
