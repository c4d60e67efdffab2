import {
  BinaryReader,
  BinaryWriter,
  escapeText,
  Malformed,
  TextReader,
  unescapeText,
} from "./fields.js";

/**
 * The few messages of the test service, by hand: where their bits and values stand says the IR
 * (`service/ir.json`, spec 2.2). Generate this for a protocol of your own.
 */

/**
 * @typedef {object} Field
 * @property {string} name
 * @property {"string" | "int" | "enum" | "bool" | "struct"} type
 * @property {boolean} [optional]
 * @property {number} [most] greatest number, or how many code points, or how many members
 * @property {number} [least]
 * @property {string} [of] name of the struct
 * @property {number} [since] first revision that has it
 */

/** @typedef {Record<string, unknown>} Value */
/** @typedef {import("./fields.js").Payload} Payload */

const U32 = 2 ** 32 - 1;
/** @type {Field} */
const nonce = { name: "nonce", type: "string", least: 1, most: 64 };
/** @type {(name: string, most?: number) => Field} */
const int = (name, most = U32) => ({ name, type: "int", most, optional: true });

/** @type {{ readonly [name: string]: readonly Field[] }} */
const STRUCTS = {
  Plan: [
    nonce,
    int("count", 1_000_000),
    int("size", 4_000_000),
    { name: "gate", type: "string", most: 64, optional: true },
    int("gateAt"),
    { name: "failure", type: "struct", of: "Failure", optional: true },
    { name: "filler", type: "string", optional: true },
  ],
  Failure: [
    { name: "code", type: "int", least: 1, most: 16 },
    { name: "retry", type: "enum", most: 3, optional: true },
    int("afterMs"),
    { name: "processed", type: "enum", most: 3, optional: true },
    { name: "detail", type: "bool", optional: true },
    { name: "bare", type: "bool", optional: true },
  ],
  Item: [
    nonce,
    { name: "index", type: "int", most: U32 },
    { name: "filler", type: "string", optional: true },
    { ...int("mark", 255), since: 2 },
  ],
  Fact: [nonce, { name: "value", type: "string" }],
  Trouble: [nonce],
};

/** Their codes, of those that start a frame. */
export const CODES = { Item: "It", Fact: "Fa", Trouble: "Tr" };

/** @param {string} name @param {number} revision */
function groupsOf(name, revision) {
  const fields = STRUCTS[name] ?? [];
  const inGroup = (/** @type {number} */ since) => fields.filter((f) => (f.since ?? 1) === since);
  return [1, 2].filter((since) => since <= revision).map(inGroup);
}

/** @param {Field} field */
const valueBits = ({ type }) => (type === "enum" ? 2 : type === "bool" ? 1 : 0);

/** Reads a message. @param {string} name @param {Payload} payload @param {number} revision */
export function readMessage(name, payload, revision) {
  const isText = typeof payload === "string";
  const reader = isText ? new TextReader(payload) : new BinaryReader(payload);
  const value =
    reader instanceof TextReader
      ? fromText(reader, name, revision)
      : fromBinary(reader, name, revision);
  reader.end();
  checkBounds(name, value);
  return value;
}

/** @param {BinaryReader} reader @param {string} name @param {number} revision @returns {Value} */
function fromBinary(reader, name, revision) {
  /** @type {Value} */
  const value = {};
  for (const fields of groupsOf(name, revision)) {
    const count = fields.reduce((sum, f) => sum + (f.optional ? 1 : 0) + valueBits(f), 0);
    let bits = [...reader.take(Math.ceil(count / 8))].reduce((sum, b, i) => sum + b * 256 ** i, 0);
    const take = (/** @type {number} */ width) => {
      const taken = bits % 2 ** width;
      bits = Math.floor(bits / 2 ** width);
      return taken;
    };
    if (bits >= 2 ** count) throw new Malformed("reserved_bits");
    for (const field of fields) {
      const isThere = field.optional !== true || take(1) === 1;
      const own = take(valueBits(field));
      if (!isThere && own > 0) throw new Malformed("reserved_bits");
      if (isThere) value[field.name] = binaryValue(reader, field, own, revision);
    }
  }
  return value;
}

