import type { Names, Renames } from "./find-renames.ts";
import type { Lifetime, Lock, LockEnum, LockService, LockStruct, LockUse } from "./lock.ts";
import { byCodeUnit, byName, isLive } from "./lock.ts";
import { mapWireSlot } from "./walk-wire-slot.ts";

/** The lock with its names changed, and nothing else; removed things keep theirs. */
export function applyRenames(base: Lock, renames: Renames): Lock {
  const typeName = (name: string): string => renames.types.get(name) ?? name;
  const services = base.services.map((service) => renameService(service, renames, typeName));
  const targets = new Map(
    services.flatMap((one) => one.methods.map((it) => [it.code, `${one.name}.${it.name}`])),
  );
  const unions = base.unions.map((one) => ({
    ...one,
    name: typeName(one.name),
    members: one.members.map((member) => ({ ...member, struct: typeName(member.struct) })),
  }));
  const codes = base.codes.map((code) => ({
    ...code,
    target:
      code.kind === "method" ? (targets.get(code.code) ?? code.target) : typeName(code.target),
  }));
  return {
    ...base,
    structs: base.structs.map((one) => renameStruct(one, renames, typeName)).sort(byName),
    enums: base.enums.map((one) => renameEnum(one, renames, typeName)).sort(byName),
    unions: unions.sort(byName),
    services: services.sort(byName),
    codes,
  };
}

function renameLive<Item extends Lifetime & { readonly name: string }>(
  items: readonly Item[],
  names: Names | undefined,
): Item[] {
  return items.map((item) => {
    const name = isLive(item) ? names?.get(item.name) : undefined;
    return name === undefined ? item : { ...item, name };
  });
}

function renameStruct(
  struct: LockStruct,
  renames: Renames,
  typeName: (name: string) => string,
): LockStruct {
  const owner = typeName(struct.name);
  const name = (_kind: string, type: string): string => typeName(type);
  const fields = renameLive(struct.fields, renames.fields.get(owner)).map((field) => ({
    ...field,
    type: mapWireSlot(field.type, { name }),
  }));
  return { ...struct, name: owner, fields };
}

function renameEnum(one: LockEnum, renames: Renames, typeName: (name: string) => string): LockEnum {
  const owner = typeName(one.name);
  const values = renames.enumMembers.get(owner);
  const members = one.members.map((member) => {
    const value = isLive(member) ? values?.get(member.value) : undefined;
    return value === undefined ? member : { ...member, value };
  });
  return { ...one, name: owner, members };
}

function renameService(
  service: LockService,
  renames: Renames,
  typeName: (name: string) => string,
): LockService {
  const owner = renames.services.get(service.name) ?? service.name;
  const uses = (all: readonly LockUse[]): LockUse[] =>
    all
      .map((use) => ({ ...use, message: typeName(use.message) }))
      .sort((a, b) => byCodeUnit(a.message, b.message) || a.since - b.since);
  const methods = renameLive(service.methods, renames.methods.get(owner)).map((method) => ({
    ...method,
    input: typeName(method.input),
    outputs: uses(method.outputs),
    inputs: uses(method.inputs),
    errors: uses(method.errors),
  }));
  return { ...service, name: owner, methods };
}
