import type { IrConstraints, IrJson, IrSlot } from "@twobyte/compiler/ir";
import { formats } from "@twobyte/compiler/ir";
import { sampleText } from "@twobyte/interpreter";
import {
  integralCandidates,
  integralNotation,
  isIntegral,
  varintEdges,
} from "./integral-candidates.ts";

/**
 * Notations of values of a scalar or `json` slot, the plainest first, each for another reason. Some
 * may break the slot's type or constraints: the caller keeps the values.
 */
export function scalarCandidates(slot: IrSlot): readonly IrJson[] {
  const { type, constraints = {} } = slot;
  if (isIntegral(type)) {
    const isSigned = type.kind !== "int" || type.width.startsWith("i");
    const varints = type.kind === "int" || type.kind === "duration" ? varintEdges(isSigned) : [];
    const all = [...integralCandidates(type, constraints), ...varints];
    return all.map((units) => integralNotation(type, units));
  }
  switch (type.kind) {
    case "bool":
      return [true, false];
    case "float":
      return type.width === "f64" ? doubles : singles;
    case "string":
      return textCandidates(constraints);
    case "bytes":
      return bytesCandidates(constraints);
    case "uuid":
      return uuids;
    case "json":
      return [...jsons, nestedJson(Math.min(constraints.maxDepth ?? 64, 64))];
    case "const":
      return [type.value];
    default:
      return [];
  }
}

/** 0.1, 0, −0, 1, −1.5, 1e21, 1e−7, the largest, the least, 2^53, a third; then the special ones. */
const doubles: readonly IrJson[] = [
  "3fb999999999999a",
  "0000000000000000",
  "8000000000000000",
  "3ff0000000000000",
  "bff8000000000000",
  "444b1ae4d6e2ef50",
  "3e7ad7f29abcaf48",
  "7fefffffffffffff",
  "0000000000000001",
  "4340000000000000",
  "3fd5555555555555",
  "c0934a456d5cfaad",
  "7ff8000000000000",
  "7ff0000000000000",
  "fff0000000000000",
].map((bits) => `f64:${bits}`);

const singles: readonly IrJson[] = [
  "3dcccccd",
  "00000000",
  "80000000",
  "3f800000",
  "bfc00000",
  "7f7fffff",
  "00000001",
  "4b800000",
  "3eaaaaab",
  "7fc00000",
  "7f800000",
  "ff800000",
].map((bits) => `f32:${bits}`);

const escapes = "\\ \n \r \0 \u001f \u001e \t \u007f";
const mixed =
  "A sentence of plain letters, then \u00fcber \u65e5\u672c\u8a9e, \u{1f600} and plain again to its end";
const planes = "\u{10000}\u{1f600}\u{10ffff}\uffff\ufeff\u2028é";

function textCandidates({ minLength = 0, maxLength, pattern, format }: IrConstraints): IrJson[] {
  const longest = Math.min(maxLength ?? 130, 300);
  const declared = [pattern, format === undefined ? undefined : formats.get(format)?.pattern];
  const sampled = declared
    .filter((one) => one !== undefined)
    .flatMap((one) => [
      sampleText(one, minLength, maxLength ?? 300),
      sampleText(one, Math.min(longest, minLength + 3), longest),
    ])
    .filter((text) => text !== undefined);
  return [
    ...sampled,
    "Hello",
    escapes,
    planes,
    "\ue000\uffff",
    "",
    "\\-",
    "\ufeff",
    "0",
    "a".repeat(minLength),
    "\u{1f600}".repeat(Math.min(longest, 40)),
    escapes.repeat(20),
    mixed,
    "a".repeat(longest),
    "é".repeat(Math.min(longest, 64)),
  ];
}

function bytesCandidates({ minLength = 0, maxLength }: IrConstraints): IrJson[] {
  const longest = Math.min(maxLength ?? 130, 300);
  return ["00ff", "fb", "", "fbf0be", "00".repeat(minLength), "a5".repeat(longest), "01020304"];
}

const uuids: readonly IrJson[] = [
  "00112233-4455-6677-8899-aabbccddeeff",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "00000000-0000-0000-0000-000000000000",
];

/** Arrays that are as deep as is allowed. */
function nestedJson(levels: number): IrJson {
  return "[".repeat(levels) + "]".repeat(levels);
}

/** Canonical texts. */
const jsons: readonly IrJson[] = [
  '{"a":[1,true,null],"b":{"c":"x"}}',
  "null",
  '"\\\\ \\n \\u0000 \\u001f \u{1f600}"',
  '{"":0,"\u{10000}":1,"\uffff":2}',
  "[0.1,1e+21,1e-7,-5e-324,333333333.3333333]",
  "[]",
  "{}",
  "[[[]]]",
  `"\\"${"[{".repeat(40)}"`,
  "0",
];
