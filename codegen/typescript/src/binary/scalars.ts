import type { IrSlot, IrType } from "@twobyte/compiler/ir";
import { declaredMost, jsonDepth, limitOf } from "../context.ts";

/** How a scalar is written and read in the binary profile, as calls of functions of `@twobyte/wire`. */
export interface BinaryScalar {
  /** Name of the writing function and its arguments behind the value. */
  readonly write: string;
  readonly writeArguments?: readonly string[];
  /** Arguments behind the name of the field. */
  readonly writeTail?: readonly string[];
  readonly read: string;
  readonly readArguments?: readonly string[];
  /** Most bytes that a `put` function takes; absent for a function that makes room itself. */
  readonly room?: number;
  /** Bytes of every value, when all values take the same; it can then be taken in a run. */
  readonly fixed?: { readonly size: number; readonly take: string };
  readonly leastBytes: number;
}

const INTEGER_ROOM = {
  u8: 1,
  i8: 1,
  u16: 3,
  i16: 3,
  u32: 5,
  i32: 5,
  u53: 8,
  i53: 8,
  u64: 10,
  i64: 10,
} as const;

/** Undefined for types that are not scalars, or take bits only. */
export function binaryScalar(slot: IrSlot): BinaryScalar | undefined {
  const { type } = slot;
  switch (type.kind) {
    case "int":
      return varying(type.width.toUpperCase(), INTEGER_ROOM[type.width]);
    case "float":
      return float(
        type.width === "f32" ? 4 : 8,
        `${type.width.toUpperCase()}${type.special ? "Special" : ""}`,
      );
    case "string":
      return { ...sized("String", [`${limitOf(slot)}`]), writeTail: boundsOf(slot) };
    case "bytes":
      return { ...sized("Bytes", [`${limitOf(slot)}`]), writeTail: boundsOf(slot) };
    case "json": {
      const bounds = [`${limitOf(slot)}`, `${jsonDepth(slot)}`];
      return {
        ...sized("Json", slot.nullable ? [...bounds, "true"] : bounds),
        writeArguments: bounds,
      };
    }
    case "uuid":
      return { write: "putUuid", read: "readUuid", room: 16, leastBytes: 16 };
    case "timestamp":
      return isFine(type.unit) ? varying("I64", 10) : float(6, "Timestamp");
    case "duration":
      return isFine(type.unit) ? varying("I64", 10) : varying("I53", 8);
    case "decimal":
      return type.units === "bigint"
        ? varying("I64", 10)
        : {
            ...varying("Decimal", 8),
            writeArguments: [unitText(type.scale)],
            readArguments: [unitText(type.scale)],
          };
    default:
      return undefined;
  }
}

/** The limit of a writing function, and above what length the value is to be checked. */
function boundsOf(slot: IrSlot): string[] {
  const most = declaredMost(slot);
  return most === undefined ? [] : ["Infinity", `${most}`];
}

function varying(suffix: string, room: number): BinaryScalar {
  return { write: `put${suffix}`, read: `read${suffix}`, room, leastBytes: 1 };
}

function float(size: number, suffix: string): BinaryScalar {
  return {
    write: `put${suffix}`,
    read: `read${suffix}`,
    room: size,
    fixed: { size, take: `take${suffix}` },
    leastBytes: size,
  };
}

function sized(suffix: string, readArguments: readonly string[]): BinaryScalar {
  return { write: `write${suffix}`, read: `read${suffix}`, readArguments, leastBytes: 1 };
}

export function isFine(unit: "s" | "ms" | "us" | "ns"): boolean {
  return unit === "us" || unit === "ns";
}

/** 10^scale as a literal. */
export function unitText(scale: number): string {
  return `1${"0".repeat(scale)}`;
}

/** Whether a value of this type takes bits of its group and possibly an escaped ordinal. */
export function takesBits(type: IrType): boolean {
  return type.kind === "bool" || type.kind === "enum" || type.kind === "union";
}
