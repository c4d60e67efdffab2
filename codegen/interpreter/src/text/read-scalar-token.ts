import type { IrSlot } from "@twobyte/compiler/ir";
import { parseJson } from "../json/canonical-json.ts";
import type { FloatType } from "../number/float.ts";
import { formatFloat } from "../number/float.ts";
import type { IntegralType } from "../number/integral.ts";
import { differenceWidth, integralRange, isIntegral, sum } from "../number/integral.ts";
import { formatDecimal, parseDecimal } from "../number/units.ts";
import { bytesLimit, jsonDepth, jsonLimit, stringLimit } from "../schema/limits.ts";
import { typeName } from "../schema/type-name.ts";
import type { Node } from "../tree/node.ts";
import type { Memory } from "../tree/previous.ts";
import { Previous } from "../tree/previous.ts";
import type { ScalarType } from "../tree/scalar.ts";
import { fromBase64, urlAlphabet } from "./base64.ts";
import { unescapeText } from "./escape.ts";
import type { Token, TokenSource } from "./token-source.ts";
import { utf8Length } from "./utf8.ts";
import { isUuid } from "./uuid.ts";

/** Reads the token of a scalar or a `json` value. */
export function readScalarToken(
  source: TokenSource,
  type: Exclude<ScalarType, { kind: "const" }> | { readonly kind: "json" },
  { constraints, nullable }: IrSlot,
  marked: boolean,
  path: string,
  memory: Memory,
): Node {
  const token = source.take(path);
  if (isIntegral(type)) return readIntegral(source, token, type, path, memory);
  switch (type.kind) {
    case "bool":
      if (token.text !== "1" && token.text !== "0") source.invalid(token, path, "boolean");
      source.note(token, path, "bool", token.text === "1" ? "true" : "false");
      return { kind: "bool", value: token.text === "1" };
    case "float":
      return readFloat(source, token, type, path);
    case "string": {
      const text = readString(source, token, stringLimit(constraints), marked, path);
      source.note(token, path, "string", JSON.stringify(text));
      return { kind: "string", text };
    }
    case "json": {
      const text = readString(source, token, jsonLimit(constraints), marked, path);
      const read = parseJson(text, jsonDepth(constraints), nullable);
      if ("wrong" in read) {
        return source.fail(read.wrong, path, token.offset, "no JSON in canonical form");
      }
      source.note(token, path, "json", text);
      return { kind: "json", text };
    }
    case "bytes":
      return readBytes(source, token, bytesLimit(constraints), marked, path);
    case "uuid":
      if (!isUuid(token.text)) source.invalid(token, path, "UUID in lower case");
      source.note(token, path, "uuid", token.text);
      return { kind: "uuid", text: token.text };
  }
}

function readIntegral(
  source: TokenSource,
  token: Token,
  type: IntegralType,
  path: string,
  memory: Memory,
): Node {
  const scale = type.kind === "decimal" ? type.scale : 0;
  const { min, max } = integralRange(type);
  const isDifference = memory instanceof Previous;
  const told = parseDecimal(token.text, scale);
  if (told === undefined || (told < 0n && min === 0n && !isDifference)) {
    return source.invalid(token, path, typeName(type));
  }
  if (!isDifference) {
    if (told < min || told > max) {
      source.fail("out_of_range", path, token.offset, `${told} is not from ${min} to ${max}`);
    }
    source.note(token, path, typeName(type), token.text);
    return { kind: "integral", type, units: told };
  }
  const inWidth = BigInt.asIntN(differenceWidth(type), told) === told;
  const units = inWidth ? sum(type, memory.units, told) : undefined;
  if (units === undefined) {
    return source.fail("out_of_range", path, token.offset, "the difference leads out of the type");
  }
  memory.units = units;
  source.note(token, path, `difference of ${typeName(type)}`, formatDecimal(units, scale));
  return { kind: "integral", type, units, difference: told };
}

const specials: ReadonlyMap<string, number> = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

function readFloat(source: TokenSource, token: Token, type: FloatType, path: string): Node {
  const value = floatValue(source, token, type, path);
  if (type.width === "f32" && !Object.is(Math.fround(value), value)) {
    source.fail("out_of_range", path, token.offset, "single precision cannot hold the number");
  }
  source.note(token, path, type.width, formatFloat(value));
  return { kind: "float", type, value };
}

function floatValue(source: TokenSource, token: Token, type: FloatType, path: string): number {
  const special = specials.get(token.text);
  if (special !== undefined && type.special) return special;
  if (!/^-?[0-9]+(?:\.[0-9]+)?(?:e[+-][0-9]+)?$/.test(token.text)) {
    source.invalid(token, path, "number");
  }
  const value = Number(token.text);
  if (!Number.isFinite(value)) {
    source.fail("out_of_range", path, token.offset, "a number beyond the doubles");
  }
  if (formatFloat(value) !== token.text) {
    source.fail(
      "not_canonical",
      path,
      token.offset,
      `written otherwise than ${formatFloat(value)}`,
    );
  }
  return value;
}

/** R-TEXT-8: whether the token is that of an empty value; a longer one that begins so is none. */
function isEmptyMark(source: TokenSource, token: Token, marked: boolean, path: string): boolean {
  if (!marked) return false;
  if (token.text === "") source.invalid(token, path, "value that needs a mark when it is empty");
  if (!token.text.startsWith("\\0")) return false;
  if (token.text !== "\\0") source.invalid(token, path, "empty value");
  return true;
}

function readString(
  source: TokenSource,
  token: Token,
  limit: number,
  marked: boolean,
  path: string,
): string {
  if (isEmptyMark(source, token, marked, path)) return "";
  const read = unescapeText(token.text);
  if ("wrongAt" in read) {
    const offset = token.offset + read.wrongAt;
    return source.fail("invalid_escape", path, offset, "a backslash that begins no escape");
  }
  const size = utf8Length(read.text);
  if (size > limit) {
    source.fail("limit_exceeded", path, token.offset, `${size} bytes, ${limit} are allowed`);
  }
  return read.text;
}

function readBytes(
  source: TokenSource,
  token: Token,
  limit: number,
  marked: boolean,
  path: string,
): Node {
  if (isEmptyMark(source, token, marked, path)) {
    source.note(token, path, "bytes", "0 bytes");
    return { kind: "bytes", bytes: new Uint8Array(0) };
  }
  const size = Math.floor((token.text.length * 3) / 4);
  if (size > limit) {
    source.fail("limit_exceeded", path, token.offset, `${size} bytes, ${limit} are allowed`);
  }
  const bytes = fromBase64(token.text, urlAlphabet);
  if (bytes === undefined) return source.invalid(token, path, "base64url without padding");
  source.note(token, path, "bytes", `${bytes.length} bytes`);
  return { kind: "bytes", bytes };
}
