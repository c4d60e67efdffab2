import type { IrConstraints } from "@twobyte/compiler/ir";
import type { IntegralType } from "../number/integral.ts";
import { integralRange, isBig } from "../number/integral.ts";
import { formatDecimal } from "../number/units.ts";
import type { RandomSlot, RandomType } from "./declarations.ts";
import type { Random } from "./random.ts";

/** Names of the types that a random slot can refer to. */
export interface Referable {
  readonly enums: readonly string[];
  /** Those of them whose members are strings. */
  readonly textEnums: readonly string[];
  readonly unions: readonly string[];
  /** Structs that can stand anywhere, because they hold none of what is to come. */
  readonly earlier: readonly string[];
  /** Structs that can stand where a value may be absent, null or empty. */
  readonly any: readonly string[];
  /** Names of the fields of a struct that a list can write as differences. */
  readonly deltaNames: (struct: string) => readonly string[];
}

const widths = ["u8", "u16", "u32", "u53", "u64", "i8", "i16", "i32", "i53", "i64"] as const;
const units = ["s", "ms", "us", "ns"] as const;

/** A type of whole numbers underneath. */
export function randomIntegral(random: Random): IntegralType {
  switch (random.int(0, 4)) {
    case 0:
      return { kind: "timestamp", unit: random.pick(units) };
    case 1:
      return { kind: "duration", unit: random.pick(units) };
    case 2:
      return {
        kind: "decimal",
        scale: random.pick([0, 1, 2, 3, 9, 18]),
        units: random.pick(["number", "bigint"]),
      };
    default:
      return { kind: "int", width: random.pick(widths) };
  }
}

function randomScalar(random: Random, refer: Referable): RandomType {
  switch (random.int(0, 9)) {
    case 0:
    case 1:
      return { kind: "bool" };
    case 2:
      return { kind: "float", width: random.pick(["f32", "f64"]), special: random.once(2) };
    case 3:
    case 4:
      return { kind: "string" };
    case 5:
      return random.pick([{ kind: "bytes" }, { kind: "uuid" }, { kind: "json" }]);
    case 6:
      return refer.enums.length > 0
        ? { kind: "enum", name: random.pick(refer.enums) }
        : { kind: "bool" };
    default:
      return randomIntegral(random);
  }
}

/** A slot of any type, down to `depth` lists and maps in each other. */
export function randomSlot(
  random: Random,
  refer: Referable,
  depth: number,
  free = false,
): RandomSlot {
  const nullable = random.once(6);
  const type = randomType(random, refer, depth, free || nullable);
  const constraints = random.once(3) ? randomConstraints(random, type) : undefined;
  // A null in a json slot would be null twice over.
  const isNullable = nullable && type.kind !== "json";
  return { type, nullable: isNullable, ...(constraints !== undefined && { constraints }) };
}

function randomType(random: Random, refer: Referable, depth: number, free: boolean): RandomType {
  const structs = free ? refer.any : refer.earlier;
  switch (depth > 0 ? random.int(0, 11) : 11) {
    case 0:
    case 1:
      if (structs.length > 0) return { kind: "struct", name: random.pick(structs) };
      break;
    case 2:
      if (refer.unions.length > 0) return { kind: "union", name: random.pick(refer.unions) };
      break;
    case 3:
    case 4:
      return { kind: "list", item: randomSlot(random, refer, depth - 1, true) };
    case 5:
      return randomDelta(random, refer);
    case 6:
      return {
        kind: "map",
        key: randomKey(random, refer),
        value: randomSlot(random, refer, depth - 1, true),
      };
  }
  return randomScalar(random, refer);
}

/** A list that writes its items, or fields of them, as differences. */
function randomDelta(random: Random, refer: Referable): RandomType {
  const struct = refer.any.find((name) => refer.deltaNames(name).length > 0);
  if (struct !== undefined && random.once(2)) {
    const names = refer.deltaNames(struct).filter(() => random.int(0, 2) > 0);
    const item: RandomSlot = { type: { kind: "struct", name: struct }, nullable: random.once(5) };
    if (names.length > 0) return { kind: "list", item, delta: names };
  }
  const item = { type: randomIntegral(random), nullable: random.once(4) };
  return { kind: "list", item, delta: true };
}

function randomKey(random: Random, refer: Referable): RandomSlot {
  const types: RandomType[] = [
    { kind: "string" },
    { kind: "uuid" },
    { kind: "bool" },
    { kind: "int", width: random.pick(widths) },
    ...refer.textEnums.map((name) => ({ kind: "enum" as const, name })),
  ];
  return { type: random.pick(types), nullable: false };
}

/** Patterns of which `randomValue` knows matching texts. */
export const knownPatterns: ReadonlyMap<string, readonly string[]> = new Map([
  ["[a-z]{1,3}", ["a", "xyz"]],
  ["(ab|cd)+[^x]?", ["ab", "cdab", "abé"]],
  ["[\\p{L}]*[0-9]{2}[a-z]?", ["12", "aÉ45z"]],
  ["\\p{Lu}[^\\n]*", ["Éa", "Z", "ΩΩ😀"]],
]);

function randomConstraints(random: Random, type: RandomType): IrConstraints | undefined {
  switch (type.kind) {
    case "int":
    case "timestamp":
    case "duration":
    case "decimal":
      return integralConstraints(random, type);
    case "float":
      return random.once(2) ? { minimum: -1.5, maximum: 1000 } : { exclusiveMinimum: -0.25 };
    case "string":
      if (random.once(4)) return { pattern: random.pick([...knownPatterns.keys()]) };
      return { minLength: random.int(0, 2), maxLength: random.int(2, 9) };
    case "bytes":
      return { minLength: random.int(0, 2), maxLength: random.int(2, 9) };
    case "json":
      return { maxBytes: random.int(200, 400), maxDepth: random.int(3, 6) };
    case "list": {
      const isScalar = ["int", "string", "timestamp"].includes(type.item.type.kind);
      if (isScalar && random.once(3)) return { uniqueItems: true, maxItems: 4 };
      return isScalar
        ? { minItems: 1, maxItems: random.int(2, 6) }
        : { maxItems: random.int(1, 6) };
    }
    case "map":
      return { maxProperties: random.int(1, 6) };
    default:
      return undefined;
  }
}

function integralConstraints(random: Random, type: IntegralType): IrConstraints {
  const { min, max } = integralRange(type);
  const scale = type.kind === "decimal" ? type.scale : 0;
  const bound = (value: bigint): number | string =>
    isBig(type) || type.kind === "decimal" ? formatDecimal(value, scale) : Number(value);
  const [a, b] = [random.bigint(min, max), random.bigint(min, max)];
  const [low, high] = a < b ? [a, b] : [b, a];
  if (high - low > 8n && high > 8n && type.kind === "int" && !isBig(type) && random.once(4)) {
    return { maximum: bound(high), multipleOf: random.int(1, 4) };
  }
  if (high - low > 4n && type.kind !== "decimal" && !isBig(type) && random.once(3)) {
    return { exclusiveMinimum: bound(low), exclusiveMaximum: bound(high) };
  }
  return { minimum: bound(low), maximum: bound(high) };
}
