import type { Ir, IrJson, IrSlot } from "@twobyte/compiler/ir";
import { CodecError } from "@twobyte/wire";
import { readBinary } from "./binary/read-binary.ts";
import { writeBinary } from "./binary/write-binary.ts";
import { checkSlotValue, checkStructValue } from "./check/check-value.ts";
import type { Issue } from "./check/issue.ts";
import { structFromJson } from "./json/from-json.ts";
import { structToJson } from "./json/to-json.ts";
import { slotFromNotation, structFromNotation } from "./notation/from-notation.ts";
import { structToNotation } from "./notation/to-notation.ts";
import { isLiveAt } from "./schema/lifetime.ts";
import { Schema } from "./schema/schema.ts";
import { readText } from "./text/read-text.ts";
import { writeText } from "./text/write-text.ts";
import type { Annotation, Trace } from "./trace.ts";
import { Lowering } from "./tree/lower.ts";
import type { StructNode } from "./tree/node.ts";
import { raiseStruct } from "./tree/raise.ts";
import type { StructValue, Value } from "./value.ts";
import { isRecord } from "./value.ts";

/**
 * Encodes, decodes, checks and explains the messages of one protocol. `revision` is the newest
 * unless given. All but the annotating methods throw a `CodecError` for input that is wrong, and
 * an `Error` for the name of a struct that the protocol lacks.
 */
export interface Interpreter {
  /** The bytes of a message in the binary profile (spec chapter 3); the caller owns them. */
  encodeBinary(struct: string, value: unknown, revision?: number): Uint8Array;
  /** The value of such bytes, which are not kept. */
  decodeBinary(struct: string, bytes: Uint8Array, revision?: number): StructValue;
  /** The message in the text profile (spec chapter 4). */
  encodeText(struct: string, value: unknown, revision?: number): string;
  /** The value of such text. */
  decodeText(struct: string, text: string, revision?: number): StructValue;
  /** The JSON mapping of a value (spec chapter 1). */
  toJson(struct: string, value: unknown): IrJson;
  /** The value of a JSON mapping; constraints are not checked. */
  fromJson(struct: string, json: unknown): StructValue;
  /**
   * The notation of a value in vector files: nothing in it that a reader of JSON could change.
   * Values outside of their ranges and constraints have one too.
   */
  toNotation(struct: string, value: StructValue): IrJson;
  /** The value of a notation, which is not checked. */
  fromNotation(struct: string, notation: unknown): StructValue;
  /** Everything that is wrong with a value: types, limits and constraints. */
  validate(struct: string, value: unknown): Issue[];
  /** The same for what stands in a slot of the IR. */
  validateSlot(slot: IrSlot, value: unknown): Issue[];
  /** The value of the notation of what stands in a slot of the IR, which is not checked. */
  fromSlotNotation(slot: IrSlot, notation: unknown): Value;
  /** What every byte of a message means; for a wrong one up to the error, which the last row has. */
  annotateBinary(struct: string, bytes: Uint8Array, revision?: number): Annotation[];
  /** What every token of a message means; for a wrong one up to the error, which the last row has. */
  annotateText(struct: string, text: string, revision?: number): Annotation[];
}

/**
 * An interpreter of an IR: slow, written from the spec and sharing nothing with the readers and
 * writers of the wire package, so that the two prove each other.
 */
export function createInterpreter(ir: Ir): Interpreter {
  const schema = new Schema(ir);

  const checked = (name: string, value: unknown): object => {
    throwIssue(checkStructValue(schema, schema.struct(name), value));
    return isRecord(value) ? value : {};
  };
  const lower = (name: string, value: unknown, given: number | undefined): StructNode => {
    const revision = schema.revision(given);
    const struct = schema.struct(name);
    if (!isLiveAt(struct, revision)) {
      throw new CodecError("not_expressible", `${name} is not in revision ${revision}.`);
    }
    return new Lowering(schema, revision).struct(struct, checked(name, value), "");
  };
  const raise = (node: StructNode): StructValue => {
    const value = raiseStruct(schema, node);
    throwIssue(checkStructValue(schema, node.struct, value));
    return value;
  };
  const readable = (name: string, given: number | undefined) => {
    const revision = schema.revision(given);
    const struct = schema.struct(name);
    if (!isLiveAt(struct, revision)) {
      throw new CodecError("unknown_code", `${name} is not in revision ${revision}.`);
    }
    return { struct, revision };
  };
  const fromBinary = (name: string, bytes: Uint8Array, given?: number, trace?: Trace) => {
    const { struct, revision } = readable(name, given);
    return raise(readBinary(schema, struct, bytes, revision, trace));
  };
  const fromText = (name: string, text: string, given?: number, trace?: Trace) => {
    const { struct, revision } = readable(name, given);
    return raise(readText(schema, struct, text, revision, trace));
  };

  return {
    encodeBinary: (name, value, revision) => writeBinary(lower(name, value, revision)),
    decodeBinary: (name, bytes, revision) => fromBinary(name, bytes, revision),
    encodeText: (name, value, revision) => writeText(lower(name, value, revision)),
    decodeText: (name, text, revision) => fromText(name, text, revision),
    toJson: (name, value) => structToJson(schema, schema.struct(name), checked(name, value)),
    fromJson: (name, json) => structFromJson(schema, schema.struct(name), json, ""),
    toNotation: (name, value) => structToNotation(schema, schema.struct(name), value),
    fromNotation: (name, notation) => structFromNotation(schema, schema.struct(name), notation, ""),
    validate: (name, value) => checkStructValue(schema, schema.struct(name), value),
    validateSlot: (slot, value) => checkSlotValue(schema, slot, value),
    fromSlotNotation: (slot, notation) => slotFromNotation(schema, slot, notation),
    annotateBinary: (name, bytes, revision) =>
      annotate(
        (trace) => fromBinary(name, bytes, revision, trace),
        bytes.length,
        (from) => hex(bytes.subarray(from)),
      ),
    annotateText: (name, text, revision) =>
      annotate(
        (trace) => fromText(name, text, revision, trace),
        text.length,
        (from) => text.slice(from),
      ),
  };
}

/** Throws for the first issue; constraints come last (spec chapter 6). */
function throwIssue(issues: readonly Issue[]): void {
  const issue = issues.find(({ code }) => code !== "constraint") ?? issues[0];
  if (issue === undefined) return;
  const { code, path, message } = issue;
  throw new CodecError(code, `${path || "The message"}: ${message}`, { field: path });
}

function annotate(
  read: (trace: Trace) => void,
  length: number,
  rawFrom: (offset: number) => string,
): Annotation[] {
  const rows: Annotation[] = [];
  try {
    read((row) => rows.push(row));
  } catch (error) {
    if (!(error instanceof CodecError)) throw error;
    const offset = Math.min(error.offset ?? length, length);
    const { code, message, field = "" } = error;
    const rest = { offset, length: length - offset, raw: rawFrom(offset) };
    rows.push({ ...rest, path: field, type: "error", value: "", error: { code, message } });
  }
  return rows;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
