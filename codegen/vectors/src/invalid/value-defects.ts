import type { IrConstraints, IrJson, IrSlot } from "@twobyte/compiler/ir";
import { strangeMember } from "../schema/loosened.ts";
import type { IntegralType } from "../values/integral-candidates.ts";
import { integralNotation, isIntegral } from "../values/integral-candidates.ts";
import type { Place } from "../values/places.ts";
import { breaking, mostUnits } from "./breaking.ts";

/** Something in a slot that is none of its values. */
export interface ValueDefect {
  /** Of one kind there is one case a message; part of the case's meaning. */
  readonly kind: string;
  readonly about: string;
  /** What an encoder says, when it can be given the value at all. */
  readonly encoding?: { readonly error: string; readonly host?: "utf16" | "loose-types" };
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
    ...boundDefects(slot),
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
  const req = keyword === "format" ? ["R-ERR-4", "R-JSON-29"] : constraint.req;
  const decoding = decodingOf(keyword, type.kind);
  return [{ ...constraint, req, kind, about, decoding, candidates }];
}

function decodingOf(keyword: keyof IrConstraints, kind: string): string {
  const isBound = ["maxItems", "maxProperties", "maxBytes"].includes(keyword);
  const isLength = keyword === "maxLength" && kind === "bytes";
  return isBound || isLength ? "limit_exceeded" : "constraint";
}

/** What a decoder refuses by a bound that it has to look at early. */
function boundDefects({ type, constraints = {} }: IrSlot): ValueDefect[] {
  if (type.kind === "json") {
    const levels = (constraints.maxDepth ?? 64) + 1;
    if (levels > mostUnits) return [];
    const candidates = ["[".repeat(levels) + "]".repeat(levels)];
    const about = "a json value one level deeper than its bound";
    return [
      {
        ...constraint,
        kind: "deep json",
        about,
        decoding: "invalid_json",
        req: ["R-BIN-7"],
        candidates,
      },
    ];
  }
  const { maxLength } = constraints;
  if (type.kind !== "string" || maxLength === undefined || maxLength > mostUnits) return [];
  const candidates = ["\u65e5".repeat(Math.floor((4 * maxLength) / 3) + 1)];
  const about = "a string of more UTF-8 bytes than four for each character that it may have";
  return [
    {
      ...constraint,
      kind: "bytes of string",
      about,
      decoding: "limit_exceeded",
      req: ["R-BIN-8", "R-TEXT-12"],
      candidates,
    },
  ];
}

/** The numbers on both sides of a type's range, and one between two of its own, where the host's type can hold them. */
function rangeDefects(type: IntegralType): ValueDefect[] {
  const range = rangeOf(type);
  if (range === undefined) return [];
  const [least, greatest] = range;
  const name = type.kind === "int" ? type.width : type.kind;
  const encoding = { error: "invalid_value", host: "loose-types" } as const;
  const defect = (kind: string, about: string, candidate: IrJson): ValueDefect => ({
    kind: `${kind} ${name}`,
    about,
    encoding,
    req: ["R-BIN-4"],
    candidates: [candidate],
  });
  const above = integralNotation(type, greatest + 1n);
  const below = integralNotation(type, least - 1n);
  return [
    defect("above", `a number above the greatest ${name}`, above),
    defect("below", `a number below the least ${name}`, below),
    // The notation of other types has no place for a fraction.
    ...(typeof below === "number" ? [defect("half of", `half of one as ${name}`, 0.5)] : []),
  ];
}

/** Undefined for 64 bits, whose host types are as narrow as they are. */
function rangeOf(type: IntegralType): readonly [least: bigint, greatest: bigint] | undefined {
  switch (type.kind) {
    case "int": {
      if (type.width === "u64" || type.width === "i64") return undefined;
      const bits = BigInt(type.width.slice(1));
      if (type.width.startsWith("u")) return [0n, 2n ** bits - 1n];
      if (type.width === "i53") return [1n - 2n ** bits, 2n ** bits - 1n];
      return [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n];
    }
    case "decimal":
      return type.units === "bigint" ? undefined : [1n - 10n ** 15n, 10n ** 15n - 1n];
    case "timestamp":
      return type.unit === "s" || type.unit === "ms" ? [-(2n ** 47n), 2n ** 47n - 1n] : undefined;
    case "duration":
      return type.unit === "s" || type.unit === "ms" ? [1n - 2n ** 53n, 2n ** 53n - 1n] : undefined;
  }
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
    case "uuid":
      return [
        {
          kind: "malformed UUID",
          about: "a text that is no UUID",
          encoding: { error: "invalid_value", host: "loose-types" },
          req: ["R-CANON-1"],
          candidates: ["00112233-4455-6677-8899-aabbccddeefg"],
        },
        {
          kind: "UUID of another length",
          about: "a UUID with a digit more",
          encoding: { error: "invalid_value", host: "loose-types" },
          req: ["R-CANON-1"],
          candidates: ["00112233-4455-6677-8899-aabbccddeeff0"],
        },
        {
          kind: "UUID without hyphens",
          about: "a UUID with digits where hyphens belong",
          encoding: { error: "invalid_value", host: "loose-types" },
          req: ["R-CANON-1"],
          candidates: ["001122330445506677088990aabbccddeeff"],
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
