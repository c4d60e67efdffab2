/** The one JSON Schema keyword that Twobyte adds; a validator registers it as vocabulary. */
export const twobyteKeyword = "x-twobyte";

/** Width of an integer on the wire. See spec chapter 1. */
export type IntegerWidth =
  | "u8"
  | "u16"
  | "u32"
  | "u53"
  | "u64"
  | "i8"
  | "i16"
  | "i32"
  | "i53"
  | "i64";

/** Unit of a timestamp or a duration. */
export type TimeUnit = "s" | "ms" | "us" | "ns";

/** What a schema's place (a field) adds to its type. */
export interface FieldKeyword {
  /** Doc of the field, Markdown; the schema's own belongs to its type. */
  readonly description?: string;
  /** True, or why and what to use instead. */
  readonly deprecated?: boolean | string;
  /** What a writer does with a present value when the reader's revision lacks the field. */
  readonly downlevel?: "omit" | "refuse";
  /** Name of the field before it was renamed. */
  readonly renamedFrom?: string;
}

/** What is said of one member of an enum or a union. */
export interface MemberKeyword {
  /** Doc of the member, Markdown. */
  readonly doc?: string;
  /** Older member as which it is written for a peer that does not know it. */
  readonly as?: string;
  /** Not sent to a peer that does not know it. */
  readonly skip?: true;
  /** The member before it was renamed; of a union its tag value. */
  readonly renamedFrom?: string;
}

/** What a struct adds to its object schema; `name` repeats `$id`, so that a derived type is seen. */
export interface StructKeyword {
  /** Equal to `$id` unless the library derived the schema from another. */
  readonly name: string;
  /** Pinned code (spec 2.1); derived from the name when left out. */
  readonly code?: string;
  /** Why, and what to use instead. */
  readonly deprecated?: string;
  /** Name of the struct before it was renamed. */
  readonly renamedFrom?: string;
  /** By name of a removed required field: what is written in its place for older peers. */
  readonly removed?: Readonly<Record<string, unknown>>;
}

/** The value of the keyword `x-twobyte`, as the builders write it. See spec chapter 1. */
export interface TwobyteKeyword {
  /** The builder that made the schema, such as `u8` or `timestamp`; structs have none. */
  readonly type?: string;
  /** Of an enum or a union: its name. */
  readonly name?: string;
  /** Of a timestamp or a duration. */
  readonly unit?: TimeUnit;
  /** Of a decimal: digits after the point, 0 to 18. */
  readonly scale?: number;
  /** Of a decimal: what holds its units, with 53 or 64 bits. */
  readonly units?: "number" | "bigint";
  /** Of a float: NaN and the infinities are allowed. */
  readonly special?: true;
  /** Of a type whose JSON form is a string: the least value, in that form. */
  readonly minimum?: string;
  /** Of the same: the largest value, in that form. */
  readonly maximum?: string;
  /** Of bytes: the fewest, as bytes rather than characters of base64. */
  readonly minLength?: number;
  /** Of bytes: the most. */
  readonly maxLength?: number;
  /** Of json: most bytes of its canonical text (RFC 8785). */
  readonly maxBytes?: number;
  /** Of json: deepest nesting of arrays and objects. */
  readonly maxDepth?: number;
  /** Of a union: the property that tells its members apart. */
  readonly tag?: string;
  /** Keys of the members as given to the builder, in the order of the members. */
  readonly values?: readonly string[];
  /** Of an enum or a union: what is said of members, by value or tag value. */
  readonly members?: Readonly<Record<string, MemberKeyword>>;
  /** Of an enum or a union: why, and what to use instead. */
  readonly deprecated?: string;
  /** Of an enum or a union: its name before it was renamed. */
  readonly renamedFrom?: string;
  /** Of a list: what is written as differences, the items or these fields of them (spec 2.4). */
  readonly delta?: true | readonly string[];
  /** What a struct says of itself. */
  readonly struct?: StructKeyword;
  /** What is said of the place where the schema stands, rather than of its type. */
  readonly field?: FieldKeyword;
}

/** The keyword while it is put together: members that are undefined are left out in the end. */
export type KeywordDraft = {
  readonly [Member in keyof TwobyteKeyword]: TwobyteKeyword[Member] | undefined;
};
