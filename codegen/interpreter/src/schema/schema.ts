import type { Ir, IrEnum, IrField, IrStruct, IrUnion } from "@twobyte/compiler/ir";
import { CodecError } from "@twobyte/wire";
import { isLiveAt } from "./lifetime.ts";

/** An IR with its types by name. */
export class Schema {
  readonly ir: Ir;
  /** The newest revision. */
  readonly newest: number;
  readonly #structs: ReadonlyMap<string, IrStruct>;
  readonly #enums: ReadonlyMap<string, IrEnum>;
  readonly #unions: ReadonlyMap<string, IrUnion>;

  constructor(ir: Ir) {
    if (ir.irVersion !== "1.0") {
      throw new Error(
        `The IR has version ${String(ir.irVersion)}; this interpreter reads 1.0: use a compiler of the same release.`,
      );
    }
    const [feature] = ir.features;
    if (feature !== undefined) {
      throw new Error(`The IR needs the feature ${feature}, which this interpreter doesn't know.`);
    }
    this.ir = ir;
    this.newest = Math.max(...ir.revisions.map((revision) => revision.number));
    this.#structs = new Map(ir.structs.map((one) => [one.name, one]));
    this.#enums = new Map(ir.enums.map((one) => [one.name, one]));
    this.#unions = new Map(ir.unions.map((one) => [one.name, one]));
  }

  struct(name: string): IrStruct {
    return found(this.#structs.get(name), "struct", name);
  }

  enum(name: string): IrEnum {
    return found(this.#enums.get(name), "enum", name);
  }

  union(name: string): IrUnion {
    return found(this.#unions.get(name), "union", name);
  }

  /** The revision to use: the newest unless given. Throws `unknown_revision` (spec chapter 6). */
  revision(number: number | undefined): number {
    if (number === undefined) return this.newest;
    if (this.ir.revisions.some((revision) => revision.number === number)) return number;
    throw new CodecError(
      "unknown_revision",
      `Revision ${number} is not one of 1 to ${this.newest}.`,
    );
  }
}

function found<T>(one: T | undefined, kind: string, name: string): T {
  if (one === undefined) throw new Error(`The IR has no ${kind} ${name}.`);
  return one;
}

const liveFields = new WeakMap<IrStruct, readonly IrField[]>();

/** The fields that a struct's values have: those of the newest revision, in source order. */
export function valueFields(struct: IrStruct): readonly IrField[] {
  const known = liveFields.get(struct);
  if (known !== undefined) return known;
  const live = struct.fields.filter((field) => field.removed === undefined);
  const order = new Map(struct.sourceOrder.map((name, index) => [name, index]));
  const rank = (field: IrField): number => order.get(field.name) ?? order.size;
  live.sort((a, b) => rank(a) - rank(b));
  liveFields.set(struct, live);
  return live;
}

/** A group of a struct, with the fields that stand in it at a revision. */
export interface GroupInUse {
  readonly since: number;
  readonly bits: number;
  readonly fields: readonly IrField[];
}

const groupsInUse = new WeakMap<IrStruct, Map<number, readonly GroupInUse[]>>();

/** A struct's groups that are written at a revision. */
export function groupsAt(struct: IrStruct, revision: number): readonly GroupInUse[] {
  const known = groupsInUse.get(struct) ?? new Map<number, readonly GroupInUse[]>();
  groupsInUse.set(struct, known);
  let groups = known.get(revision);
  if (groups === undefined) {
    groups = struct.groups
      .filter((group) => group.since <= revision)
      .map(({ since, bits }) => ({
        since,
        bits,
        fields: struct.fields.filter((field) => field.since === since && isLiveAt(field, revision)),
      }));
    known.set(revision, groups);
  }
  return groups;
}
