import type { Ir, IrField, IrJson, IrSlot, IrStruct, IrType } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import type { TypeIndex } from "../schema/type-index.ts";
import { indexTypes, liveFields, liveMembers } from "../schema/type-index.ts";
import { heightsOf } from "./heights.ts";
import { scalarCandidates } from "./scalar-candidates.ts";

/** Which value is made: the flattest, the one that has everything, or the one of a row, from 0. */
export type Row = "least" | "full" | number;

const absent: IrJson = { $absent: true };

/** How many structs are inside of each other before only the flattest values are made. */
const deepest = 3;

/**
 * Makes values systematically: in each row every slot takes another of its variants, so that over
 * the rows every variant of every slot occurs, in changing company. Values are in notation.
 */
export class Sampler {
  readonly #types: TypeIndex;
  readonly #codec: Interpreter;
  readonly #heights: ReadonlyMap<string, number>;
  readonly #variants = new Map<IrSlot, readonly IrJson[]>();
  readonly #rows = new Map<string, number>();

  constructor(ir: Ir, codec: Interpreter) {
    this.#types = indexTypes(ir);
    this.#codec = codec;
    this.#heights = heightsOf(ir);
  }

  /** The value of a struct in a row. Throws a `NoSample` when a slot has no value that is found. */
  message(name: string, row: Row): IrJson {
    return this.struct(this.#types.struct(name), row, deepest);
  }

  /** How many rows it takes until every variant occurred, as far as structs are not too deep. */
  rows(name: string): number {
    return this.#structRows(this.#types.struct(name), deepest);
  }

  struct(struct: IrStruct, row: Row, depth: number): IrJson {
    return Object.fromEntries(
      liveFields(struct).map((field, index): [string, IrJson] => [
        field.name,
        this.#field(field, index, row, depth - 1),
      ]),
    );
  }

  #field({ optional, slot }: IrField, index: number, row: Row, depth: number): IrJson {
    if (optional && (row === "least" || (depth <= 0 && isNested(slot)))) return absent;
    if (typeof row === "string") return this.slot(slot, row, depth);
    if (!optional) return this.slot(slot, row + index, depth);
    const count = this.#slotRows(slot, depth) + 1;
    const turn = (row + index) % count;
    return turn === count - 1 ? absent : this.slot(slot, turn, depth);
  }

  slot(slot: IrSlot, row: Row, depth: number): IrJson {
    if (!slot.nullable) return this.#value(slot, row, depth);
    if (row === "least" || (depth <= 0 && isNested(slot))) return null;
    if (row === "full") return this.#value(slot, row, depth);
    const count = this.#valueRows(slot, depth) + 1;
    const turn = row % count;
    return turn === count - 1 ? null : this.#value(slot, turn, depth);
  }

  #value(slot: IrSlot, row: Row, depth: number): IrJson {
    const { type } = slot;
    const given = depth <= 0 && isNested(slot) ? "least" : row;
    switch (type.kind) {
      case "struct":
        return this.struct(this.#types.struct(type.name), given, depth);
      case "union":
        return this.#union(type.name, given, depth);
      case "list":
        return this.#list(slot, type, given, depth);
      case "map":
        return this.#map(slot, type, given, depth);
      default: {
        const variants = this.variants(slot);
        return variants[typeof given === "string" ? 0 : given % variants.length] ?? null;
      }
    }
  }

  /** The values of a scalar slot that are worth trying, the plainest first. */
  variants(slot: IrSlot): readonly IrJson[] {
    const known = this.#variants.get(slot);
    if (known !== undefined) return known;
    const { type } = slot;
    const all =
      type.kind === "enum"
        ? liveMembers(this.#types.enum(type.name)).map((member) => member.value)
        : scalarCandidates(slot);
    const values = all.filter((notation) => this.isValue(slot, notation));
    const variants = type.kind === "enum" ? values : values.slice(0, mostVariants);
    if (variants.length === 0) throw new NoSample(slot);
    this.#variants.set(slot, variants);
    return variants;
  }

  /** Whether a notation is that of a value of the slot, within its constraints. */
  isValue(slot: IrSlot, notation: IrJson): boolean {
    const value = this.#codec.fromSlotNotation(slot, notation);
    return this.#codec.validateSlot({ ...slot, nullable: false }, value).length === 0;
  }

  /** The same for what is made of values: only constraints of its own can be broken. */
  #keeps(slot: IrSlot, notation: IrJson): boolean {
    return slot.constraints === undefined || this.isValue(slot, notation);
  }

