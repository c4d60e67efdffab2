import type { BinaryReader, BinaryWriter, TextReader } from "@twobyte/wire";
import { isInRevision } from "../engine/method-shape.ts";
import { codeNumber } from "../frames/frame-code.ts";

/** A `MessageCodec` of whatever type: generated constants are handed to the runtime as this. */
export interface MessageShape {
  /** The schema's name of the struct. */
  readonly name: string;
  /** Two characters; undefined for a struct that is only ever an input. */
  readonly code: string | undefined;
  /** Appends the message in the binary profile. */
  write(w: BinaryWriter, value: unknown, revision: number): void;
  /** Reads the message up to its last field. */
  read(r: BinaryReader, revision: number): unknown;
  /** The message's tokens in the text profile. */
  format(value: unknown, revision: number): string;
  /** Parses the message's tokens. */
  parse(r: TextReader, revision: number): unknown;
  /** Throws for a value outside of the schema's constraints; undefined when there are none. */
  readonly check: CheckShape["check"];
}

interface CheckShape {
  check?(value: unknown): void;
}

/** A message that a method carries, and the revisions in which it does. */
export interface MethodMessage {
  /** How the message is written and read. */
  readonly codec: MessageShape;
  /** First revision in which the method has it. */
  readonly since: number;
  /** First revision in which the method has it no more. */
  readonly removed?: number | undefined;
}

/** A message together with its name, where one of several can stand. */
export interface Tagged<Name extends string = string, Value = unknown> {
  /** The message's name in the schema. */
  readonly message: Name;
  /** The message itself. */
  readonly value: Value;
}

/** The message with this code in a revision. */
export function messageByCode(
  messages: readonly MethodMessage[],
  code: number,
  revision: number,
): MessageShape | undefined {
  for (const message of messages) {
    const { codec } = message;
    if (codec.code === undefined || codeNumber(codec.code) !== code) continue;
    if (isInRevision(message, revision)) return codec;
  }
  return undefined;
}

/** The message with this name in a revision; without a name the only one that it has. */
export function messageByName(
  messages: readonly MethodMessage[],
  name: string | undefined,
  revision: number,
): MessageShape | undefined {
  for (const message of messages) {
    const { codec } = message;
    if (isInRevision(message, revision) && (name === undefined || codec.name === name))
      return codec;
  }
  return undefined;
}
