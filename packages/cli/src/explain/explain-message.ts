import type { IrJson } from "@twobyte/compiler/ir";
import { BinaryHeader } from "./binary-header.ts";
import type { ExplainContext, Explained } from "./explained.ts";
import type { PayloadKind } from "./find-payload.ts";
import { refusalFields } from "./frame-table.ts";
import type { Wire } from "./parse-input.ts";
import { HeaderReading } from "./read-header.ts";
import type { Row } from "./row.ts";
import { HeaderProblem, toHex } from "./row.ts";
import { neverRaw, TextHeader } from "./text-header.ts";

/** Explains a message that stands alone. */
export function explainMessage(wire: Wire, struct: string, context: ExplainContext): Explained {
  const rows: Row[] = [];
  const value = explainPayload(wire, 0, { kind: "message", struct }, rows, context);
  const { profile } = wire;
  return { profile, kind: "message", name: struct, rows, ...(value !== undefined && { value }) };
}

/**
 * Adds the rows of a payload.
 *
 * @param at where it begins
 * @returns the message in the JSON mapping, when it is whole
 */
export function explainPayload(
  wire: Wire,
  at: number,
  payload: PayloadKind,
  rows: Row[],
  context: ExplainContext,
): IrJson | undefined {
  switch (payload.kind) {
    case "message":
      return explainStruct(wire, at, payload.struct, rows, context);
    case "piece": {
      const piece = rest(wire, at);
      const value = `${payload.rest} bytes are to come`;
      rows.push({ ...piece, field: "payload", type: `piece of ${payload.of}`, value });
      if (wire.profile === "text" && neverRaw.some((one) => piece.raw.includes(one))) {
        throw new HeaderProblem("invalid_token", at, "The piece has a character to be escaped.");
      }
      if (payload.rest > 0 && piece.length > 0) return undefined;
      throw new HeaderProblem(
        "out_of_range",
        at,
        "A part and what is left behind it are not empty.",
      );
    }
    case "unknown": {
      const message = `The protocol has no message with the code ${JSON.stringify(payload.code)}.`;
      throw new HeaderProblem("unknown_code", at, message);
    }
    case "refusal": {
      const isBinary = wire.profile === "binary";
      const source = isBinary ? new BinaryHeader(wire.bytes, at) : new TextHeader(wire.text, at);
      new HeaderReading(rows).fields(source, refusalFields);
      if (source.isAtEnd()) return undefined;
      const end = source.position();
      throw new HeaderProblem("trailing", end, "The refusal goes on behind its last field.");
    }
  }
}

function explainStruct(
  wire: Wire,
  at: number,
  struct: string,
  rows: Row[],
  { interpreter, revision }: ExplainContext,
): IrJson | undefined {
  const annotations =
    wire.profile === "binary"
      ? interpreter.annotateBinary(struct, wire.bytes.subarray(at), revision)
      : interpreter.annotateText(struct, wire.text.slice(at), revision);
  for (const { path, offset, ...row } of annotations) {
    rows.push({ ...row, offset: offset + at, field: path === "" ? struct : `${struct}.${path}` });
  }
  if (annotations.some(({ error }) => error !== undefined)) return undefined;
  const value =
    wire.profile === "binary"
      ? interpreter.decodeBinary(struct, wire.bytes.subarray(at), revision)
      : interpreter.decodeText(struct, wire.text.slice(at), revision);
  return interpreter.toJson(struct, value);
}

function rest(wire: Wire, at: number): Pick<Row, "offset" | "length" | "raw"> {
  if (wire.profile === "text") {
    const raw = wire.text.slice(at);
    return { offset: at, length: raw.length, raw };
  }
  const bytes = wire.bytes.subarray(at);
  return { offset: at, length: bytes.length, raw: toHex(bytes) };
}
