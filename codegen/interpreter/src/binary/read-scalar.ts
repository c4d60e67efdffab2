import type { IrConstraints, IrSlot } from "@twobyte/compiler/ir";
import { parseJson } from "../json/canonical-json.ts";
import type { FloatType } from "../number/float.ts";
import { formatFloat } from "../number/float.ts";
import type { IntegralType } from "../number/integral.ts";
import {
  differenceWidth,
  integralForm,
  integralRange,
  isIntegral,
  sum,
  varintBytes,
} from "../number/integral.ts";
import { formatDecimal } from "../number/units.ts";
import { bytesLimit, jsonDepth, jsonLimit, stringLimit } from "../schema/limits.ts";
import { typeName } from "../schema/type-name.ts";
import { fromUtf8 } from "../text/utf8.ts";
import { uuidText } from "../text/uuid.ts";
import type { Node } from "../tree/node.ts";
import type { Memory } from "../tree/previous.ts";
import { Previous } from "../tree/previous.ts";
import type { ScalarType } from "../tree/scalar.ts";
import type { ByteSource } from "./byte-source.ts";
import { unzigzag } from "./write-varint.ts";

/** Reads the bytes of a scalar or a `json` value; booleans have none. */
export function readScalar(
  source: ByteSource,
  type: Exclude<ScalarType, { kind: "bool" }> | { readonly kind: "json" },
  { constraints, nullable }: IrSlot,
  path: string,
  memory: Memory,
): Node {
  if (isIntegral(type)) return readIntegral(source, type, path, memory);
  const from = source.at;
  switch (type.kind) {
    case "float":
      return readFloat(source, type, path);
    case "string": {
      const text = readText(source, stringLimit(constraints), path);
      source.note(from, path, "string", JSON.stringify(text));
      return { kind: "string", text };
    }
    case "json":
      return readJson(source, constraints, nullable, path);
    case "bytes": {
      const bytes = readCounted(source, bytesLimit(constraints), path).slice();
      source.note(from, path, "bytes", `${bytes.length} bytes`);
      return { kind: "bytes", bytes };
    }
    case "uuid": {
      const text = uuidText(source.take(16, path));
      source.note(from, path, "uuid", text);
      return { kind: "uuid", text };
    }
    case "const":
      source.noteBits(from, path, typeName(type), JSON.stringify(type.value));
      return { kind: "const" };
  }
}

function readIntegral(source: ByteSource, type: IntegralType, path: string, memory: Memory): Node {
  const from = source.at;
  const scale = type.kind === "decimal" ? type.scale : 0;
  if (memory instanceof Previous) {
    const delta = unzigzag(source.varint(varintBytes(type), path));
    const units = inWidth(type, delta) ? sum(type, memory.units, delta) : undefined;
    if (units === undefined) {
      return source.fail(
        "out_of_range",
        path,
        from,
        `the difference ${delta} leads out of the type`,
      );
    }
    memory.units = units;
    const shown = `${formatDecimal(units, scale)}, by ${formatDecimal(delta, scale)}`;
    source.note(from, path, `difference of ${typeName(type)}`, shown);
    return { kind: "integral", type, units, difference: delta };
  }
  const units = plainUnits(source, type, path);
  const { min, max } = integralRange(type);
  if (units < min || units > max) {
    source.fail("out_of_range", path, from, `${units} is not from ${min} to ${max}`);
  }
  source.note(from, path, typeName(type), formatDecimal(units, scale));
  return { kind: "integral", type, units };
}

function inWidth(type: IntegralType, delta: bigint): boolean {
  return BigInt.asIntN(differenceWidth(type), delta) === delta;
}

function plainUnits(source: ByteSource, type: IntegralType, path: string): bigint {
  const isSigned = integralRange(type).min < 0n;
  const form = integralForm(type);
  switch (form) {
    case "byte":
    case "six-bytes": {
      const size = form === "byte" ? 1 : 6;
      const value = source.fixed(size, path);
      return isSigned ? BigInt.asIntN(size * 8, value) : value;
    }
    case "unsigned":
      return source.varint(varintBytes(type), path);
    case "signed":
      return unzigzag(source.varint(varintBytes(type), path));
  }
}

function readFloat(source: ByteSource, type: FloatType, path: string): Node {
  const from = source.at;
  const bytes = source.take(type.width === "f64" ? 8 : 4, path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const value = type.width === "f64" ? view.getFloat64(0, true) : view.getFloat32(0, true);
  if (!Number.isFinite(value) && !type.special) {
    source.fail("out_of_range", path, from, `${value}, where only finite numbers are values`);
  }
  if (Number.isNaN(value)) {
    const [bits, one] =
      type.width === "f64"
        ? [view.getBigUint64(0, true), 0x7ff8000000000000n]
        : [BigInt(view.getUint32(0, true)), 0x7fc00000n];
    if (bits !== one) source.fail("not_canonical", path, from, "another NaN than the one");
  }
  source.note(from, path, type.width, formatFloat(value));
  return { kind: "float", type, value };
}

function readCounted(source: ByteSource, limit: number, path: string): Uint8Array {
  const from = source.at;
  const size = source.u32(path);
  if (size > source.remaining) {
    source.fail("truncated", path, from, `${size} bytes are told, ${source.remaining} remain`);
  }
  if (size > limit)
    source.fail("limit_exceeded", path, from, `${size} bytes, ${limit} are allowed`);
  return source.take(size, path);
}

function readText(source: ByteSource, limit: number, path: string): string {
  const from = source.at;
  const text = fromUtf8(readCounted(source, limit, path));
  return text ?? source.fail("invalid_utf8", path, from, "the bytes are no UTF-8");
}

function readJson(
  source: ByteSource,
  constraints: IrConstraints | undefined,
  nullable: boolean,
  path: string,
): Node {
  const from = source.at;
  const text = readText(source, jsonLimit(constraints), path);
  const read = parseJson(text, jsonDepth(constraints), nullable);
  if ("wrong" in read) return source.fail(read.wrong, path, from, "no JSON in canonical form");
  source.note(from, path, "json", text);
  return { kind: "json", text };
}
