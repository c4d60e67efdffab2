import type { IrIndex, IrJson, IrType } from "@twobyte/compiler/ir";

/** Bytes of an unsigned integer as a varint. */
export function varint(value: number | bigint): number {
  let size = 1;
  for (let rest = BigInt(value) >> 7n; rest > 0n; rest >>= 7n) size += 1;
  return size;
}

/** Bytes of a value that is a number to protobuf; undefined for all others. */
export function numberSize(index: IrIndex, type: IrType, json: IrJson): number | undefined {
  if (type.kind === "float") return type.width === "f32" ? 4 : 8;
  const integer = integerOf(index, type, json);
  return integer === undefined ? undefined : varint(integer);
}

/** Whether protobuf leaves a number out of a field that is always there. */
export function isZero(index: IrIndex, type: IrType, json: IrJson): boolean {
  return type.kind === "float" ? Object.is(json, 0) : integerOf(index, type, json) === 0n;
}

/** Bytes of a text or of a byte string, without its length. */
export function contentLength(type: IrType, json: IrJson): number {
  if (type.kind === "uuid") return 16;
  if (type.kind === "json") return Buffer.byteLength(JSON.stringify(json));
  return Buffer.byteLength(String(json), type.kind === "bytes" ? "base64" : "utf8");
}

/** What stands in the varint: signed types are zig-zagged. */
function integerOf(index: IrIndex, type: IrType, json: IrJson): bigint | undefined {
  switch (type.kind) {
    case "bool":
      return json === true || json === "true" ? 1n : 0n;
    case "enum": {
      const members = index.enums.get(type.name)?.members ?? [];
      return BigInt(members.findIndex(({ value }) => String(value) === String(json)));
    }
    case "int": {
      const value = BigInt(String(json));
      return type.width.startsWith("u") ? value : zigZag(value);
    }
    case "timestamp":
    case "duration":
      return zigZag(BigInt(String(json)));
    case "decimal":
      return zigZag(BigInt(String(json).replace(".", "")));
    default:
      return undefined;
  }
}

function zigZag(value: bigint): bigint {
  return value < 0n ? -value * 2n - 1n : value * 2n;
}
