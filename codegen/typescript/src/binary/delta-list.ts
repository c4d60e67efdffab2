import type { IrField, IrSlot, IrType } from "@twobyte/compiler/ir";
import { WIRE } from "../context.ts";
import type { ModuleSource } from "../source/module-source.ts";
import { isFine, unitText } from "./scalars.ts";

/** How the values of a type are counted up in a `delta` list (spec 2.4). */
export interface DeltaCode {
  /** Type and start of the variable that holds the last value's steps. */
  readonly start: string;
  /** The value as steps, checked. */
  steps(value: string, label: string): string;
  /** The difference of `steps` from `last`, which then holds `steps`. */
  difference(last: string, steps: string): string;
  put(difference: string): string;
  /** A difference, read. */
  readonly read: string;
  /** The count of steps that lies `delta` behind `last`. */
  add(last: string, delta: string): string;
  /** The value of a count of steps. */
  value(steps: string): string;
}

/** 15 digits (spec 3.3). */
const MAX_UNITS = 999_999_999_999_999;

export function deltaCode(module: ModuleSource, type: IrType): DeltaCode {
  const use = (name: string): string => module.use(WIRE, name);
  const wide = bigWidth(type);
  if (wide !== undefined) {
    const check = wide === "u64" ? "checkU64" : "checkI64";
    const cast = wide === "u64" ? "BigInt.asUintN" : "BigInt.asIntN";
    return {
      start: "0n",
      steps: (value, label) => `${use(check)}(${value}, ${JSON.stringify(label)})`,
      difference: (last, steps) => `-${last} + (${last} = ${steps})`,
      put: (difference) => `${use("putDelta64")}(w, ${difference})`,
      get read() {
        return `${use("readI64")}(r)`;
      },
      add: (last, delta) => `${cast}(64, ${last} + ${delta})`,
      value: (steps) => steps,
    };
  }
  const { width, min, max } = numberWidth(type);
  const scale = type.kind === "decimal" ? type.scale : undefined;
  const bounds = `${min}, ${max}`;
  return {
    start: "0",
    steps: (value, label) =>
      scale === undefined
        ? `${use("checkInteger")}(${value}, ${bounds}, ${JSON.stringify(label)})`
        : `${use("toUnits")}(${value}, ${unitText(scale)}, ${JSON.stringify(label)})`,
    difference: (last, steps) =>
      width === 54
        ? `${use("difference54")}(${last}, (${last} = ${steps}))`
        : `${use("difference")}(${last}, (${last} = ${steps}), ${width})`,
    put: (difference) => `${use("putZigzag53")}(w, ${difference})`,
    get read() {
      return `${use("readDelta")}(r, ${width})`;
    },
    add: (last, delta) => {
      if (width === 54) return `${use("safeSum")}(r, ${last}, ${delta}, ${max})`;
      return `${use(min === 0 ? "addUnsigned" : "addSigned")}(${last}, ${delta}, ${width})`;
    },
    value: (steps) => (scale === undefined ? steps : `${steps} / ${unitText(scale)}`),
  };
}

function bigWidth(type: IrType): "u64" | "i64" | undefined {
  if (type.kind === "int")
    return type.width === "u64" || type.width === "i64" ? type.width : undefined;
  if (type.kind === "timestamp" || type.kind === "duration")
    return isFine(type.unit) ? "i64" : undefined;
  return type.kind === "decimal" && type.units === "bigint" ? "i64" : undefined;
}

/** Width of the differences and range of the values. */
export function numberWidth(type: IrType): {
  readonly width: number;
  readonly min: number;
  readonly max: number;
} {
  const safe = Number.MAX_SAFE_INTEGER;
  if (type.kind === "timestamp") return { width: 48, min: -(2 ** 47), max: 2 ** 47 - 1 };
  if (type.kind === "decimal") return { width: 54, min: -MAX_UNITS, max: MAX_UNITS };
  if (type.kind !== "int") return { width: 54, min: -safe, max: safe };
  const bits = Number(type.width.slice(1));
  if (type.width.startsWith("u")) return { width: bits, min: 0, max: 2 ** bits - 1 };
  return bits === 53
    ? { width: 54, min: -safe, max: safe }
    : { width: bits, min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 };
}

/** The fields of the item struct that a list declares as deltas. */
export function isDeltaField(slot: IrSlot, field: IrField): boolean {
  const { type } = slot;
  return type.kind === "list" && Array.isArray(type.delta) && type.delta.includes(field.name);
}
