import type { Lifetime, Lock, LockMethod, LockStruct, LockUse } from "./lock.ts";
import { lastReleased } from "./lock.ts";
import { mapWireSlot } from "./walk-wire-slot.ts";

/**
 * The released part of a lock: without what its draft added, and with what its draft removed. Names
 * stay as the draft has them, since they are no part of a revision.
 */
export function dropDraft(lock: Lock): Lock {
  const released = lastReleased(lock);
  const old = <Item extends Lifetime>(items: readonly Item[]): Item[] =>
    //@fault draft-stays R-EVO-5 items.map((item) => revive(item, released));
    items.filter((item) => item.since <= released).map((item) => revive(item, released));
  const structs = old(lock.structs).map((struct) => ({ ...struct, fields: old(struct.fields) }));
  return {
    ...lock,
    revisions: lock.revisions.slice(0, released),
    structs: dropDraftDeltas(structs),
    enums: old(lock.enums).map((one) => ({ ...one, members: old(one.members) })),
    unions: old(lock.unions).map((one) => ({ ...one, members: old(one.members) })),
    services: old(lock.services).map((service) => ({
      ...service,
      methods: old(service.methods).map((method) => dropDraftUses(method, old)),
    })),
    codes: old(lock.codes),
  };
}

function revive<Item extends Lifetime>(item: Item, released: number): Item {
  if (item.removed === undefined || item.removed <= released) return item;
  const { removed: _removed, ...rest } = item;
  if ("onRemoved" in rest) delete rest.onRemoved;
  return rest as Item;
}

function dropDraftUses(
  method: LockMethod,
  old: (uses: readonly LockUse[]) => LockUse[],
): LockMethod {
  return {
    ...method,
    outputs: old(method.outputs),
    inputs: old(method.inputs),
    errors: old(method.errors),
  };
}

function dropDraftDeltas(structs: readonly LockStruct[]): LockStruct[] {
  const sizes = new Map(structs.map((struct) => [struct.name, struct.fields.length]));
  const delta = (struct: string, positions: readonly number[]): readonly number[] =>
    positions.filter((at) => at < (sizes.get(struct) ?? 0));
  return structs.map((struct) => ({
    ...struct,
    fields: struct.fields.map((field) => ({ ...field, type: mapWireSlot(field.type, { delta }) })),
  }));
}
