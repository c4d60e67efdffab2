import type { IrEnum, IrJson, IrStruct, IrUnion } from "@twobyte/compiler/ir";

/**
 * The vectors of one message: pure data, to prove an implementation in any language with. Its JSON
 * Schema is `spec/schemas/vectors.schema.json`; a reader takes any minor version of its own major.
 */
export interface VectorFile {
  /** Version of the format. */
  readonly formatVersion: "1.0";
  /** Name of the protocol, for example `acme.chat`. */
  readonly protocol: string;
  /** The protocol's lineage: 32 hex digits. */
  readonly lineage: string;
  /** Name of the struct. */
  readonly message: string;
  /** Its code, when it can start a frame. */
  readonly code?: string;
  /** Codes of the methods that it opens. */
  readonly opens: readonly string[];
  /** The newest revision: what a case without a revision is in. */
  readonly revision: number;
  /** The newest revision's fingerprint. */
  readonly fingerprint: string;
  /** The message's type and all that it holds, with which values are read. */
  readonly types: VectorTypes;
  /** Sorted by name. */
  readonly cases: readonly VectorCase[];
}

/** The part of an IR that a message needs, without docs. */
export interface VectorTypes {
  /** By name. */
  readonly structs: readonly IrStruct[];
  /** By name. */
  readonly enums: readonly IrEnum[];
  /** By name. */
  readonly unions: readonly IrUnion[];
}

interface AnyCase {
  /** `AREA-nnnn`, for ever; kept in the lock. */
  readonly name: string;
  /** What is special about the case, for people. */
  readonly about: string;
  /** Requirements of the spec that the case proves, sorted. */
  readonly req: readonly string[];
  /** What the requirements say; only MUST so far. */
  readonly level: "must";
}

/** Bytes in lower-case hex; text as a string, or its UTF-16 units in hex when it is ill-formed. */
export type VectorText = string | { readonly utf16: string };

/** The value is written as these bytes and this text, and they are read as the value. */
export interface ValueCase extends AnyCase {
  /** Tells the cases apart. */
  readonly kind: "value";
  /** In notation, which no reader of JSON can change; see `Interpreter.fromNotation`. */
  readonly value: IrJson;
  /** Lower-case hex. */
  readonly binary: string;
  /** The message in the text profile. */
  readonly text: string;
}

/** Every proper prefix of the case's bytes, or of its text up to the last separator, is refused. */
export interface PrefixCase extends AnyCase {
  readonly kind: "prefixes";
  /** Whose prefixes. */
  readonly profile: "binary" | "text";
  /** Name of the value case. */
  readonly of: string;
  /** The codec error's code (spec chapter 6). */
  readonly error: "truncated";
}

/** What an edit makes of the twin's bytes or text is refused. */
export interface InvalidCase extends AnyCase {
  readonly kind: "invalid";
  /** Whose bytes or text. */
  readonly profile: "binary" | "text";
  /** Name of the value case that differs in this one defect, and is accepted. */
  readonly twin: string;
  /** Removes `drop` bytes (or UTF-16 units) at `at`, and puts others there. */
  readonly edit: VectorEdit;
  /** The codec error's code (spec chapter 6). */
  readonly error: string;
  /** First and last offset that the error may tell, both included. */
  readonly at?: readonly [from: number, to: number];
}

/** An edit of bytes or of text. */
export interface VectorEdit {
  /** Bytes, or UTF-16 units, from the start. */
  readonly at: number;
  /** How many bytes or units to remove there; 0 to insert. */
  readonly drop: number;
  /** What to put there; empty to remove. */
  readonly put: VectorText;
}

/** The value cannot be written, in either profile. */
export interface UnencodableCase extends AnyCase {
  readonly kind: "unencodable";
  /** Name of a value case, which can be written. */
  readonly twin: string;
  /** In notation, as that of a value case. */
  readonly value: IrJson;
  /** The codec error's code (spec chapter 6). */
  readonly error: string;
  /** Set when only some hosts can hold the value: strings of UTF-16 units, types that let more in. */
  readonly host?: "utf16" | "loose-types";
}

/**
 * A writer whose newest revision is `writer` and a reader whose newest is `reader` speak the older
 * of the two. Without `error`, the value is written so and read as `read`.
 */
export interface EvolutionCase extends AnyCase {
  readonly kind: "evolution";
  /** Newest revision of the writer. */
  readonly writer: number;
  /** Newest revision of the reader. */
  readonly reader: number;
  /** The revision of the bytes. */
  readonly revision: number;
  /** The writer's value. */
  readonly value: IrJson;
  /** Lower-case hex; absent with `error`. */
  readonly binary?: string;
  /** Absent with `error`. */
  readonly text?: string;
  /** What the reader has. */
  readonly read?: IrJson;
  /** The value cannot be written at that revision (spec 2.5). */
  readonly error?: "not_expressible";
}

/** One case, by its `kind`. */
export type VectorCase = ValueCase | PrefixCase | InvalidCase | UnencodableCase | EvolutionCase;

/** A case without its name, which the lock gives. */
export type Unnamed<Case> = Case extends VectorCase ? Omit<Case, "name"> : never;
