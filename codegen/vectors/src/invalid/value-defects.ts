import type { IrConstraints, IrJson, IrSlot } from "@twobyte/compiler/ir";
import { formats } from "@twobyte/compiler/ir";
import { sampleText } from "@twobyte/interpreter";
import { strangeMember } from "../schema/loosened.ts";
import type { IntegralType } from "../values/integral-candidates.ts";
import { declaredBounds, integralNotation, isIntegral } from "../values/integral-candidates.ts";
import type { Place } from "../values/places.ts";

/** Something in a slot that is none of its values. */
export interface ValueDefect {
  /** Of one kind there is one case a message; part of the case's meaning. */
  readonly kind: string;
  readonly about: string;
  /** What an encoder says, when it can be given the value at all. */
  readonly encoding?: { readonly error: string; readonly host?: "utf16" | "loose-numbers" };
  /** What a decoder says of the bytes and text, when there are any. */
  readonly decoding?: string;
  readonly req: readonly string[];
  /** In notation; the first that has the defect and no other is taken. */
  readonly candidates: readonly IrJson[];
}

const constraint = {
  encoding: { error: "constraint" },
  decoding: "constraint",
  req: ["R-ERR-4"],
} as const;

/** The defects that what stands in a slot can have. */
export function valueDefects({ slot, here }: Place): ValueDefect[] {
  const { type, constraints = {} } = slot;
  const own = Object.keys(constraints) as (keyof IrConstraints)[];
  return [
    ...own.flatMap((keyword) => constraintDefects(keyword, slot, here)),
    ...(isIntegral(type) ? rangeDefects(type) : []),
    ...typeDefects(slot),
  ];
}

function constraintDefects(
  keyword: keyof IrConstraints,
  slot: IrSlot,
  here: IrJson,
): ValueDefect[] {
  const { type } = slot;
  const candidates = breaking(keyword, slot, here);
  if (candidates.length === 0) return [];
  const kind = `${keyword} of ${type.kind}`;
  const about = `a value of ${type.kind} that breaks its ${keyword}`;
  return [{ ...constraint, kind, about, decoding: decodingOf(keyword, type.kind), candidates }];
}

function decodingOf(keyword: keyof IrConstraints, kind: string): string {
  const isBound = ["maxItems", "maxProperties", "maxBytes"].includes(keyword);
  if (isBound || (keyword === "maxLength" && kind === "bytes")) return "limit_exceeded";
  return keyword === "maxDepth" ? "invalid_json" : "constraint";
}

const mostUnits = 400;

/** Notations that break one constraint; the caller keeps those that break no other. */
function breaking(keyword: keyof IrConstraints, slot: IrSlot, here: IrJson): IrJson[] {
  const { type, constraints = {} } = slot;
  const bound = Number(constraints[keyword] ?? 0);
  if (isIntegral(type)) return integralBreaking(keyword, type, constraints);
  switch (keyword) {
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return type.kind === "float" ? floatBreaking(type.width, bound) : [];
    case "minLength":
    case "maxLength":
      return lengthBreaking(type.kind, keyword, bound, constraints);
    case "pattern":
    case "format":
      return ["", "~", "a b", "\u0000", "\u{1f600}", "x".repeat(300)];
    case "minItems":
      return Array.isArray(here) ? [here.slice(0, bound - 1)] : [];
    case "maxItems":
      return Array.isArray(here) && here.length > 0 && bound < mostUnits
        ? [Array.from({ length: bound + 1 }, (_, at): IrJson => here[at % here.length] ?? null)]
        : [];
    case "uniqueItems":
      return Array.isArray(here) && here.length > 0 ? [[here[0] ?? null, here[0] ?? null]] : [];
    case "minProperties":
      return Array.isArray(here) ? [here.slice(0, bound - 1)] : [];
    case "maxBytes":
      return bound < mostUnits ? [JSON.stringify("x".repeat(bound))] : [];
    case "maxDepth":
      return bound < mostUnits ? ["[".repeat(bound + 1) + "]".repeat(bound + 1)] : [];
    default:
      return [];
  }
}

