import { BinaryReader, BinaryWriter, Malformed, TextReader, TextWriter } from "./fields.js";

/**
 * Frames (spec 7): transport messages into frames, and these into their fields.
 *
 * @typedef {import("./fields.js").Payload} Payload
 * @typedef {import("./fields.js").Reader} Reader
 * @typedef {import("./fields.js").Writer} Writer
 *
 * @typedef {object} Hello
 * @property {{ lowest: number, highest: number }} versions
 * @property {{ maxFrame: number, credit: number, streams: number }} [limits]
 * @property {number} [maxBeat] ms
 * @property {string} lineage
 * @property {{ lowest: number, highest: number, fingerprint: string }} [revisions]
 * @property {string} [session]
 * @property {{ scheme: string, value: string }} [credentials]
 *
 * @typedef {object} Open
 * @property {number} stream
 * @property {number} [deadlineMs]
 * @property {number} [credit]
 * @property {ReadonlyMap<string, string>} [metadata]
 * @property {Payload} payload
 *
 * @typedef {object} Fields what a header says that this server looks at
 * @property {Hello} [hello]
 * @property {number} [stream]
 * @property {Payload} [payload]
 * @property {number} [limit]
 * @property {number} [scope]
 * @property {number} [n]
 * @property {number} [received]
 * @property {number} [sent]
 */

const LONGEST_BATCH = 65_536;
/** Frames of the protocol itself that are counted; those of applications are as well (7.2). */
const COUNTED = new Set(["!O", "!E", "!C", "!X", "!S", "!P", "!R"]);

/** @param {string} code */
export const isCounted = (code) => /^[A-Za-z][0-9A-Za-z]$/.test(code) || COUNTED.has(code);

/** @param {Payload} frame */
export const sizeOf = (frame) =>
  typeof frame === "string" ? Buffer.byteLength(frame) : frame.length;

/** @param {Payload} frame */
export function codeOf(frame) {
  return typeof frame === "string"
    ? frame.slice(0, 2)
    : String.fromCharCode(...frame.subarray(0, 2));
}

/** The frames of a transport message, which is one or a batch (7.9). @param {Payload} data */
export function splitBatch(data) {
  const frames = typeof data === "string" ? data.split("\u001e") : splitBinary(data);
  if (frames.length === 1 && frames[0] === data) return frames;
  if (sizeOf(data) > LONGEST_BATCH) throw new Malformed("limit_exceeded");
  if (frames.some((frame) => frame.length === 0)) throw new Malformed("truncated");
  if (frames.length < 2) throw new Malformed("not_canonical");
  return frames;
}

/** @param {Uint8Array} bytes @returns {Uint8Array[]} */
function splitBinary(bytes) {
  if (bytes[0] !== 0x1e) return [bytes];
  const reader = new BinaryReader(bytes, 1);
  const frames = [];
  while (reader.at < bytes.length) frames.push(reader.take(reader.number()));
  return frames;
}

/** Reads what is behind a frame's code. @param {string} code @param {Payload} frame @returns {Fields} */
export function readFrame(code, frame) {
  const read = /^[A-Za-z][0-9A-Za-z]$/.test(code) ? readData : HEADERS[code];
  if (read === undefined) throw new Malformed("unknown_code");
  const reader =
    typeof frame === "string" ? new TextReader(frame.slice(2)) : new BinaryReader(frame, 2);
  const fields = read(reader);
  reader.end();
  return fields;
}

/** Reads the open of a method. @param {Payload} frame @returns {Open} */
export function readOpen(frame) {
  const r = typeof frame === "string" ? new TextReader(frame.slice(2)) : new BinaryReader(frame, 2);
  const stream = r.number();
  const flags = flagsOf(r, 5);
  return {
    stream,
    ...(flags[0] && { deadlineMs: r.number() }),
    ...(flags[1] && { key: r.string(128) }),
    ...(flags[2] && { from: { epoch: r.string(64), offset: r.number() } }),
    ...(flags[3] && { credit: r.number() }),
    ...(flags[4] && { metadata: readMetadata(r) }),
    payload: r.payload(),
  };
}

/** @param {Reader} r @returns {Fields} */
const readData = (r) => ({ stream: r.number(), payload: r.payload() });

/** The flags, none but those that there are (R-FRAME-7). @param {Reader} r @param {number} count */
function flagsOf(r, count) {
  const flags = r.number();
  if (flags >= 2 ** count) throw new Malformed("reserved_bits");
  return Array.from({ length: count }, (_, bit) => (flags & (1 << bit)) !== 0);
}

/** A number that stands for a word (R-FRAME-8). @param {Reader} r @param {number} count */
function word(r, count) {
  const value = r.number();
  if (value >= count) throw new Malformed("invalid_member");
  return value;
}

/** @param {Reader} r */
function readMetadata(r) {
  /** @type {[string, string][]} */
  const pairs = [];
  let size = 0;
  for (let left = r.number(); left > 0; left--) {
    const name = r.string(4096);
    const before = pairs.at(-1)?.[0];
    if (!/^[a-z0-9._-]{1,64}$/.test(name)) throw new Malformed("invalid_token");
    if (name === before) throw new Malformed("duplicate_key");
    if (before !== undefined && name < before) throw new Malformed("unsorted_keys");
    const value = r.string(4096);
    size += Buffer.byteLength(name + value);
    if (size > 4096) throw new Malformed("limit_exceeded");
    pairs.push([name, value]);
  }
  return new Map(pairs);
}

/** @param {Reader} r */
function readError(r) {
  const flags = flagsOf(r, 2);
  if (r.number() === 0) throw new Malformed("invalid_member");
  if (word(r, 3) === 2) r.number();
  word(r, 3);
  r.string(1024);
  if (flags[0]) readMetadata(r);
  if (flags[1]) {
    r.code();
    r.payload();
  }
}

