/**
 * One line of TypeBox at the level of types: what its schemas are called. Each member is a type
 * function of `in`; `Apply` calls it.
 */
export interface TypeBoxLine {
  /** Argument of the type functions below. */
  readonly in: unknown;
  /** Any schema. */
  readonly schema: unknown;
  /** Properties of an object schema, by name. */
  readonly properties: unknown;
  /** Schema of a JSON integer. */
  readonly integer: unknown;
  /** Schema of a JSON number. */
  readonly number: unknown;
  /** Schema of a JSON string. */
  readonly string: unknown;
  /** Schema whose static type is `in`. */
  readonly unsafe: unknown;
  /** Object schema with the properties `in`. */
  readonly object: unknown;
  /** Array schema with the item schema `in`. */
  readonly array: unknown;
  /** Schema `in`, or null. */
  readonly nullable: unknown;
  /** Static type of the schema `in`. */
  readonly static: unknown;
  /** Static type of `in`, which is an object schema or the properties of one. */
  readonly member: unknown;
}

/** Calls a type function of a line of TypeBox. */
export type Apply<Line extends TypeBoxLine, Name extends keyof TypeBoxLine, In> = (Line & {
  readonly in: In;
})[Name];
