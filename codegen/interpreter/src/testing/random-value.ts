import type { Ir, IrConstraints, IrSlot, IrType } from "@twobyte/compiler/ir";
import { rational } from "../check/rational.ts";
import type { IntegralType } from "../number/integral.ts";
import { integralRange, isIntegral } from "../number/integral.ts";
import { fromUnits } from "../number/units.ts";
import { leastSizes } from "../schema/least-size.ts";
import { Schema, valueFields } from "../schema/schema.ts";
import { keyText } from "../tree/key-text.ts";
import type { StructValue, Value } from "../value.ts";
import type { Random } from "./random.ts";
import { randomBytes, randomDouble, randomJson, randomText, randomUuid } from "./random-text.ts";
import { knownPatterns } from "./random-type.ts";

/**
 * A random value of a struct that satisfies all constraints of a random schema: absent fields
 * undefined, properties in source order, as decoded ones have them. `size` bounds its nesting.
 */
export function randomValue(ir: Ir, struct: string, random: Random, size = 4): StructValue {
  return new Values(new Schema(ir), random).struct(struct, size);
}

class Values {
  readonly #schema: Schema;
  readonly #random: Random;

  constructor(schema: Schema, random: Random) {
    this.#schema = schema;
    this.#random = random;
  }

  struct(name: string, size: number): StructValue {
    return Object.fromEntries(
      valueFields(this.#schema.struct(name)).map((field) => {
        const isAbsent = field.optional && (size <= 0 || this.#random.once(2));
        return [field.name, isAbsent ? undefined : this.slot(field.slot, size - 1)];
      }),
    );
  }

  slot(slot: IrSlot, size: number): Value {
    if (slot.nullable && (size <= 0 || this.#random.once(3))) return null;
    const constraints = slot.constraints ?? {};
    const { type } = slot;
    if (isIntegral(type)) return this.#integral(type, constraints);
    switch (type.kind) {
      case "struct":
        return this.struct(type.name, size);
      case "union":
        return this.#union(type.name, size);
      case "list":
        return this.#list(type, constraints, size);
      case "map":
        return this.#map(type, constraints, size);
      default:
        return this.#scalar(type, constraints);
    }
  }

  #scalar(type: IrType, constraints: IrConstraints): Value {
    const random = this.#random;
    const { minLength = 0, maxLength = 1000, pattern } = constraints;
    switch (type.kind) {
      case "bool":
        return random.once(2);
      case "float":
        return this.#float(type, constraints);
      case "string":
        if (pattern !== undefined) return random.pick(knownPatterns.get(pattern) ?? [""]);
        return random.once(5) && minLength === 0 ? "" : randomText(random, minLength, maxLength);
      case "bytes":
        return randomBytes(random, minLength, maxLength);
      case "uuid":
        return randomUuid(random);
      case "json":
        return randomJson(random, Math.min(3, constraints.maxDepth ?? 3)) as Value;
      case "const":
        return type.value;
      case "enum":
        return random.pick(
          this.#schema.enum(type.name).members.filter((member) => member.removed === undefined),
        ).value;
      default:
        throw new Error(`There is no random value of type ${type.kind}.`);
    }
  }

  #float(type: Extract<IrType, { kind: "float" }>, constraints: IrConstraints): number {
    for (let tries = 0; tries < 50; tries += 1) {
      const value = randomDouble(this.#random, type.special);
      const rounded = type.width === "f32" ? Math.fround(value) : value;
      if (!Number.isFinite(rounded) && !type.special) continue;
      if (!Number.isFinite(rounded) || withinBounds(rounded, constraints)) return rounded;
    }
    return 0.5;
  }

  #integral(type: IntegralType, constraints: IrConstraints): Value {
    const { min, max } = boundsOf(type, constraints);
    const step = BigInt(constraints.multipleOf ?? 1);
    const units = this.#random.bigint(min, max);
    const rest = ((units % step) + step) % step;
    return fromUnits(type, units - rest < min ? units - rest + step : units - rest);
  }

  #union(name: string, size: number): Value {
    const { members } = this.#schema.union(name);
    const live = members.filter((member) => member.removed === undefined);
    const member = size <= 0 ? live[0] : this.#random.pick(live);
    return this.struct(member?.struct ?? "", size);
  }

  #count(least: number, most: number, size: number): number {
    if (size <= 0) return least;
    const random = this.#random;
    const usual = random.once(10) ? random.int(4, 20) : random.int(0, 3);
    return Math.min(most, Math.max(least, usual));
  }

  #list(
    type: Extract<IrType, { kind: "list" }>,
    { minItems = 0, maxItems = 1000, uniqueItems }: IrConstraints,
    size: number,
  ): Value {
    // No schema has a list of items that take nothing; the random ones have, and leave it empty.
    const { item, delta } = type;
    const isFree = item.bits + leastSizes(this.#schema).slot(item, delta) === 0;
    const count = isFree ? 0 : this.#count(minItems, maxItems, size);
    const items = Array.from({ length: count }, () => this.slot(type.item, size - 1));
    return uniqueItems === true ? [...new Set(items)] : items;
  }

  #map(
    type: Extract<IrType, { kind: "map" }>,
    { maxProperties = 1000 }: IrConstraints,
    size: number,
  ): Value {
    const entries = new Map<string, [Value, Value]>();
    for (let count = this.#count(0, maxProperties, size); count > 0; count -= 1) {
      const key = this.slot(type.key, 0);
      entries.set(keyText(type.key.type, key), [key, this.slot(type.value, size - 1)]);
    }
    return new Map(entries.values());
  }
}

function withinBounds(value: number, constraints: IrConstraints): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = constraints;
  return (
    (minimum === undefined || value >= Number(minimum)) &&
    (maximum === undefined || value <= Number(maximum)) &&
    (exclusiveMinimum === undefined || value > Number(exclusiveMinimum)) &&
    (exclusiveMaximum === undefined || value < Number(exclusiveMaximum))
  );
}

/** First and last unit that constraints leave of a type, both included. */
function boundsOf(type: IntegralType, constraints: IrConstraints): { min: bigint; max: bigint } {
  let { min, max } = integralRange(type);
  const scale = type.kind === "decimal" ? type.scale : 0;
  const units = (bound: number | string): bigint => {
    const { numerator, denominator } = rational(bound);
    return (numerator * 10n ** BigInt(scale)) / denominator;
  };
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = constraints;
  if (minimum !== undefined) min = units(minimum);
  if (exclusiveMinimum !== undefined) min = units(exclusiveMinimum) + 1n;
  if (maximum !== undefined) max = units(maximum);
  if (exclusiveMaximum !== undefined) max = units(exclusiveMaximum) - 1n;
  return { min, max };
}