/** @param {Reader} r */
const readLimits = (r) => {
  const maxFrame = r.number();
  if (maxFrame < 16_384) throw new Malformed("out_of_range");
  return { maxFrame, credit: r.number(), streams: r.number() };
};
/** @param {Reader} r */
const readPair = (r) => ({ lowest: r.number(), highest: r.number() });

/** @typedef {{ readonly [tag: number]: readonly [name: string, read: (r: Reader) => unknown] }} Tags */

/** @type {Tags} */
const HELLO = {
  1: ["versions", readPair],
  2: ["limits", readLimits],
  3: ["lineage", (r) => r.bytes16()],
  4: ["maxBeat", (r) => r.number()],
  5: ["revisions", (r) => ({ ...readPair(r), fingerprint: r.bytes16() })],
  6: ["draft", (r) => ({ revision: r.number(), fingerprint: r.bytes16() })],
  7: ["secret", (r) => r.bytes16()],
  8: ["agent", (r) => r.string(64)],
  9: ["session", (r) => r.string(64)],
  11: ["counts", (r) => ({ received: r.number(), sent: r.number() })],
  13: ["probe", () => true],
  15: ["credentials", (r) => ({ scheme: r.string(32), value: r.string(4096) })],
};

/** @type {Tags} */
const GOODBYE = {
  1: ["code", (r) => r.number()],
  2: ["window", readPair],
  3: ["retry", readRetry],
  4: ["deadlineMs", (r) => r.number()],
  5: ["verdict", (r) => word(r, 2)],
  6: ["avoid", (r) => r.string(64)],
  8: ["message", (r) => r.string(1024)],
};

/** @param {Reader} r */
function readRetry(r) {
  const retry = word(r, 3);
  const afterMs = r.number();
  if (retry !== 2 && afterMs > 0) throw new Malformed("invalid_member");
  return { retry, afterMs };
}

/** A list of tagged values (7.4). @param {Reader} r @param {Tags} tags @param {readonly number[]} needed */
function readTags(r, tags, needed) {
  /** @type {Record<string, unknown>} */
  const values = {};
  const seen = [-1];
  for (let left = r.number(); left > 0; left--) {
    const tag = r.number();
    const before = seen.at(-1) ?? 0;
    if (tag === before) throw new Malformed("duplicate_key");
    if (tag < before) throw new Malformed("unsorted_keys");
    seen.push(tag);
    const inner = r.nested();
    const known = tags[tag];
    if (known === undefined && tag % 2 === 1) throw new Malformed("unknown_code");
    if (known === undefined) continue;
    values[known[0]] = known[1](inner);
    inner.end();
  }
  if (needed.some((tag) => !seen.includes(tag))) throw new Malformed("truncated");
  return values;
}

/** A frame of numbers that this server does not look at. @param {number} count */
const skipNumbers = (count) => (/** @type {Reader} */ r) => {
  for (let left = count; left > 0; left--) r.number();
  return {};
};

/** @type {{ readonly [code: string]: (r: Reader) => Fields }} */
const HEADERS = {
  "!H": (r) => ({ hello: /** @type {Hello} */ (readTags(r, HELLO, [1, 3, 7, 11])) }),
  "!G": (r) => {
    readTags(r, GOODBYE, [1, 3, 5]);
    return {};
  },
  "!E": (r) => {
    const stream = r.number();
    return flagsOf(r, 1)[0] ? { stream, metadata: readMetadata(r) } : { stream };
  },
  "!C": (r) => ({ stream: r.number() }),
  "!X": (r) => {
    const fields = { stream: r.number(), scope: word(r, 2) };
    readError(r);
    return fields;
  },
  "!P": (r) => {
    const stream = r.number();
    r.code();
    r.number();
    return { stream, payload: r.payload() };
  },
  "!R": skipNumbers(1),
  "!A": skipNumbers(2),
  "!L": (r) => ({ sent: r.number() }),
  "!I": (r) => {
    const n = r.number();
    r.number();
    return { n, received: r.number(), sent: r.number() };
  },
  "!J": (r) => ({ n: r.number(), received: r.number(), sent: r.number() }),
  "!K": (r) => ({ received: r.number() }),
  "!F": (r) => ({ stream: r.number(), limit: r.number() }),
  "!U": (r) => {
    const flags = flagsOf(r, 2);
    if (flags[0]) {
      r.string(32);
      r.string(4096);
    }
    if (flags[1]) r.number();
    return {};
  },
  "!Z": (r) => {
    readError(r);
    return {};
  },
};

/** A writer for the profile. @param {boolean} isText */
export const writer = (isText) => (isText ? new TextWriter() : new BinaryWriter());

/**
 * Writes a frame; in text the code stands directly in front of the first token (R-FRAME-2).
 *
 * @param {boolean} isText @param {string} code @param {(w: Writer) => void} fill
 * @returns {Payload}
 */
export function writeFrame(isText, code, fill) {
  if (!isText) {
    const bytes = new BinaryWriter().code(code);
    fill(bytes);
    return bytes.done();
  }
  const tokens = new TextWriter();
  fill(tokens);
  return code + tokens.done();
}

/** Writes the count of tagged values, and these. @param {Writer} w @param {readonly (readonly [number, Writer])[]} tags */
export function writeTags(w, tags) {
  w.number(tags.length);
  for (const [tag, fields] of tags) w.number(tag).nested(fields);
}

/** @param {Writer} w @param {ReadonlyMap<string, string>} metadata */
export function writeMetadata(w, metadata) {
  w.number(metadata.size);
  for (const [name, value] of metadata) w.string(name).string(value);
}
