import type { BinaryReader, BinaryWriter, TextReader } from "@twobyte/wire";
import { isInRevision } from "../engine/method-shape.ts";
import { codeNumber } from "../frames/frame-code.ts";

/** A `MessageCodec` of whatever type: generated constants are handed to the runtime as this. */
export interface MessageShape {
  readonly name: string;
  readonly code: string | undefined;
  write(w: BinaryWriter, value: unknown, revision: number): void;
  read(r: BinaryReader, revision: number): unknown;
  format(value: unknown, revision: number): string;
  parse(r: TextReader, revision: number): unknown;
  readonly check: CheckShape["check"];
}

interface CheckShape {
  check?(value: unknown): void;
}

/** A message that a method carries, and the revisions in which it does. */
export interface MethodMessage {
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
  return messages.find(
    (message) =>
      isInRevision(message, revision) && (name === undefined || message.codec.name === name),
  )?.codec;
}
