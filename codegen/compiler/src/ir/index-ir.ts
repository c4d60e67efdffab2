import type { Ir, IrCode, IrEnum, IrMethod, IrStruct, IrUnion } from "./ir.ts";

/** The IR's parts by name, for targets that follow references. */
export interface IrIndex {
  /** The IR itself. */
  readonly ir: Ir;
  /** By name, with those that only older revisions have. */
  readonly structs: ReadonlyMap<string, IrStruct>;
  /** By name. */
  readonly enums: ReadonlyMap<string, IrEnum>;
  /** By name. */
  readonly unions: ReadonlyMap<string, IrUnion>;
  /** By code, tombstones too. */
  readonly codes: ReadonlyMap<string, IrCode>;
  /** By `Service.method`. */
  readonly methods: ReadonlyMap<string, IrMethod>;
}

/** Looks an IR's parts up by name; make it once an IR. */
export function indexIr(ir: Ir): IrIndex {
  const byName = <Item extends { readonly name: string }>(
    items: readonly Item[],
  ): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.name, item]));
  return {
    ir,
    structs: byName(ir.structs),
    enums: byName(ir.enums),
    unions: byName(ir.unions),
    codes: new Map(ir.codes.map((code) => [code.code, code])),
    methods: new Map(
      ir.services.flatMap((service) =>
        service.methods.map((method) => [`${service.name}.${method.name}`, method]),
      ),
    ),
  };
}

/** The part with a name. Throws an `Error` when the IR refers to what it lacks. */
export function partOf<Item>(parts: ReadonlyMap<string, Item>, name: string): Item {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`the IR refers to ${name}, which it does not have`);
  return found;
}
