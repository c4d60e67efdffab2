import type { Ir } from "@twobyte/compiler/ir";
import type { Interpreter } from "../interpreter.ts";
import { createInterpreter } from "../interpreter.ts";
import type { Compile, LockLike } from "./compile-history.ts";
import { compileHistory } from "./compile-history.ts";
import type { SlotSketch, StructSketch } from "./sketch.ts";
import { sketch } from "./sketch.ts";

/** A message of one protocol in both profiles. */
export interface SketchedMessage {
  /** Of the newest revision. */
  readonly ir: Ir;
  /** The interpreter of `ir`. */
  readonly codec: Interpreter;
  /** Bytes of a value as hex digits with a space between two bytes. */
  binary(value: unknown, revision?: number): string;
  /** Text of a value, with ␟ between two tokens. */
  text(value: unknown, revision?: number): string;
  /** The value of bytes in that form. */
  fromBinary(hex: string, revision?: number): unknown;
  /** The value of text in that form. */
  fromText(text: string, revision?: number): unknown;
}

/** The message `M` of sketched fields, one sketch for each revision, and of other structs. */
export function sketched<L extends LockLike>(
  compile: Compile<L>,
  revisions: readonly StructSketch[],
  more: { readonly [name: string]: StructSketch } = {},
  removed: { readonly [field: string]: unknown } = {},
): SketchedMessage {
  const history = revisions.map((fields, index) =>
    sketch({
      structs: { M: fields, ...more },
      ...(index > 0 && { removed: { M: removed as { [field: string]: string } } }),
    }),
  );
  const ir = compileHistory(history, compile).at(-1);
  if (ir === undefined) throw new Error("A sketch needs a revision.");
  const codec = createInterpreter(ir);
  return {
    ir,
    codec,
    binary: (value, revision) => hexOf(codec.encodeBinary("M", value, revision)),
    text: (value, revision) => codec.encodeText("M", value, revision).replaceAll("\u001f", "␟"),
    fromBinary: (hex, revision) => codec.decodeBinary("M", bytesOf(hex), revision),
    fromText: (text, revision) => codec.decodeText("M", text.replaceAll("␟", "\u001f"), revision),
  };
}

/** A message with the one field `v`. */
export function sketchedField<L extends LockLike>(
  compile: Compile<L>,
  field: SlotSketch,
): SketchedMessage {
  return sketched(compile, [{ v: field }]);
}

/** Hex digits with a space between two bytes. */
function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

/** Undoes `hexOf`; any whitespace is passed over. */
export function bytesOf(hex: string): Uint8Array {
  const digits = hex.replaceAll(/\s/g, "");
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}
