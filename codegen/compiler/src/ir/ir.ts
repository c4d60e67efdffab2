/**
 * The intermediate representation: what the compiler hands to every target.
 *
 * It is plain JSON, closed (all references resolve inside it) and versioned. Layout is decided
 * here once; a target never derives a wire rule on its own. Arrays that describe the wire are in
 * wire order, all others are sorted by code unit. See spec chapters 2 and 5, and
 * `spec/schemas/ir.schema.json`.
 */
export interface Ir {
  readonly irVersion: "1.0";
  /** Names that a target must know to use this IR; an unknown one is an error. */
  readonly features: readonly string[];
  readonly protocol: IrProtocol;
  readonly revisions: readonly IrRevision[];
  readonly structs: readonly IrStruct[];
  readonly enums: readonly IrEnum[];
  readonly unions: readonly IrUnion[];
  /** Every code ever given, with its tombstones, sorted by code. */
  readonly codes: readonly IrCode[];
  readonly services: readonly IrService[];
}

export interface IrProtocol {
  /** Dotted name, for example `acme.chat`. */
  readonly name: string;
  /** Name of the generated package, for example `@acme/chat`. */
  readonly package: string;
  /** 32 lower-case hex digits, random, drawn once when the lock is made. */
  readonly lineage: string;
  readonly doc?: string;
}

export interface IrRevision {
  /** From 1, without holes. */
  readonly number: number;
  readonly state: "released" | "draft";
  /** 32 lower-case hex digits; chained with the predecessor's. */
  readonly fingerprint: string;
}

export interface IrCode {
  readonly code: string;
  readonly kind: "method" | "message";
  /** `Service.method`, or the struct's name. */
  readonly target: string;
  readonly since: number;
  /** First revision in which the code is no longer used. */
  readonly removed?: number;
}

/** A struct: a sequence of revision groups, each a bit field and then its fields in lock order. */
export interface IrStruct {
  /** `$id`, or the path of an unnamed type, for example `Chat.owner`. */
  readonly name: string;
  readonly doc?: string;
  readonly deprecated?: string;
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
  readonly groups: readonly IrGroup[];
  /** Fields in wire order: by group, then by position. Removed fields stay. */
  readonly fields: readonly IrField[];
  /** Names of the live fields in the order of the author's source, for types and docs. */
  readonly sourceOrder: readonly string[];
}

export interface IrGroup {
  readonly since: number;
  /** Bits of the group's bit field; it takes `ceil(bits / 8)` bytes, first bit lowest. */
  readonly bits: number;
}

export interface IrField {
  readonly name: string;
  readonly doc?: string;
  readonly deprecated?: string;
  readonly readonly?: boolean;
  readonly span?: IrSpan;
  /** Position in the struct for ever, from 0. */
  readonly position: number;
  readonly since: number;
  /** First revision in which the field is gone: its bits are reserved zero, its bytes absent. */
  readonly removed?: number;
  /** JSON value that readers see for a removed required field of an older revision's bytes. */
  readonly onRemoved?: IrJson;
  readonly optional: boolean;
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
  readonly type: IrType;
  readonly nullable: boolean;
  /**
   * Bits that one value of this slot takes in the bit field of its group or list: the null bit
   * first (when nullable), then the value bits of a boolean (1), an enum or a union (`width`).
   */
  readonly bits: number;
  readonly constraints?: IrConstraints;
}

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
export type IrTimeUnit = "s" | "ms" | "us" | "ns";

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
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly exclusiveMinimum?: number | string;
  readonly exclusiveMaximum?: number | string;
  readonly multipleOf?: number;
  /** In code points for strings, in bytes for `bytes`. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** I-Regexp (RFC 9485). */
  readonly pattern?: string;
  /** One of the closed list in spec chapter 1. */
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** Bound of a `json` value's canonical text, in bytes. */
  readonly maxBytes?: number;
  /** Bound of a `json` value's nesting. */
  readonly maxDepth?: number;
}

export interface IrEnum {
  readonly name: string;
  readonly doc?: string;
  readonly span?: IrSpan;
  readonly since: number;
  /** First revision in which no declaration has it: kept for the bytes of older revisions. */
  readonly removed?: number;
  /** Bits, frozen at the first release; all ones mean that the ordinal follows as a varint. */
  readonly width: number;
  /** By ordinal. */
  readonly members: readonly IrEnumMember[];
}

export interface IrEnumMember {
  /** The JSON value. */
  readonly value: string | number;
  readonly ordinal: number;
  readonly doc?: string;
  readonly since: number;
  readonly removed?: number;
  readonly downlevel: IrMemberDownlevel;
}

/** `as`: written as that older member. `skip`: only for stream outputs. */
export type IrMemberDownlevel =
  | { readonly rule: "refuse" }
  | { readonly rule: "skip" }
  | { readonly rule: "as"; readonly member: string | number };

/** A union of structs, told apart by the constant string field `tag` that all of them have. */
export interface IrUnion {
  readonly name: string;
  readonly doc?: string;
  readonly span?: IrSpan;
  readonly tag: string;
  readonly since: number;
  /** First revision in which no declaration has it: kept for the bytes of older revisions. */
  readonly removed?: number;
  readonly width: number;
  /** By ordinal. */
  readonly members: readonly IrUnionMember[];
}

export interface IrUnionMember {
  /** Value of the tag field. */
  readonly value: string;
  readonly struct: string;
  readonly ordinal: number;
  readonly since: number;
  readonly removed?: number;
  readonly downlevel: IrMemberDownlevel;
}

export type IrMethodKind =
  | "unary"
  | "query"
  | "serverStream"
  | "clientStream"
  | "bidi"
  | "event"
  | "topic";

export interface IrService {
  readonly name: string;
  readonly doc?: string;
  readonly span?: IrSpan;
  /** The side that implements the methods. */
  readonly servedBy: "server" | "client";
  readonly methods: readonly IrMethod[];
}

export interface IrMethod {
  readonly name: string;
  readonly kind: IrMethodKind;
  readonly code: string;
  readonly since: number;
  readonly doc?: string;
  readonly deprecated?: string;
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
  readonly policies: IrPolicies;
}

export interface IrMethodMessage {
  readonly role: "output" | "input" | "error";
  readonly message: string;
  readonly since: number;
  readonly removed?: number;
}

export interface IrPolicies {
  readonly auth:
    | { readonly mode: "public" }
    | { readonly mode: "principal"; readonly scopes: readonly string[] };
  /** Largest message in bytes, in either direction. */
  readonly maxBytes: number;
  readonly detach:
    | { readonly mode: "cancel" }
    | { readonly mode: "keep"; readonly leaseMs: number };
  readonly rate?: { readonly cost: number; readonly per: "principal" | "connection" | "address" };
  readonly retry: "none" | "idempotent" | "keyed";
  readonly deadlineMs?: number;
  readonly cache?: { readonly maxAgeMs: number; readonly shared: boolean };
  readonly overflow:
    | { readonly mode: "block" }
    | { readonly mode: "latest"; readonly key: string }
    | { readonly mode: "drop-oldest" }
    | { readonly mode: "disconnect" };
  /** Topics only: what a subscriber may ask for from before its subscription. */
  readonly replay?: { readonly last: number };
}

/** Where the author wrote it; lines and columns from 1. */
export interface IrSpan {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type IrJson =
  | null
  | boolean
  | number
  | string
  | readonly IrJson[]
  | { readonly [key: string]: IrJson };
