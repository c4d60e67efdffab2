import type { IrPolicies } from "./ir-policies.ts";

/**
 * The intermediate representation: what the compiler hands to every target.
 *
 * It is plain JSON, closed (all references resolve inside it) and versioned. Layout is decided
 * here once; a target never derives a wire rule on its own. Arrays that describe the wire are in
 * wire order, all others are sorted by code unit. See spec chapters 2 and 5, and
 * `spec/schemas/ir.schema.json`.
 */
export interface Ir {
  /** Version of this format. */
  readonly irVersion: "1.0";
  /** Names that a target must know to use this IR; an unknown one is an error. */
  readonly features: readonly string[];
  /** What the whole is called. */
  readonly protocol: IrProtocol;
  /** By number: that of index 0 is 1. Only the last can be a draft. */
  readonly revisions: readonly IrRevision[];
  /** By name; with those that only older revisions have. */
  readonly structs: readonly IrStruct[];
  /** By name; likewise. */
  readonly enums: readonly IrEnum[];
  /** By name; likewise. */
  readonly unions: readonly IrUnion[];
  /** Every code ever given, with its tombstones, sorted by code. */
  readonly codes: readonly IrCode[];
  /** By name; those that are declared now. */
  readonly services: readonly IrService[];
}

/** Names of the protocol and of what is generated. */
export interface IrProtocol {
  /** Dotted name, for example `acme.chat`. */
  readonly name: string;
  /** Name of the generated package, for example `@acme/chat`. */
  readonly package: string;
  /** 32 lower-case hex digits, random, drawn once when the lock is made. */
  readonly lineage: string;
  /** Markdown; absent when the author wrote none. */
  readonly doc?: string;
}

/** A revision of the protocol (spec 5.1). */
export interface IrRevision {
  /** From 1, without holes. */
  readonly number: number;
  /** A draft's layout may still change. */
  readonly state: "released" | "draft";
  /** 32 lower-case hex digits; chained with the predecessor's. */
  readonly fingerprint: string;
}

/** A code, and what it was given to (spec 2.1, 5.6). */
export interface IrCode {
  /** Two characters: a letter, and a letter or digit. */
  readonly code: string;
  /**
   * Whose it is: a method's opens a stream, a message's begins a data frame or an error's detail.
   */
  readonly kind: "method" | "message";
  /** `Service.method`, or the struct's name. */
  readonly target: string;
  /** First revision in which the code is used. */
  readonly since: number;
  /** First revision in which the code is no longer used. */
  readonly removed?: number;
}

/** A struct: a sequence of revision groups, each a bit field and then its fields in lock order. */
export interface IrStruct {
  /** `$id`, or the path of an unnamed type, for example `Chat.owner`. */
  readonly name: string;
  /** Markdown; absent when the author wrote none. */
  readonly doc?: string;
  /** Why, and what to use instead; absent for a struct that is not deprecated. */
  readonly deprecated?: string;
  /** Absent when the declarations have no positions, or nothing declares it any more. */
  readonly span?: IrSpan;
  /** Code, when the struct can start a data frame or an error detail. */
  readonly code?: string;
  /** Revision in which the struct appeared. */
  readonly since: number;
  /** First revision in which no declaration has it: kept for the bytes of older revisions. */
  readonly removed?: number;
  /** True when the struct refers to itself, at any distance. */
  readonly recursive: boolean;
  /** True when its bytes differ between revisions, at any depth. */
  readonly versioned: boolean;
  /** By `since`, ascending; groups without bits too. */
  readonly groups: readonly IrGroup[];
  /** Fields in wire order: by group, then by position. Removed fields stay. */
  readonly fields: readonly IrField[];
  /** Names of the live fields in the order of the author's source, for types and docs. */
  readonly sourceOrder: readonly string[];
}

/** The fields of a struct that one revision added, and their bits (spec 2.2). */
export interface IrGroup {
  /** The revision that added the fields. */
  readonly since: number;
  /** Bits of the group's bit field; it takes `ceil(bits / 8)` bytes, first bit lowest. */
  readonly bits: number;
}

/** A field of a struct, live or removed. */
export interface IrField {
  /** The author's; for a removed field the last one it had. */
  readonly name: string;
  /** Markdown; absent when the author wrote none. */
  readonly doc?: string;
  /** Why, and what to use instead; absent for a field that is not deprecated. */
  readonly deprecated?: string;
  /** Whether generated types mark it `readonly`; false when absent. Never layout. */
  readonly readonly?: boolean;
  /** Absent when the declarations have no positions, or the field is removed. */
  readonly span?: IrSpan;
  /** Position in the struct for ever, from 0. */
  readonly position: number;
  /** The revision that added the field: that of its group. */
  readonly since: number;
  /** First revision in which the field is gone: its bits are reserved zero, its bytes absent. */
  readonly removed?: number;
  /** What writers of a revision before `removed` put in a required field's place; JSON mapping. */
  readonly onRemoved?: IrJson;
  /** Whether it can be absent. */
  readonly optional: boolean;
  /** What it holds. */
  readonly slot: IrSlot;
  /** Fills a field that the writer's revision does not have; JSON mapping. Never elided. */
  readonly default?: IrJson;
  /** What a writer does with a present value when the revision in use lacks the field. */
  readonly downlevel: "omit" | "refuse";
  /** Bit of presence inside the group's bit field; only when `optional`. */
  readonly presenceBit?: number;
  /** First bit of `slot.bits` inside the group's bit field; only when `slot.bits` > 0. */
  readonly bitsAt?: number;
}

