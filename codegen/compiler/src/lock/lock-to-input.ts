import { deltaNames } from "./delta-names.ts";
import type { Lifetime, Lock, LockStruct, LockUse } from "./lock.ts";
import { isLive } from "./lock.ts";
import type { LockInput } from "./lock-input.ts";
import { fromWireSlot } from "./wire-type.ts";

/** What an author must have declared for a lock to be as it is, as far as the lock can tell. */
export function lockToInput(lock: Lock): LockInput {
  const live = <Item extends Lifetime>(items: readonly Item[]): Item[] => items.filter(isLive);
  const messages = (uses: readonly LockUse[]): string[] => live(uses).map((use) => use.message);
  return {
    protocol: { name: lock.protocol },
    structs: live(lock.structs).map((struct) => structToInput(lock, struct)),
    enums: live(lock.enums).map(({ name, members }) => ({
      name,
      members: live(members).map(({ value }) => ({ value })),
    })),
    unions: live(lock.unions).map(({ name, tag, members }) => ({
      name,
      tag,
      members: live(members).map(({ value, struct }) => ({ value, struct })),
    })),
    services: live(lock.services).map(({ name, servedBy, methods }) => ({
      name,
      servedBy,
      methods: live(methods).map((method) => ({
        name: method.name,
        kind: method.kind,
        input: method.input,
        outputs: messages(method.outputs),
        inputs: messages(method.inputs),
        errors: messages(method.errors),
      })),
    })),
  };
}

function structToInput(lock: Lock, struct: LockStruct): LockInput["structs"][number] {
  const delta = deltaNames(new Map(lock.structs.map((one) => [one.name, one])));
  const constants = new Map(
    struct.fields
      .filter((field) => !isLive(field) && field.onRemoved !== undefined)
      .map((field) => [field.name, field.onRemoved ?? null]),
  );
  return {
    name: struct.name,
    fields: struct.fields.filter(isLive).map((field) => ({
      name: field.name,
      optional: field.optional,
      readonly: false,
      slot: fromWireSlot(field.type, delta),
      // The lock does not say whether there is one; it was checked when the field was added.
      default: null,
    })),
    removed: [...constants].map(([name, onRemoved]) => ({ name, onRemoved })),
  };
}