/** @param {BinaryReader} reader @param {Field} field @param {number} bits @param {number} revision */
function binaryValue(reader, field, bits, revision) {
  switch (field.type) {
    case "bool":
      return bits === 1;
    case "enum":
      if (bits >= (field.most ?? 0)) throw new Malformed("invalid_member");
      return bits;
    case "string":
      return reader.string((field.most ?? 2 ** 18) * 4);
    case "struct":
      return fromBinary(reader, field.of ?? "", revision);
    default:
      return field.name === "code" || field.name === "mark" ? reader.byte() : reader.number(U32);
  }
}

/** @param {TextReader} reader @param {string} name @param {number} revision @returns {Value} */
function fromText(reader, name, revision) {
  /** @type {Value} */
  const value = {};
  for (const field of groupsOf(name, revision).flat()) {
    if (field.optional === true && reader.tokens[reader.at] === "") reader.at++;
    else value[field.name] = textValue(reader, field, revision);
  }
  return value;
}

/** @param {TextReader} reader @param {Field} field @param {number} revision */
function textValue(reader, field, revision) {
  switch (field.type) {
    case "bool": {
      const digit = reader.token();
      if (digit !== "0" && digit !== "1") throw new Malformed("invalid_token");
      return digit === "1";
    }
    case "enum": {
      const ordinal = reader.number();
      if (ordinal >= (field.most ?? 0)) throw new Malformed("invalid_member");
      return ordinal;
    }
    case "string": {
      const token = reader.token();
      return field.optional === true && token === "\\0" ? "" : unescapeText(token);
    }
    case "struct":
      if (reader.token() !== "1") throw new Malformed("invalid_token");
      return fromText(reader, field.of ?? "", revision);
    default:
      return reader.number(U32);
  }
}

/** What a value may be beside what its form allows (R-ERR-4). @param {string} name @param {Value} value */
function checkBounds(name, value) {
  for (const { name: member, type, of = "", least = 0, most = Infinity } of STRUCTS[name] ?? []) {
    const given = value[member];
    if (given === undefined) continue;
    if (type === "struct") checkBounds(of, /** @type {Value} */ (given));
    const size =
      type === "string" ? [...String(given)].length : type === "int" ? Number(given) : least;
    if (size < least || size > most)
      throw new Malformed("constraint", `${member} is out of bounds`);
  }
}

/**
 * Writes a message: what the test service answers with has only numbers and strings.
 *
 * @param {string} name @param {Value} value @param {number} revision @param {boolean} isText
 * @returns {Payload}
 */
export function writeMessage(name, value, revision, isText) {
  const groups = groupsOf(name, revision);
  if (isText) {
    return groups
      .flat()
      .map((f) => textToken(f, value[f.name]))
      .join("\u001f");
  }
  return Buffer.concat(groups.flatMap((fields) => binaryGroup(fields, value)));
}

/** @param {Field} field @param {unknown} given */
function textToken({ type, optional }, given) {
  if (given === undefined) return "";
  if (type === "string" && optional === true && given === "") return "\\0";
  return escapeText(String(given));
}

/** @param {readonly Field[]} fields @param {Value} value */
function binaryGroup(fields, value) {
  const optional = fields.filter((field) => field.optional);
  const bits = optional.reduce((sum, f, i) => sum + (value[f.name] === undefined ? 0 : 2 ** i), 0);
  const there = fields.filter((field) => value[field.name] !== undefined);
  const writer = new BinaryWriter();
  for (const { name, type } of there) {
    if (type === "string") writer.string(String(value[name]));
    else if (name === "mark") writer.payload(Uint8Array.of(Number(value[name])));
    else writer.number(Number(value[name]));
  }
  return [optional.length > 0 ? Uint8Array.of(bits) : new Uint8Array(), writer.done()];
}
