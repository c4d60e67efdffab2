import type { IrIndex } from "../index-ir.ts";
import { partOf } from "../index-ir.ts";
import type { IrConstraints, IrField, IrJson, IrSlot } from "../ir.ts";
import { liveEnumMembers, liveFields, liveUnionMembers } from "../live.ts";
import { minBits } from "../min-bytes.ts";
import { distinct } from "./distinct.ts";
import { ExampleError } from "./example-error.ts";
import type { Heights } from "./heights.ts";
import { exampleScalar } from "./scalar.ts";
import { hintOf } from "./text.ts";

/** Values after which only what is required is shown, and after which there is no example. */
const generous = 100;
const bearable = 20_000;
/** A revision that has everything. */
const newest = Number.POSITIVE_INFINITY;
/** Structs inside of each other below which only what is required is shown. */
const deep = 5;

/** Where in the example a value stands. */
interface Place {
  readonly path: string;
  /** The name of the nearest field. */
  readonly name: string;
  /** Structs around it, the outermost first. */
  readonly around: readonly string[];
  /** Only what is required, and the shortest way out of a recursion. */
  readonly minimal: boolean;
  /** Which of several values of the same slot this is. */
  readonly variant: number;
}

/** Builds one example; counts its values, so that no type however wide makes a huge one. */
export class ExampleBuilder {
  private readonly index: IrIndex;
  private readonly heights: Heights;
  private readonly optional: boolean;
  private values = 0;

  constructor(index: IrIndex, heights: Heights, optional: boolean) {
    this.index = index;
    this.heights = heights;
    this.optional = optional;
  }

  build(structName: string): IrJson {
    return this.struct(structName, {
      path: structName,
      name: structName,
      around: [],
      minimal: false,
      variant: 0,
    });
  }

  private struct(name: string, place: Place): IrJson {
    if (this.heights.ofStruct(name) === Number.POSITIVE_INFINITY) {
      throw new ExampleError(place.path, `every value of ${name} holds another one, without end`);
    }
    const { around } = place;
    const minimal = place.minimal || around.includes(name) || around.length >= deep;
    const fields = liveFields(partOf(this.index.structs, name)).filter((field) =>
      this.isShown(field, minimal),
    );
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        this.slot(field.slot, {
          path: `${place.path}.${field.name}`,
          name: field.name,
          around: [...around, name],
          minimal,
          variant: place.variant,
        }),
      ]),
    );
  }

  private isShown(field: IrField, minimal: boolean): boolean {
    if (!field.optional) return true;
    if (minimal || !this.optional || field.deprecated !== undefined) return false;
    return this.heights.ofSlot(field.slot) !== Number.POSITIVE_INFINITY;
  }

  private slot(slot: IrSlot, at: Place): IrJson {
    this.values += 1;
    if (this.values > bearable) {
      throw new ExampleError(at.path, `an example would hold more than ${bearable} values`);
    }
    const place = this.values > generous ? { ...at, minimal: true } : at;
    const { type, constraints = {} } = slot;
    const endless = this.heights.ofSlot({ ...slot, nullable: false }) === Number.POSITIVE_INFINITY;
    if (slot.nullable && (place.minimal || endless)) return null;
    switch (type.kind) {
      case "struct":
        return this.struct(type.name, place);
      case "union":
        return this.struct(this.unionStruct(type.name, place), place);
      case "enum":
        return this.enumMember(type.name, place);
      case "list":
        return this.items(type.item, constraints, place);
      case "map":
        return this.entries(type.key, type.value, constraints, place);
      default: {
        const value = exampleScalar(type, constraints, hintOf(place.name), place.variant);
        if (value === undefined)
          throw new ExampleError(place.path, "no value keeps the constraints");
        return value;
      }
    }
  }

  private enumMember(name: string, place: Place): IrJson {
    const members = liveEnumMembers(partOf(this.index.enums, name));
    const member = members[place.variant % Math.max(1, members.length)];
    if (member === undefined) throw new ExampleError(place.path, `${name} has no members`);
    return member.value;
  }

  /** The first member that ends, better one that isn't around already; else the shortest. */
  private unionStruct(name: string, place: Place): string {
    const members = liveUnionMembers(partOf(this.index.unions, name)).map(({ struct }) => struct);
    const height = (struct: string) => this.heights.ofStruct(struct);
    const fresh = members.find(
      (struct) => height(struct) < Number.POSITIVE_INFINITY && !place.around.includes(struct),
    );
    if (fresh !== undefined && !place.minimal) return fresh;
    const [first, ...others] = members;
    if (first === undefined) throw new ExampleError(place.path, `${name} has no members`);
    return others.reduce((best, one) => (height(one) < height(best) ? one : best), first);
  }

  private items(item: IrSlot, constraints: IrConstraints, place: Place): IrJson {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems = false } = constraints;
    // Items that take nothing cannot be counted; the compiler refuses them in authors' schemas.
    const takesNothing = minBits(this.index, item, newest) === 0;
    const count = this.count(item, minItems, takesNothing ? 0 : maxItems, place);
    const make = (variant: number) => this.slot(item, within(place, "[]", variant));
    return uniqueItems
      ? distinct(count, place.path, make, (value) => JSON.stringify(value))
      : Array.from({ length: count }, (_, variant) => make(variant));
  }

  private entries(key: IrSlot, value: IrSlot, constraints: IrConstraints, place: Place): IrJson {
    const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = constraints;
    const count = this.count(value, minProperties, maxProperties, place);
    const makeKey = (variant: number) =>
      String(this.slot(key, { ...within(place, ".key", variant), name: "key" }));
    const keys = distinct(count, place.path, makeKey, (text) => text);
    return Object.fromEntries(
      keys.map((text, variant) => [text, this.slot(value, within(place, ".value", variant))]),
    );
  }

  /** One, if that is allowed and has an end; else as few as possible. */
  private count(item: IrSlot, min: number, max: number, place: Place): number {
    if (min > max) throw new ExampleError(place.path, `between ${min} and ${max} lies no count`);
    const ends = this.heights.ofSlot(item) < Number.POSITIVE_INFINITY;
    return place.minimal || !ends ? min : Math.max(min, Math.min(1, max));
  }
}

function within(place: Place, step: string, variant: number): Place {
  return { ...place, path: `${place.path}${step}`, variant: place.variant + variant };
}
