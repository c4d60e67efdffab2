import { createInterpreter } from "@twobyte/interpreter";
import {
  codeNumber,
  codeText,
  decodeFrame,
  encodeFrame,
  joinFrames,
  splitFrames,
} from "@twobyte/session";
import * as generated from "./generated/dist/codec.js";
import { protocol } from "./generated/dist/protocol.js";

/**
 * The codec of the project's own: what the compiler generates of the suite's protocol of values, and
 * the frames of the engine.
 *
 * @typedef {{ readonly [member: string]: any }} Json
 */

const about = {
  version: 1,
  name: "twobyte-typescript",
  language: "typescript",
  roles: ["codec"],
  capabilities: ["binary", "text", "frames"],
  facts: {},
};

/** What a subject refuses, as `err` or as the error of an operation. */
class Refusal extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** @type {import("@twobyte/conformance").CreateSubject} */
export function createSubject() {
  /** @type {import("@twobyte/interpreter").Interpreter | undefined} */
  let notation;

  /** @param {Json} request @returns {Json} */
  const obey = ({ cmd, ir, batch }) => {
    switch (cmd) {
      case "start":
        return about;
      case "load":
        if (ir.protocol.lineage !== protocol.lineage) {
          throw new Refusal("unsupported", `this codec is generated for ${protocol.name}`);
        }
        notation = createInterpreter(ir);
        return {};
      case "codec":
        return { results: batch.map(attempt) };
      case "stop":
        return {};
      default:
        throw new Refusal("unknown", `no command ${cmd}`);
    }
  };

  /** @param {Json} operation @returns {Json} */
  const attempt = (operation) => {
    try {
      return perform(operation);
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error)) throw error;
      const { code, offset } = /** @type {Json} */ (error);
      return { error: { code, offset } };
    }
  };

  /** @param {Json} operation @returns {Json} */
  const perform = (operation) => {
    const { op, message, profile, revision, value, frames, methods = [] } = operation;
    if (profile !== "binary" && profile !== "text") throw new Refusal("unknown", "no such profile");
    const data = () => (profile === "binary" ? fromHex(operation.bytes) : fromText(operation.text));
    switch (op) {
      case "encode": {
        const given = codecOf(message).notation.fromNotation(message, value);
        return shown(codecOf(message).encode[profile](given, revision));
      }
      case "decode": {
        const read = codecOf(message).decode[profile](data(), revision);
        return { value: codecOf(message).notation.toNotation(message, read) };
      }
      case "encode-frames": {
        const encoded = frames.map((/** @type {Json} */ frame) =>
          encodeFrame(profile, toFrame(frame, profile)),
        );
        return shown(joinFrames(encoded));
      }
      case "decode-frames": {
        const opens = new Set(methods.map(codeNumber));
        const parts = splitFrames(data());
        return {
          frames: parts.map((part) => fromFrame(decodeFrame(part, (code) => opens.has(code)))),
        };
      }
      default:
        throw new Refusal("unknown", `no operation ${op}`);
    }
  };

  /** @param {string} message */
  const codecOf = (message) => {
    const all = /** @type {{ readonly [name: string]: any }} */ (generated);
    const [encode, decode] = [all[`encode${message}`], all[`decode${message}`]];
    if (notation === undefined || encode === undefined) {
      throw new Refusal("unknown", `no message ${message}`);
    }
    return {
      notation,
      encode: { binary: encode, text: all[`encode${message}Text`] },
      decode: { binary: decode, text: all[`decode${message}Text`] },
    };
  };

  return (request) => {
    try {
      return { id: request["id"], ok: obey(request) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { id: request["id"], err: { code: error.code, message: error.message } };
    }
  };
}

/** @param {Uint8Array | string} data @returns {Json} */
function shown(data) {
  return typeof data === "string" ? { text: data } : { bytes: toHex(data) };
}

/** @param {Uint8Array} bytes */
function toHex(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
}

/** @param {string} hex */
function fromHex(hex) {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}

/** @param {string | { readonly utf16: string }} text */
function fromText(text) {
  if (typeof text === "string") return text;
  const units = text.utf16.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

const bytes = new Set(["lineage", "secret", "fingerprint"]);

/** @param {Json} frame @param {"binary" | "text"} profile @returns {any} */
function toFrame({ payload, ...frame }, profile) {
  const read = JSON.parse(JSON.stringify(frame), (key, value) => {
    if (bytes.has(key)) return fromHex(value);
    if (key === "code" && typeof value === "string") return codeNumber(value);
    return key === "metadata" ? new Map(Object.entries(value)) : value;
  });
  if (payload === undefined) return read;
  const own = profile === "binary" ? fromHex(payload) : payload;
  return read.detail === undefined
    ? { ...read, payload: own }
    : { ...read, detail: { ...read.detail, payload: own } };
}

/** @param {any} frame @returns {Json} */
function fromFrame({ payload, detail, ...frame }) {
  const isError = frame.kind === "streamError" || frame.kind === "sessionError";
  const carried = payload ?? detail?.payload;
  const own = { ...frame, ...(detail && { detail: { code: detail.code } }) };
  const written = JSON.parse(
    JSON.stringify(own, function (key, value) {
      const isOwnError = key === "code" && isError && this["kind"] !== undefined;
      if (key === "code" && frame.kind !== "goodbye" && !isOwnError) return codeText(value);
      if (value instanceof Uint8Array) return toHex(value);
      return value instanceof Map ? Object.fromEntries(value) : value;
    }),
  );
  if (carried === undefined) return written;
  return { ...written, payload: typeof carried === "string" ? carried : toHex(carried) };
}
