import { createInterpreter } from "@twobyte/interpreter";
import { codeNumber, decodeFrame, encodeFrame, joinFrames, splitFrames } from "@twobyte/session";
import { fromFrame, fromHex, toFrame, toHex } from "./frame-form.js";
import * as codec from "./generated/dist/codec.js";
import { protocol } from "./generated/dist/protocol.js";

/**
 * The codec of the project's own: what the compiler generates of the suite's protocol of values, and
 * the frames of the engine.
 *
 * @import { Interpreter, StructValue } from "@twobyte/interpreter"
 * @import { Profile, WrittenFrame } from "./frame-form.js"
 *
 * @typedef {object} Operation
 * @property {string} op
 * @property {Profile} [profile]
 * @property {string} [message]
 * @property {number} [revision]
 * @property {unknown} [value]
 * @property {unknown} [json]
 * @property {string} [bytes]
 * @property {string | { readonly utf16: string }} [text]
 * @property {readonly WrittenFrame[]} [frames]
 * @property {readonly string[]} [methods]
 *
 * @typedef {{ readonly [member: string]: unknown }} Members
 * @typedef {(value: unknown, revision?: number) => unknown} Codec
 *
 * @typedef {object} Generated what the compiler generates of a protocol
 * @property {{ readonly [name: string]: unknown }} codec
 * @property {{ readonly name: string, readonly lineage: string }} protocol
 */

const about = {
  version: 1,
  name: "twobyte-typescript",
  language: "typescript",
  roles: ["codec"],
  capabilities: ["binary", "text", "frames", "json"],
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

/** @type {import("@twobyte/conformance/subject").CreateSubject} */
export function createSubject() {
  return subjectOf({ codec, protocol });
}

/** @param {Generated} generated @returns {ReturnType<import("@twobyte/conformance/subject").CreateSubject>} */
export function subjectOf(generated) {
  const { name, lineage } = generated.protocol;
  /** @type {Interpreter | undefined} */
  let notation;
  return ({ id, cmd, ir, batch }) => {
    switch (cmd) {
      case "start":
        return { id, ok: about };
      case "load": {
        const loaded = /** @type {Parameters<typeof createInterpreter>[0]} */ (ir);
        if (loaded.protocol.lineage !== lineage) {
          return refused(id, "unsupported", `this codec is generated for ${name}`);
        }
        notation = createInterpreter(loaded);
        return { id, ok: {} };
      }
      case "codec": {
        const operations = /** @type {readonly Operation[]} */ (batch);
        return {
          id,
          ok: { results: operations.map((one) => attempt(one, notation, generated.codec)) },
        };
      }
      case "stop":
        return { id, ok: {} };
      default:
        return refused(id, "unknown", `no command ${cmd}`);
    }
  };
}

/** @param {unknown} id @param {string} code @param {string} message @returns {Members} */
function refused(id, code, message) {
  return { id, err: { code, message } };
}

/**
 * @param {Operation} operation
 * @param {Interpreter | undefined} notation
 * @param {Generated["codec"]} functions
 * @returns {Members}
 */
function attempt(operation, notation, functions) {
  const { stackTraceLimit } = Error;
  // Most of what is asked is refused, and nobody reads a trace of that.
  Error.stackTraceLimit = 0;
  try {
    return perform(operation, notation, functions);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return { error: { code: error.code, ...("offset" in error && { offset: error.offset }) } };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * @param {Operation} operation
 * @param {Interpreter | undefined} notation
 * @param {Generated["codec"]} functions
 * @returns {Members}
 */
function perform(operation, notation, functions) {
  const { op, message = "", profile, revision, value, frames = [], methods = [] } = operation;
  if (op === "to-json" || op === "from-json") return map(operation, notation, functions);
  if (profile !== "binary" && profile !== "text") throw new Refusal("unknown", "no such profile");
  switch (op) {
    case "encode": {
      const encode = codecOf(functions, "encode", message, profile);
      return shown(encode(notationOf(notation).fromNotation(message, value), revision));
    }
    case "decode": {
      const read = codecOf(functions, "decode", message, profile)(dataOf(operation), revision);
      const given = /** @type {StructValue} */ (read);
      return { value: notationOf(notation).toNotation(message, given) };
    }
    case "encode-frames":
      return shown(
        joinFrames(frames.map((frame) => encodeFrame(profile, toFrame(frame, profile)))),
      );
    case "decode-frames": {
      const opens = new Set(methods.map(codeNumber));
      const decode = (/** @type {string | Uint8Array} */ part) =>
        fromFrame(decodeFrame(part, (code) => opens.has(code)));
      return { frames: splitFrames(dataOf(operation)).map(decode) };
    }
    default:
      throw new Refusal("unknown", `no operation ${op}`);
  }
}

/**
 * @param {Operation} operation
 * @param {Interpreter | undefined} notation
 * @param {Generated["codec"]} functions
 * @returns {Members}
 */
function map({ op, message = "", value, json }, notation, functions) {
  const name = message.charAt(0).toLowerCase() + message.slice(1);
  const found = functions[`${name}${op === "to-json" ? "ToJson" : "FromJson"}`];
  if (typeof found !== "function") throw new Refusal("unknown", `no message ${message}`);
  const convert = /** @type {Codec} */ (found);
  if (op === "to-json") return { json: convert(notationOf(notation).fromNotation(message, value)) };
  const read = /** @type {StructValue} */ (convert(json));
  return { value: notationOf(notation).toNotation(message, read) };
}

/** @param {Interpreter | undefined} notation */
function notationOf(notation) {
  if (notation === undefined) throw new Refusal("failed", "no protocol was loaded");
  return notation;
}

/**
 * @param {Generated["codec"]} functions
 * @param {"encode" | "decode"} what
 * @param {string} message
 * @param {Profile} profile
 */
function codecOf(functions, what, message, profile) {
  const found = functions[`${what}${message}${profile === "text" ? "Text" : ""}`];
  if (typeof found !== "function") throw new Refusal("unknown", `no message ${message}`);
  return /** @type {Codec} */ (found);
}

/** @param {unknown} data @returns {Members} */
function shown(data) {
  return data instanceof Uint8Array ? { bytes: toHex(data) } : { text: data };
}

/** @param {Operation} operation @returns {Uint8Array | string} */
function dataOf({ profile, bytes = "", text = "" }) {
  if (profile === "binary") return fromHex(bytes);
  if (typeof text === "string") return text;
  const units = text.utf16.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
