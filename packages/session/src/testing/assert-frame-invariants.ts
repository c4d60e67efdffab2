import { CodecError } from "@twobyte/wire";
import { decodeFrame } from "../frames/decode-frame.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import type { Frame } from "../frames/frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { Payload, Profile } from "../payload.ts";

/** The one method of the tests; all other codes are messages'. */
export const METHOD: number = codeNumber("Ca");

/** Whether a code is that of the tests' method. */
export const isMethod = (code: number): boolean => code === METHOD;

/** A frame with a payload in each profile's form. */
export interface FrameForms {
  readonly binary: Frame;
  readonly text: Frame;
}

/**
 * What holds of every frame in both profiles: it comes back equal, there is one form of it, and
 * every prefix of its header is refused as truncated.
 */
export function assertFrameInvariants(frame: Frame | FrameForms): void {
  const forms = "kind" in frame ? { binary: frame, text: frame } : frame;
  for (const profile of ["binary", "text"] as const) assertProfile(profile, forms[profile]);
}

function assertProfile(profile: Profile, frame: Frame): void {
  const data = encodeFrame(profile, frame);
  const decoded = decodeFrame(data, isMethod);
  expectEqual(show(decoded), show(frame), `${profile} round trip`);
  if (decoded.kind === "ignored") throw new Error("a frame of this version was ignored");
  expectEqual(show(encodeFrame(profile, decoded)), show(data), `${profile} canonical form`);
  const payload = payloadOf(frame);
  const header = data.length - (payload?.length ?? 0);
  for (let size = 0; size < header; size++) {
    const isCut = profile === "binary" || data[size] === "\x1f";
    if (isCut) expectTruncated(data.slice(0, size), `${profile} prefix of ${size}`);
  }
  for (let size = header; size < data.length; size++) {
    if (frame.kind === "part" && size === header) continue;
    const shorter = decodeFrame(wellFormed(data.slice(0, size)), isMethod);
    const expected = withPayload(frame, wellFormed(data.slice(header, size)));
    expectEqual(show(shorter), show(expected), `${profile} prefix of ${size}`);
  }
  if (payload === undefined) expectTrailing(profile, data);
}

function payloadOf(frame: Frame): Payload | undefined {
  if ("payload" in frame) return frame.payload;
  return "detail" in frame ? frame.detail?.payload : undefined;
}

function withPayload(frame: Frame, payload: Payload): unknown {
  if ("payload" in frame) return { ...frame, payload };
  return "detail" in frame ? { ...frame, detail: { ...frame.detail, payload } } : frame;
}

/** A string cut inside of a surrogate pair loses its half. */
function wellFormed(data: Payload): Payload {
  return typeof data === "string" && !data.isWellFormed() ? data.slice(0, -1) : data;
}

function expectTruncated(data: Payload, what: string): void {
  expectEqual(String(errorOf(data)), "truncated", what);
}

function expectTrailing(profile: Profile, data: Payload): void {
  const longer = typeof data === "string" ? `${data}\x1f` : Uint8Array.of(...data, 0);
  expectEqual(String(errorOf(longer)), "trailing", `${profile} with more behind it`);
}

/** The code of the `CodecError` that `data` is refused with; anything else is thrown on. */
export function errorOf(data: Payload): string | undefined {
  try {
    decodeFrame(data, isMethod);
    return undefined;
  } catch (error) {
    if (error instanceof CodecError) return error.code;
    throw error;
  }
}

/** Everything of a value in one string: bytes in hex, maps as lists of pairs. */
export function show(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Uint8Array) return { hex: toHex(part) };
    if (part instanceof Map) return { map: [...part] };
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return text ?? "undefined";
}

/** Bytes in lower-case hex with spaces between them. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

/** Undoes `toHex`; spaces are passed over. */
export function fromHex(hex: string): Uint8Array {
  const digits = hex.replaceAll(" ", "");
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function expectEqual(actual: string, expected: string, what: string): void {
  if (actual !== expected) throw new Error(`${what}: expected ${expected}, got ${actual}`);
}
