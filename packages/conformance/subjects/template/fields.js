/**
 * The fields of headers and messages, in both profiles (spec 3, 4 and 7.1). Both readers have the same
 * methods, and so have both writers: what is above them does not ask which profile it speaks.
 */

/**
 * @typedef {Uint8Array | string} Payload
 * @typedef {BinaryReader | TextReader} Reader
 * @typedef {BinaryWriter | TextWriter} Writer
 */

/** Bytes or a text that are not what the spec says, with a code of its chapter 6. */
export class Malformed extends Error {
  /** @param {string} code @param {string} [what] */
  constructor(code, what = code) {
    super(what);
    this.code = code;
  }
}

const SEPARATOR = "\u001f";
const LONGEST = 2 ** 20;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @param {string} text @param {number} most in UTF-8 bytes */
function bounded(text, most) {
  if (Buffer.byteLength(text) > most) throw new Malformed("limit_exceeded");
  return text;
}

export class BinaryReader {
  /** @param {Uint8Array} bytes @param {number} at */
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** @param {number} count */
  take(count) {
    if (count > this.bytes.length - this.at) throw new Malformed("truncated");
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  byte() {
    return this.take(1)[0] ?? 0;
  }

  /** A varint, which is least in length (R-BIN-3). @param {number} most */
  number(most = Number.MAX_SAFE_INTEGER) {
    let value = 0;
    for (let place = 1, count = 1; ; place *= 128, count++) {
      const byte = this.byte();
      value += (byte & 0x7f) * place;
      if (byte < 0x80) {
        if (byte === 0 && count > 1) throw new Malformed("overlong");
        if (value > most) throw new Malformed("out_of_range");
        return value;
      }
      if (count === 8) throw new Malformed("out_of_range");
    }
  }

  /** @param {number} most */
  string(most = LONGEST) {
    const size = this.number();
    if (size > this.bytes.length - this.at) throw new Malformed("truncated");
    if (size > most) throw new Malformed("limit_exceeded");
    try {
      return utf8.decode(this.take(size));
    } catch {
      throw new Malformed("invalid_utf8");
    }
  }

  /** 16 bytes, as hex. */
  bytes16() {
    return Buffer.from(this.take(16)).toString("hex");
  }

  code() {
    return String.fromCharCode(this.byte(), this.byte());
  }

  /** The value of a tag: fields of its own (7.4). */
  nested() {
    return new BinaryReader(this.take(this.number()));
  }

  /** All that is left. */
  payload() {
    return this.take(this.bytes.length - this.at);
  }

  end() {
    if (this.at < this.bytes.length) throw new Malformed("trailing");
  }
}

export class TextReader {
  /** @param {string} text */
  constructor(text) {
    if (["\0", "\r", "\n", "\u001e"].some((one) => text.includes(one)))
      throw new Malformed("invalid_token");
    this.tokens = text === "" ? [] : text.split(SEPARATOR);
    this.at = 0;
  }

  token() {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Malformed("truncated");
    return token;
  }

  /** @param {number} most */
  number(most = Number.MAX_SAFE_INTEGER) {
    const token = this.token();
    if (!/^(0|[1-9][0-9]*)$/.test(token)) throw new Malformed("invalid_token");
    if (Number(token) > most) throw new Malformed("out_of_range");
    return Number(token);
  }

  /** @param {number} most */
  string(most = LONGEST) {
    return bounded(unescapeText(this.token()), most);
  }

  /** 16 bytes, as hex. */
  bytes16() {
    const token = this.token();
    const bytes = Buffer.from(token, "base64url");
    const isOne = bytes.length === 16 && bytes.toString("base64url") === token;
    if (!isOne) throw new Malformed("invalid_token");
    return bytes.toString("hex");
  }

  code() {
    const token = this.token();
    if (token.length !== 2) throw new Malformed("invalid_token");
    return token;
  }

  nested() {
    return new TextReader(unescapeText(this.token()));
  }

  payload() {
    if (this.at >= this.tokens.length) throw new Malformed("truncated");
    return this.tokens.splice(this.at).join(SEPARATOR);
  }

  end() {
    if (this.at < this.tokens.length) throw new Malformed("trailing");
  }
}

export class BinaryWriter {
  constructor() {
    /** @type {Uint8Array[]} */
    this.pieces = [];
  }

  /** @param {number} value */
  number(value) {
    const bytes = [];
    for (; value > 0x7f; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80);
    this.pieces.push(Uint8Array.from([...bytes, value]));
    return this;
  }

  /** @param {string} text */
  string(text) {
    const bytes = Buffer.from(text);
    this.number(bytes.length).pieces.push(bytes);
    return this;
  }

  /** @param {string} hex */
  bytes16(hex) {
    this.pieces.push(Buffer.from(hex, "hex"));
    return this;
  }

  /** @param {string} code */
  code(code) {
    this.pieces.push(Buffer.from(code, "latin1"));
    return this;
  }

  /** @param {Writer} fields */
  nested(fields) {
    const bytes = Buffer.from(fields.done());
    this.number(bytes.length).pieces.push(bytes);
    return this;
  }

  /** @param {Payload} bytes */
  payload(bytes) {
    this.pieces.push(Buffer.from(bytes));
    return this;
  }

  done() {
    return Buffer.concat(this.pieces);
  }
}

export class TextWriter {
  constructor() {
    /** @type {string[]} */
    this.tokens = [];
  }

  /** @param {Payload} tokens */
  payload(tokens) {
    this.tokens.push(String(tokens));
    return this;
  }

  /** @param {number} value */
  number(value) {
    return this.payload(String(value));
  }

  /** @param {string} text */
  string(text) {
    return this.payload(escapeText(text));
  }

  /** @param {string} hex */
  bytes16(hex) {
    return this.payload(Buffer.from(hex, "hex").toString("base64url"));
  }

  /** @param {string} code */
  code(code) {
    return this.payload(code);
  }

  /** @param {Writer} fields */
  nested(fields) {
    return this.string(String(fields.done()));
  }

  done() {
    return this.tokens.join(SEPARATOR);
  }
}

/** @type {{ readonly [character: string]: string }} */
const ESCAPES = { "\\": "\\", "\n": "n", "\r": "r", "\0": "z", "\u001f": "s", "\u001e": "e" };
const CHARACTERS = new Map(Object.entries(ESCAPES).map(([character, sign]) => [sign, character]));

/** @param {string} text */
export function escapeText(text) {
  return Array.from(text, (character) => {
    const sign = ESCAPES[character];
    return sign === undefined ? character : `\\${sign}`;
  }).join("");
}

/** @param {string} token */
export function unescapeText(token) {
  return token.replace(/\\(.?)/gsu, (_, sign) => {
    const character = CHARACTERS.get(sign);
    if (character === undefined) throw new Malformed("invalid_escape");
    return character;
  });
}