/** A place that holds a value: a field, an item of a list, a key or a value of a map. */
export interface IrSlot {
  /** What it holds when it is not null. */
  readonly type: IrType;
  /** Whether null is one more value. */
  readonly nullable: boolean;
  /**
   * Bits that one value of this slot takes in the bit field of its group or list: the null bit
   * first (when nullable), then the value bits of a boolean (1), an enum or a union (`width`).
   */
  readonly bits: number;
  /** What values have to keep; absent when they have to keep nothing. */
  readonly constraints?: IrConstraints;
}

/** Type of an integer: unsigned or signed, and its range in bits (spec 1.3). */
export type IrIntegerWidth =
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
/** Unit of a timestamp or a duration; `us` and `ns` are `i64` on the wire. */
export type IrTimeUnit = "s" | "ms" | "us" | "ns";

/** A type (spec 1.3), told apart by `kind`; enums, structs and unions by their names. */
export type IrType =
  | { readonly kind: "bool" }
  | { readonly kind: "int"; readonly width: IrIntegerWidth }
  /** `special`: NaN and the infinities are values. */
  | { readonly kind: "float"; readonly width: "f32" | "f64"; readonly special: boolean }
  | { readonly kind: "string" }
  | { readonly kind: "bytes" }
  | { readonly kind: "uuid" }
  | { readonly kind: "timestamp"; readonly unit: IrTimeUnit }
  | { readonly kind: "duration"; readonly unit: IrTimeUnit }
  /** `units`: the JavaScript type that holds it; `bigint` units are `i64` on the wire. */
  | { readonly kind: "decimal"; readonly scale: number; readonly units: "number" | "bigint" }
  | { readonly kind: "json" }
  | { readonly kind: "const"; readonly value: string | number | boolean }
  | { readonly kind: "enum"; readonly name: string }
  | { readonly kind: "struct"; readonly name: string }
  | { readonly kind: "union"; readonly name: string }
  /** `delta`: true for the items themselves, or names of fields of the item struct. */
  | { readonly kind: "list"; readonly item: IrSlot; readonly delta?: true | readonly string[] }
  | { readonly kind: "map"; readonly key: IrSlot; readonly value: IrSlot };

/** Normalised validation keywords. Bounds of 64-bit types are decimal strings. Never layout. */
export interface IrConstraints {
  /** Least value, itself allowed. */
  readonly minimum?: number | string;
  /** Largest value, itself allowed. */
  readonly maximum?: number | string;
  /** Every value is above this. */
  readonly exclusiveMinimum?: number | string;
  /** Every value is below this. */
  readonly exclusiveMaximum?: number | string;
  /** A positive integer that divides every value. */
  readonly multipleOf?: number;
  /** In code points for strings, in bytes for `bytes`. */
  readonly minLength?: number;
  /** In the same units. */
  readonly maxLength?: number;
  /** I-Regexp (RFC 9485). */
  readonly pattern?: string;
  /** One of the closed list in spec chapter 1. */
  readonly format?: string;
  /** Fewest items of a list. */
  readonly minItems?: number;
  /** Most items of a list; 2^20 when absent. */
  readonly maxItems?: number;
  /** No item of a list twice. */
  readonly uniqueItems?: boolean;
  /** Fewest entries of a map. */
  readonly minProperties?: number;
  /** Most entries of a map; 2^20 when absent. */
  readonly maxProperties?: number;
  /** Bound of a `json` value's canonical text, in bytes. */
  readonly maxBytes?: number;
  /** Bound of a `json` value's nesting. */
  readonly maxDepth?: number;
}

/** An enum, all of whose members are strings or all safe integers (spec 1.8, 2.3). */
export interface IrEnum {
  /** `$id`, the name given to the builder, or the path of an unnamed type. */
  readonly name: string;
  /** Markdown; absent when the author wrote none. */
  readonly doc?: string;
  /** Absent when the declarations have no positions, or nothing declares it any more. */
  readonly span?: IrSpan;
  /** Revision in which it appeared. */
  readonly since: number;
  /** First revision in which no declaration has it: kept for the bytes of older revisions. */
  readonly removed?: number;
  /** Bits, frozen at the first release; all ones mean that the ordinal follows as a varint. */
  readonly width: number;
  /** By ordinal. */
  readonly members: readonly IrEnumMember[];
}

