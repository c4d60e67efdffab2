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
  readonly description?: string;
  readonly deprecated?: boolean | string;
  readonly downlevel?: "omit" | "refuse";
  readonly renamedFrom?: string;
}

/** What is said of one member of an enum or a union. */
export interface MemberKeyword {
  readonly doc?: string;
  readonly as?: string;
  readonly skip?: true;
  readonly renamedFrom?: string;
}

/** What a struct adds to its object schema; `name` repeats `$id`, so that a derived type is seen. */
interface StructKeyword {
  readonly name: string;
  readonly code?: string;
  readonly deprecated?: string;
  readonly renamedFrom?: string;
  readonly removed?: Readonly<Record<string, unknown>>;
}

/** The value of the keyword `x-twobyte`, as the builders write it. See spec chapter 1. */
export interface TwobyteKeyword {
  readonly type?: string;
  readonly name?: string;
  readonly unit?: TimeUnit;
  readonly scale?: number;
  readonly units?: "number" | "bigint";
  readonly special?: true;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxBytes?: number;
  readonly maxDepth?: number;
  readonly tag?: string;
  /** Keys of the members as given to the builder, in the order of the members. */
  readonly values?: readonly string[];
  readonly members?: Readonly<Record<string, MemberKeyword>>;
  readonly deprecated?: string;
  readonly renamedFrom?: string;
  readonly delta?: true | readonly string[];
  readonly struct?: StructKeyword;
  readonly field?: FieldKeyword;
}

/** The keyword while it is put together: members that are undefined are left out in the end. */
export type KeywordDraft = {
  readonly [Member in keyof TwobyteKeyword]: TwobyteKeyword[Member] | undefined;
};