function integralBreaking(
  keyword: keyof IrConstraints,
  type: IntegralType,
  constraints: IrConstraints,
): IrJson[] {
  if (keyword === "multipleOf")
    return [1n, 2n, 3n, -1n, 7n].map((one) => integralNotation(type, one));
  const bounds = declaredBounds(type, { [keyword]: constraints[keyword] });
  const step = keyword.includes("in") && keyword.toLowerCase().includes("minimum") ? -1n : 1n;
  return bounds
    .flatMap((bound) => [bound, bound + step, bound + 2n * step])
    .map((units) => integralNotation(type, units));
}

function floatBreaking(width: "f32" | "f64", bound: number): IrJson[] {
  const around = [bound, bound - 1, bound + 1, -Math.abs(bound) * 2 - 1, Math.abs(bound) * 2 + 1];
  return around.map((value) => {
    const view = new DataView(new ArrayBuffer(8));
    if (width === "f64") view.setFloat64(0, value);
    else view.setFloat32(0, value);
    const bits = width === "f64" ? view.getBigUint64(0) : BigInt(view.getUint32(0));
    return `${width}:${bits.toString(16).padStart(width === "f64" ? 16 : 8, "0")}`;
  });
}

function lengthBreaking(
  kind: string,
  keyword: "minLength" | "maxLength",
  bound: number,
  constraints: IrConstraints,
): IrJson[] {
  const size = keyword === "minLength" ? bound - 1 : bound + 1;
  if (size < 0 || size > mostUnits) return [];
  if (kind === "bytes") return ["a5".repeat(size)];
  const { pattern, format } = constraints;
  const declared = pattern ?? (format === undefined ? undefined : formats.get(format)?.pattern);
  const text = declared === undefined ? "x".repeat(size) : sampleText(declared, size, size);
  return text === undefined ? [] : [text];
}

function rangeDefects(type: IntegralType): ValueDefect[] {
  if (type.kind !== "int" || type.width === "u64" || type.width === "i64") return [];
  const isSigned = type.width.startsWith("i");
  const bits = BigInt(type.width.slice(1)) - (isSigned && type.width !== "i53" ? 1n : 0n);
  const candidates = [2n ** bits].map((units) => integralNotation(type, units));
  const encoding = { error: "invalid_value", host: "loose-numbers" } as const;
  const about = `a number above the greatest ${type.width}`;
  return [{ kind: `above ${type.width}`, about, encoding, req: ["R-BIN-4"], candidates }];
}

function typeDefects(slot: IrSlot): ValueDefect[] {
  const { type } = slot;
  switch (type.kind) {
    case "string":
      return [
        {
          kind: "unpaired surrogate",
          about: "a string with an unpaired surrogate",
          encoding: { error: "invalid_value", host: "utf16" },
          req: ["R-BIN-6"],
          candidates: [{ utf16: "d800" }, { utf16: "0061dc000062" }],
        },
      ];
    case "float": {
      if (type.special) return [];
      const nan = type.width === "f64" ? "f64:7ff8000000000000" : "f32:7fc00000";
      const about = `NaN as a finite ${type.width}`;
      const encoding = { error: "invalid_value" } as const;
      return [
        { kind: `NaN as ${type.width}`, about, encoding, req: ["R-CANON-1"], candidates: [nan] },
      ];
    }
    case "enum":
      return [
        {
          kind: `no member of ${type.name}`,
          about: `an ordinal that ${type.name} does not have`,
          decoding: "invalid_member",
          req: ["R-ENUM-3"],
          candidates: [strangeMember],
        },
      ];
    case "union":
      return [
        {
          kind: `no member of ${type.name}`,
          about: `an ordinal that ${type.name} does not have`,
          decoding: "invalid_member",
          req: ["R-ENUM-3"],
          candidates: [strangeUnion],
        },
      ];
    default:
      return [];
  }
}

/** Stands for the strange member, whose tag the caller knows. */
export const strangeUnion: IrJson = { [strangeMember]: true };