/** A member of an enum, live or removed. */
export interface IrEnumMember {
  /** The JSON value. */
  readonly value: string | number;
  /** Its place for ever, from 0 (spec 2.3). */
  readonly ordinal: number;
  /** Markdown; absent when the author wrote none. */
  readonly doc?: string;
  /** The revision that added it. */
  readonly since: number;
  /** First revision that does not have it. */
  readonly removed?: number;
  /** What is written for a revision that does not have it (spec 2.5). */
  readonly downlevel: IrMemberDownlevel;
}

/** `as`: written as that older member. `skip`: only for stream outputs. */
export type IrMemberDownlevel =
  | { readonly rule: "refuse" }
  | { readonly rule: "skip" }
  | { readonly rule: "as"; readonly member: string | number };

/** A union of structs, told apart by the constant string field `tag` that all of them have. */
export interface IrUnion {
  /** `$id`, the name given to the builder, or the path of an unnamed type. */
  readonly name: string;
  /** Markdown; absent when the author wrote none. */
  readonly doc?: string;
  /** Absent when the declarations have no positions, or nothing declares it any more. */
  readonly span?: IrSpan;
  /** Name of that field. */
  readonly tag: string;
  /** Revision in which it appeared. */
  readonly since: number;
  /** First revision in which no declaration has it: kept for the bytes of older revisions. */
  readonly removed?: number;
  /** Bits, frozen at the first release; all ones mean that the ordinal follows as a varint. */
  readonly width: number;
  /** By ordinal. */
  readonly members: readonly IrUnionMember[];
}

/** A member of a union, live or removed. */
export interface IrUnionMember {
  /** Value of the tag field. */
  readonly value: string;
  /** Name of the struct. */
  readonly struct: string;
  /** Its place for ever, from 0 (spec 2.3). */
  readonly ordinal: number;
  /** The revision that added it. */
  readonly since: number;
  /** First revision that does not have it. */
  readonly removed?: number;
  /** What is written for a revision that does not have it (spec 2.5). */
  readonly downlevel: IrMemberDownlevel;
}

/** The seven kinds of methods (spec 1.11). */
export type IrMethodKind =
  | "unary"
  | "query"
  | "serverStream"
  | "clientStream"
  | "bidi"
  | "event"
  | "topic";

/** A service: methods under one name. */
export interface IrService {
  /** For example `Chat`. */
  readonly name: string;
  /** Markdown; absent when the author wrote none. */
  readonly doc?: string;
  /** Absent when the declarations have no positions. */
  readonly span?: IrSpan;
  /** The side that implements the methods. */
  readonly servedBy: "server" | "client";
  /** By name; those that are declared now. */
  readonly methods: readonly IrMethod[];
}

/** A method of a service. */
export interface IrMethod {
  /** For example `send`. */
  readonly name: string;
  /** Who sends how many messages. */
  readonly kind: IrMethodKind;
  /** Two characters, with which a call opens. */
  readonly code: string;
  /** The revision that added it. */
  readonly since: number;
  /** Markdown; absent when the author wrote none. */
  readonly doc?: string;
  /** Why, and what to use instead; absent for a method that is not deprecated. */
  readonly deprecated?: string;
  /** Absent when the declarations have no positions. */
  readonly span?: IrSpan;
  /** Struct that opens the stream; for a topic, its key. */
  readonly input: string;
  /** Messages that the serving side sends: one answer, or the items of its stream. */
  readonly outputs: readonly string[];
  /** Messages that the calling side sends after the input: `clientStream`, `bidi`, topics with publish. */
  readonly inputs: readonly string[];
  /** Messages that may stand in an error's details. */
  readonly errors: readonly string[];
  /**
   * Every message that the method ever carried, with its tombstones, sorted by role, message and
   * revision: what a stream of an older revision may hold.
   */
  readonly messages: readonly IrMethodMessage[];
  /** Complete, with the defaults of spec 1.12. */
  readonly policies: IrPolicies;
}

/** A message in a method, and the revisions that have it there. */
export interface IrMethodMessage {
  /** Where it stands; `input` means behind the opening message. */
  readonly role: "output" | "input" | "error";
  /** Name of the struct. */
  readonly message: string;
  /** First revision in which the method has it. */
  readonly since: number;
  /** First revision in which it has it no more. */
  readonly removed?: number;
}

/** Where the author wrote it; lines and columns from 1. */
export interface IrSpan {
  /** Relative to the root that `declare` was given, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** A JSON value. */
export type IrJson =
  | null
  | boolean
  | number
  | string
  | readonly IrJson[]
  | { readonly [key: string]: IrJson };
