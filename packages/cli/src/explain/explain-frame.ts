import { BinaryHeader } from "./binary-header.ts";
import { explainPayload } from "./explain-message.ts";
import type { ExplainContext, Explained } from "./explained.ts";
import { findPayload } from "./find-payload.ts";
import type { FrameShape } from "./frame-table.ts";
import { dataShape, frameTable, openShape } from "./frame-table.ts";
import type { HeaderSource } from "./header-source.ts";
import type { Wire } from "./parse-input.ts";
import { HeaderReading } from "./read-header.ts";
import type { Row } from "./row.ts";
import { HeaderProblem, toHex } from "./row.ts";
import { TextHeader } from "./text-header.ts";

/**
 * Explains one frame: its code, the fields of its header, and its payload as the protocol has it.
 * What is malformed is explained up to the error, which the last row has.
 */
export function explainFrame(wire: Wire, context: ExplainContext): Explained {
  const code = codeOf(wire);
  const rows: Row[] = [];
  const surrogate = wire.profile === "text" ? wire.text.search(/\p{Cs}/u) : -1;
  if (surrogate >= 0) {
    const message = "The text has an unpaired surrogate.";
    addError(rows, wire, new HeaderProblem("invalid_utf8", surrogate, message));
    return { profile: wire.profile, kind: "unknown", rows };
  }
  const shape = shapeOf(code, context);
  const named = { profile: wire.profile, ...(code !== undefined && { code }) };
  if (code === undefined || shape === undefined) {
    const isPassedOver = code !== undefined && /^![a-z]$/.test(code);
    rows.push(codeRow(wire, code, isPassedOver ? "unknown, passed over" : ""));
    if (!isPassedOver) addError(rows, wire, unknownCode(code));
    return { ...named, kind: "unknown", rows };
  }
  const { target } = context.index.codes.get(code) ?? {};
  const what = target === undefined ? {} : { name: target };
  rows.push(codeRow(wire, code, target === undefined ? shape.name : `${shape.name}: ${target}`));
  try {
    const value = explainRest(wire, shape, code, rows, context);
    return { ...named, kind: shape.name, ...what, rows, ...(value !== undefined && { value }) };
  } catch (error) {
    if (!(error instanceof HeaderProblem)) throw error;
    addError(rows, wire, error);
    return { ...named, kind: shape.name, ...what, rows };
  }
}

function explainRest(
  wire: Wire,
  shape: FrameShape,
  code: string,
  rows: Row[],
  context: ExplainContext,
): Explained["value"] {
  const source: HeaderSource =
    wire.profile === "binary" ? new BinaryHeader(wire.bytes, 2) : new TextHeader(wire.text, 2);
  const reading = new HeaderReading(rows);
  reading.fields(source, shape.fields);
  const { facts } = reading;
  const carries =
    shape.payload === "detail" ? facts.detail !== undefined : shape.payload === "always";
  const at = source.position();
  if (!carries) {
    if (source.isAtEnd()) return undefined;
    throw new HeaderProblem("trailing", at, "The frame goes on behind its last field.");
  }
  if (wire.profile === "text" && source.isAtEnd()) {
    throw new HeaderProblem("truncated", wire.text.length, "The frame ends before its payload.");
  }
  const payload = findPayload(code, facts, context);
  return explainPayload(wire, at, payload, rows, context);
}

function codeOf(wire: Wire): string | undefined {
  if (wire.profile === "text") return wire.text.length < 2 ? undefined : wire.text.slice(0, 2);
  return wire.bytes.length < 2 ? undefined : String.fromCharCode(...wire.bytes.subarray(0, 2));
}

function shapeOf(code: string | undefined, { index }: ExplainContext): FrameShape | undefined {
  if (code === undefined || code.startsWith("!")) return frameTable.get(code ?? "");
  const kind = index.codes.get(code)?.kind;
  if (kind === undefined) return undefined;
  return kind === "method" ? openShape : dataShape;
}

function codeRow(wire: Wire, code: string | undefined, value: string): Row {
  const raw = wire.profile === "text" ? wire.text.slice(0, 2) : toHex(wire.bytes.subarray(0, 2));
  const length = code === undefined ? (wire.profile === "text" ? wire.text : wire.bytes).length : 2;
  return {
    offset: 0,
    length,
    raw,
    field: "code",
    type: "code",
    value: `${code ?? ""} ${value}`.trim(),
  };
}

function unknownCode(code: string | undefined): HeaderProblem {
  if (code === undefined) {
    return new HeaderProblem("truncated", 0, "A frame begins with a code of two bytes.");
  }
  const shown = JSON.stringify(code);
  return new HeaderProblem("unknown_code", 0, `The protocol has no code ${shown}.`);
}

/** Adds the last row: what cannot be read, and why. */
function addError(rows: Row[], wire: Wire, { code, offset, message }: HeaderProblem): void {
  const whole = wire.profile === "text" ? wire.text : wire.bytes;
  const length = whole.length - offset;
  const raw =
    wire.profile === "text" ? wire.text.slice(offset) : toHex(wire.bytes.subarray(offset));
  rows.push({ offset, length, raw, field: "", type: "error", value: "", error: { code, message } });
}