  #union(name: string, row: Row, depth: number): IrJson {
    const members = liveMembers(this.#types.union(name));
    const flattest = members.reduce((a, b) =>
      this.#height(b.struct) < this.#height(a.struct) ? b : a,
    );
    if (row === "least") return this.#member(flattest, row, depth);
    if (row === "full") return this.#member(members[0] ?? flattest, row, depth);
    const member = members[row % members.length] ?? flattest;
    return this.#member(member, Math.floor(row / members.length), depth);
  }

  #member({ struct }: { readonly struct: string }, row: Row, depth: number): IrJson {
    return this.struct(this.#types.struct(struct), row, depth);
  }

  #height(struct: string): number {
    return this.#heights.get(struct) ?? Number.POSITIVE_INFINITY;
  }

  /** One item, several, none; then as many as are allowed, or as fill more than a byte of bits. */
  #list(slot: IrSlot, type: Extract<IrType, { kind: "list" }>, row: Row, depth: number): IrJson {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = slot.constraints ?? {};
    const many = isNested(type.item) ? 3 : Math.min(maxItems, 9);
    const [start, count] =
      row === "least"
        ? [0, minItems]
        : row === "full"
          ? [0, 1]
          : [Math.floor(row / listShapes) * 3, [1, 3, 0, many][row % listShapes] ?? 1];
    const make = (size: number): IrJson =>
      Array.from({ length: size }, (_, index) =>
        this.slot(type.item, typeof row === "string" ? row : start + index, depth),
      );
    const fitting = Math.max(minItems, Math.min(maxItems, count));
    const list = make(fitting);
    if (this.#keeps(slot, list)) return list;
    const few = make(Math.max(minItems, Math.min(1, fitting)));
    if (this.#keeps(slot, few)) return few;
    throw new NoSample(slot);
  }

  /** Two entries, several, none, one. Keys are given in an order that is not that of the wire. */
  #map(slot: IrSlot, type: Extract<IrType, { kind: "map" }>, row: Row, depth: number): IrJson {
    const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = slot.constraints ?? {};
    const keys = this.variants(type.key);
    const [start, count] =
      row === "least"
        ? [0, minProperties]
        : row === "full"
          ? [0, 2]
          : [Math.floor(row / mapShapes) * 5, [2, 5, 0, 1][row % mapShapes] ?? 1];
    const fitting = Math.min(keys.length, Math.max(minProperties, Math.min(maxProperties, count)));
    const entries = Array.from(
      { length: fitting },
      (_, index): IrJson => [
        keys[(start + index) % keys.length] ?? null,
        this.slot(type.value, row === "least" ? row : start + index, depth),
      ],
    );
    if (!this.#keeps(slot, entries)) throw new NoSample(slot);
    return entries;
  }

  #structRows(struct: IrStruct, depth: number): number {
    const key = `${depth} ${struct.name}`;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const rows = liveFields(struct).map((field) => this.#fieldRows(field, depth - 1));
    const most = Math.max(1, ...rows);
    this.#rows.set(key, most);
    return most;
  }

  #fieldRows({ optional, slot }: IrField, depth: number): number {
    return this.#slotRows(slot, depth) + (optional ? 1 : 0);
  }

  #slotRows(slot: IrSlot, depth: number): number {
    return this.#valueRows(slot, depth) + (slot.nullable ? 1 : 0);
  }

  #valueRows(slot: IrSlot, depth: number): number {
    const { type } = slot;
    if (depth <= 0 && isNested(slot)) return 1;
    switch (type.kind) {
      case "struct":
        return this.#structRows(this.#types.struct(type.name), depth);
      case "union": {
        const members = liveMembers(this.#types.union(type.name));
        const inner = members.map((one) => this.#structRows(this.#types.struct(one.struct), depth));
        return members.length * Math.max(...inner);
      }
      case "list":
        return listShapes * Math.ceil(this.#slotRows(type.item, depth) / 3);
      case "map":
        return mapShapes * Math.ceil(this.#slotRows(type.value, depth) / 5);
      default:
        return this.variants(slot).length;
    }
  }
}

const mostVariants = 24;
const listShapes = 4;
const mapShapes = 4;

/** Whether values of the slot can hold structs. */
function isNested({ type }: IrSlot): boolean {
  switch (type.kind) {
    case "struct":
    case "union":
      return true;
    case "list":
      return isNested(type.item);
    case "map":
      return isNested(type.value);
    default:
      return false;
  }
}

/** No value of a slot was found: its constraints leave none, or none that is easy to find. */
export class NoSample extends Error {
  override readonly name = "NoSample";

  constructor(slot: IrSlot) {
    super(
      `No value was found of ${slot.type.kind} with ${JSON.stringify(slot.constraints ?? {})}.`,
    );
  }
}
