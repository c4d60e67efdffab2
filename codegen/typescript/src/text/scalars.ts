import type { IrSlot } from "@twobyte/compiler/ir";
import { isFine, unitText } from "../binary/scalars.ts";
import { jsonDepth, limitOf, ownBound } from "../context.ts";

/** How a scalar is formatted and parsed in the text profile, as calls of functions of `@twobyte/wire`. */
export interface TextScalar {
  readonly format: string;
  readonly formatArguments?: readonly string[];
  /** Arguments behind the name of the field. */
  readonly formatTail?: readonly string[];
  readonly parse: string;
  readonly parseArguments?: readonly string[];
  /** Whether a value can be the empty token, so that optional and nullable slots mark it. */
  readonly canBeEmpty?: boolean;
  /** Whether only parsing knows the mark of the empty value: no value is formatted so. */
  readonly marksParsing?: boolean;
}

/** Ranges of the integers that are numbers. */
export const RANGES = {
  u8: ["0", "255"],
  u16: ["0", "65535"],
  u32: ["0", "4294967295"],
  u53: ["0", "9007199254740991"],
  i8: ["-128", "127"],
  i16: ["-32768", "32767"],
  i32: ["-2147483648", "2147483647"],
  i53: ["-9007199254740991", "9007199254740991"],
} as const;

const TIMESTAMP = ["-140737488355328", "140737488355327"] as const;

/** Undefined for types that are not scalars. Enums are, by their ordinals; see `text-code.ts`. */
export function textScalar(slot: IrSlot): TextScalar | undefined {
  const { type } = slot;
  switch (type.kind) {
    case "bool":
      return plain("Boolean");
    case "int":
      return type.width === "u64" || type.width === "i64"
        ? plain(type.width.toUpperCase())
        : integer(RANGES[type.width]);
    case "float":
      return plain(`${type.width.toUpperCase()}${type.special ? "Special" : ""}`);
    case "string":
      return {
        ...plain("String"),
        formatTail: ownBound(slot),
        parseArguments: [`${limitOf(slot)}`],
        canBeEmpty: true,
      };
    case "bytes":
      return {
        ...plain("Bytes"),
        formatTail: ownBound(slot),
        parseArguments: [`${limitOf(slot)}`],
        canBeEmpty: true,
      };
    case "json": {
      const bounds = [`${limitOf(slot)}`, `${jsonDepth(slot)}`];
      return {
        ...plain("Json"),
        formatArguments: bounds,
        parseArguments: slot.nullable ? [...bounds, "true"] : bounds,
        marksParsing: true,
      };
    }
    case "uuid":
      return plain("Uuid");
    case "timestamp":
      return isFine(type.unit) ? plain("I64") : integer(TIMESTAMP);
    case "duration":
      return isFine(type.unit) ? plain("I64") : integer(RANGES.i53);
    case "decimal":
      return decimal(type.scale, type.units === "bigint");
    default:
      return undefined;
  }
}

function plain(suffix: string): TextScalar {
  return { format: `format${suffix}`, parse: `parse${suffix}` };
}

function integer([min, max]: readonly [string, string]): TextScalar {
  const unsigned = min === "0";
  return {
    format: "formatInteger",
    formatArguments: [min, max],
    parse: unsigned ? "parseUnsigned" : "parseInteger",
    parseArguments: unsigned ? [max] : [min, max],
  };
}

function decimal(scale: number, big: boolean): TextScalar {
  if (big) {
    return {
      format: "formatBigUnits",
      formatArguments: [`${scale}`],
      parse: "parseBigUnits",
      parseArguments: [`${scale}`],
    };
  }
  const both = [`${scale}`, unitText(scale)];
  return {
    format: "formatDecimal",
    formatArguments: both,
    parse: "parseDecimal",
    parseArguments: both,
  };
}
