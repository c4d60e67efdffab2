import type { ErrorCode, Frame, IgnoredFrame, Payload, Profile } from "@twobyte/session";
import {
  codeNumber,
  codeText,
  decodeFrame,
  encodeFrame,
  errorName,
  errorNumber,
} from "@twobyte/session";
import { CodecError } from "@twobyte/wire";
import type { TestProtocol } from "../service/test-protocol.ts";
import { codeLabel } from "../service/test-protocol.ts";

/**
 * A frame as cases write it: as the examples of spec chapter 7, but with the names of methods and
 * messages in place of their codes (`method`, `message`), and values in the JSON mapping in place of
 * payloads (`input`, `value`). Bytes are lower-case hex, and the code of an error or a goodbye is its
 * name, or `none`.
 */
export interface FrameForm {
  readonly kind: string;
  readonly [member: string]: unknown;
}

/** A payload that is no message: written as it is, in each profile. */
export interface RawForm {
  readonly binary: string;
  readonly text: string;
}

const ERRORS = new Set(["streamError", "sessionError", "goodbye"]);
const BYTES = new Set(["lineage", "secret", "fingerprint"]);

/** Writes a frame. Throws a `CodecError` for one that cannot be. */
export function writeForm(
  form: FrameForm,
  protocol: TestProtocol,
  profile: Profile,
  revision: number,
): Payload {
  const { method, of, input, value, payload, detail, metadata, ...others } = form;
  // An error's message is a text.
  const { message, ...rest } = others;
  const name = method ?? (form.kind === "data" ? message : undefined);
  const members = form.kind === "data" ? rest : others;
  const frame: Record<string, unknown> = mapBytes(members);
  const codeName = name ?? of;
  if (codeName !== undefined) frame["code"] = toCode(String(codeName), protocol);
  if (ERRORS.has(form.kind)) frame["code"] = errorCode(form["code"]);
  if (payload !== undefined) frame["payload"] = rawPayload(payload, profile);
  else if (name !== undefined) {
    frame["payload"] = protocol.write(profile, String(name), input ?? value ?? {}, revision);
  }
  if (metadata !== undefined) frame["metadata"] = new Map(Object.entries(metadata as object));
  if (detail !== undefined) frame["detail"] = detailOf(detail, protocol, profile, revision);
  return encodeFrame(profile, frame as unknown as Frame);
}

/** What a frame says; one that cannot be read has the kind `malformed` and the error's code. */
export function readForm(data: Payload, protocol: TestProtocol, revision: number): FrameForm {
  try {
    return formOf(decodeFrame(data, protocol.isMethod), protocol, revision);
  } catch (error) {
    if (!(error instanceof CodecError)) throw error;
    return { kind: "malformed", error: error.code, bytes: show(data) };
  }
}

/** A transport message for people and reports: hex, or the text. */
export function show(data: Payload): string {
  return typeof data === "string" ? data : Buffer.from(data).toString("hex");
}

/** What a raw form is in a profile. */
export function rawPayload(raw: unknown, profile: Profile): Payload {
  const { binary, text } = raw as RawForm;
  return profile === "text" ? text : new Uint8Array(Buffer.from(binary, "hex"));
}

function formOf(frame: Frame | IgnoredFrame, protocol: TestProtocol, revision: number): FrameForm {
  const form = plain(frame, IN_FORM);
  if (frame.kind === "ignored" || frame.kind === "part") {
    form["of"] = codeLabel(protocol, frame.code);
  } else if (frame.kind === "open" || frame.kind === "data") {
    const isOpen = frame.kind === "open";
    form[isOpen ? "method" : "message"] = codeLabel(protocol, frame.code);
    const value = messageOf(frame.code, frame.payload, protocol, revision);
    if (value !== undefined) form[isOpen ? "input" : "value"] = value;
  } else if ("detail" in frame && frame.detail !== undefined) {
    const { code, payload } = frame.detail;
    const value = messageOf(code, payload, protocol, revision);
    const read = value === undefined ? {} : { value };
    form["detail"] = { code: codeLabel(protocol, code), payload: show(payload), ...read };
  }
  if ("payload" in frame) form["payload"] = show(frame.payload);
  if ("code" in frame && ERRORS.has(frame.kind)) form["code"] = errorLabel(frame.code);
  return form as unknown as FrameForm;
}

function messageOf(
  code: number,
  payload: Payload,
  protocol: TestProtocol,
  revision: number,
): unknown {
  if (codeText(code) === "!V") return refusalOf(payload);
  const name = protocol.nameOf(code);
  if (name === undefined) return undefined;
  try {
    return protocol.read(name, payload, revision);
  } catch (error) {
    if (error instanceof CodecError) return undefined;
    throw error;
  }
}

/** Members of a frame that its form says in other words. */
const IN_FORM: ReadonlySet<string> = new Set(["code", "payload", "detail"]);
const NONE: ReadonlySet<string> = new Set();

/** The same with hex for bytes, objects for maps, and nothing for what is undefined. */
function plain(value: object, without: ReadonlySet<string> = NONE): Record<string, unknown> {
  const form: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    if (without.has(name)) continue;
    if (member instanceof Uint8Array) form[name] = show(member);
    else if (member instanceof Map) form[name] = Object.fromEntries(member);
    else if (typeof member === "object" && member !== null) form[name] = plain(member);
    else if (member !== undefined) form[name] = member;
  }
  return form;
}

function mapBytes(members: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]: [string, unknown]) => {
      if (BYTES.has(name)) return [name, new Uint8Array(Buffer.from(String(member), "hex"))];
      const isObject = typeof member === "object" && member !== null;
      return [name, isObject ? mapBytes(member) : member];
    }),
  );
}

function toCode(name: string, protocol: TestProtocol): number {
  return name.length === 2 ? codeNumber(name) : protocol.codeOf(name);
}

function detailOf(
  detail: unknown,
  protocol: TestProtocol,
  profile: Profile,
  revision: number,
): object {
  const { code, value, payload } = detail as { code: string; value?: unknown; payload?: unknown };
  return {
    code: toCode(code, protocol),
    payload:
      payload === undefined
        ? protocol.write(profile, code, value, revision)
        : rawPayload(payload, profile),
  };
}

function errorCode(code: unknown): number {
  if (typeof code === "number") return code;
  return code === "none" ? 0 : errorNumber(code as ErrorCode);
}

function errorLabel(code: number): string | number {
  if (code === 0) return "none";
  return code > 16 ? code : errorName(code);
}

const REFUSALS = ["version", "lineage", "revision", "fingerprint", "draft"];

/** What a refusal says (spec 7.7): five numbers, none of which takes two bytes in any case. */
function refusalOf(payload: Payload): unknown {
  const numbers = typeof payload === "string" ? payload.split("\u001f").map(Number) : [...payload];
  const [reason = 0, offeredLow, offeredHigh, low, high, ...others] = numbers;
  if (high === undefined || others.length > 0) return undefined;
  return {
    reason: REFUSALS[reason] ?? reason,
    offered: [offeredLow, offeredHigh],
    supported: [low, high],
  };
}
