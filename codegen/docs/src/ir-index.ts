import type {
  Ir,
  IrEnum,
  IrMethod,
  IrRevision,
  IrService,
  IrStruct,
  IrUnion,
} from "@twobyte/compiler/ir";
import { sortedBy } from "./order.ts";

/** The features of an IR that this target understands. */
const knownFeatures: ReadonlySet<string> = new Set();

/** An IR with its live types by name, and everything in the order in which the docs show it. */
export interface IrIndex {
  readonly ir: Ir;
  readonly structs: readonly IrStruct[];
  readonly enums: readonly IrEnum[];
  readonly unions: readonly IrUnion[];
  readonly services: readonly IrService[];
  /** Oldest first. */
  readonly revisions: readonly IrRevision[];
  /** Each throws when the IR refers to a type that it doesn't hold, or that was removed. */
  struct(name: string): IrStruct;
  enum(name: string): IrEnum;
  union(name: string): IrUnion;
}

/** Indexes an IR. Throws an `Error` for an IR version or a feature that this target doesn't know. */
export function indexIr(ir: Ir): IrIndex {
  if (ir.irVersion !== "1.0") {
    throw new Error(
      `docs: the IR has version ${JSON.stringify(ir.irVersion)}, this target reads "1.0": use a compiler and a target of the same release`,
    );
  }
  const unknown = ir.features.find((feature) => !knownFeatures.has(feature));
  if (unknown !== undefined) {
    throw new Error(
      `docs: the IR needs the feature ${JSON.stringify(unknown)}, which this target doesn't know: update the target`,
    );
  }
  const structs = live(ir.structs);
  const enums = live(ir.enums);
  const unions = live(ir.unions);
  return {
    ir,
    structs,
    enums,
    unions,
    services: sortedBy(ir.services, (service) => service.name),
    revisions: [...ir.revisions].sort((a, b) => a.number - b.number),
    struct: finder("struct", structs),
    enum: finder("enum", enums),
    union: finder("union", unions),
  };
}

function live<T extends { readonly name: string; readonly removed?: number }>(
  types: readonly T[],
): T[] {
  return sortedBy(types, (type) => type.name).filter((type) => type.removed === undefined);
}

function finder<T extends { readonly name: string }>(
  kind: string,
  all: readonly T[],
): (name: string) => T {
  const byName = new Map(all.map((one) => [one.name, one]));
  return (name) => {
    const found = byName.get(name);
    if (found === undefined) {
      throw new Error(`docs: the IR refers to the ${kind} ${JSON.stringify(name)}, which it lacks`);
    }
    return found;
  };
}

/** The methods of a service, sorted by name. */
export function methodsOf(service: IrService): IrMethod[] {
  return sortedBy(service.methods, (method) => method.name);
}
