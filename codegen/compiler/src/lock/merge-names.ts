import { alignTypes, lockPlaces } from "./align-types.ts";
import { applyRenames } from "./apply-renames.ts";
import type { Names, Renames } from "./find-renames.ts";
import type { Lock } from "./lock.ts";

/** Three versions of a lock, or two when their common ancestor is not known. */
export interface LockVersions {
  readonly base: Lock | undefined;
  readonly ours: Lock;
  readonly theirs: Lock;
}

/**
 * Gives the versions one set of names for what is released in all of them: the side that renamed
 * something wins, and ours if both did.
 *
 * @param common the newest revision that all versions have released
 */
export function mergeNames(versions: LockVersions, common: number): LockVersions {
  const typed = renameAll(versions, typeNames(versions, common));
  const owned = renameAll(typed, partNames(typed, common));
  return renameAll(owned, methodNames(owned, common));
}

type Side = "base" | "ours" | "theirs";
const sides: readonly Side[] = ["base", "ours", "theirs"];

type SideRenames = { readonly [Name in Side]: Renames };

function noRenames(): Renames {
  return {
    types: new Map(),
    fields: new Map(),
    enumMembers: new Map(),
    services: new Map(),
    methods: new Map(),
  };
}

function renameAll({ base, ours, theirs }: LockVersions, renames: SideRenames): LockVersions {
  return {
    base: base === undefined ? undefined : applyRenames(base, renames.base),
    ours: applyRenames(ours, renames.ours),
    theirs: applyRenames(theirs, renames.theirs),
  };
}

function pick<Name>(base: Name | undefined, ours: Name, theirs: Name): Name {
  return base === undefined || ours !== base ? ours : theirs;
}

function typeNames({ base, ours, theirs }: LockVersions, common: number): SideRenames {
  const pivot = base ?? ours;
  const places = lockPlaces(pivot, common);
  const toOurs = alignTypes(places, lockPlaces(ours, common));
  const toTheirs = alignTypes(places, lockPlaces(theirs, common));
  const renames = { base: noRenames(), ours: noRenames(), theirs: noRenames() };
  for (const name of new Set([...toOurs.keys(), ...toTheirs.keys()])) {
    const names = {
      base: name,
      ours: toOurs.get(name) ?? name,
      theirs: toTheirs.get(name) ?? name,
    };
    const merged = pick(base === undefined ? undefined : name, names.ours, names.theirs);
    for (const side of sides) renames[side].types.set(names[side], merged);
  }
  return renames;
}

/** Names of released parts, by what identifies them whatever their name. */
type Parts<Name> = ReadonlyMap<string, ReadonlyMap<string, Name>>;

function mergeParts<Name>(
  parts: { readonly [Side_ in Side]: Parts<Name> | undefined },
  record: (side: Side, owner: string, from: Name, to: Name) => void,
): void {
  for (const [owner, ours] of parts.ours ?? []) {
    for (const [identity, name] of ours) {
      const theirs = parts.theirs?.get(owner)?.get(identity);
      if (theirs === undefined) continue;
      const base = parts.base?.get(owner)?.get(identity);
      const merged = pick(base, name, theirs);
      if (base !== undefined) record("base", owner, base, merged);
      record("ours", owner, name, merged);
      record("theirs", owner, theirs, merged);
    }
  }
}

function bySide<Value>(
  versions: LockVersions,
  read: (lock: Lock) => Value,
): { readonly [Name in Side]: Value | undefined } {
  const { base, ours, theirs } = versions;
  return {
    base: base === undefined ? undefined : read(base),
    ours: read(ours),
    theirs: read(theirs),
  };
}

function record<Name>(all: Map<string, Names<Name>>, owner: string, from: Name, to: Name): void {
  const names = all.get(owner) ?? new Map<Name, Name>();
  if (from !== to) names.set(from, to);
  all.set(owner, names);
}

/** Fields by position, enum members by ordinal, services by the codes of their methods. */
function partNames(versions: LockVersions, common: number): SideRenames {
  const renames = { base: noRenames(), ours: noRenames(), theirs: noRenames() };
  const fields = bySide(versions, (lock) => {
    const released = lock.structs.map(({ name, fields: all }) => {
      const old = all.filter((field) => field.since <= common);
      return [name, new Map(old.map((field) => [String(field.position), field.name]))] as const;
    });
    return new Map(released);
  });
  mergeParts(fields, (side, owner, from, to) => record(renames[side].fields, owner, from, to));
  const members = bySide(versions, (lock) => {
    const released = lock.enums.map(({ name, members: all }) => {
      const old = all.filter((member) => member.since <= common);
      return [name, new Map(old.map((member) => [String(member.position), member.value]))] as const;
    });
    return new Map(released);
  });
  mergeParts(members, (side, owner, from, to) =>
    record(renames[side].enumMembers, owner, from, to),
  );
  const services = bySide(versions, (lock) => {
    const codes = lock.services.flatMap((service) =>
      service.methods
        .filter((method) => method.since <= common)
        .map((method): [string, string] => [method.code, service.name]),
    );
    return new Map([["", new Map(codes)]]);
  });
  mergeParts(services, (side, _owner, from, to) => renames[side].services.set(from, to));
  return renames;
}

function methodNames(versions: LockVersions, common: number): SideRenames {
  const renames = { base: noRenames(), ours: noRenames(), theirs: noRenames() };
  const methods = bySide(versions, (lock) => {
    const released = lock.services.map(({ name, methods: all }) => {
      const old = all.filter((method) => method.since <= common);
      return [name, new Map(old.map((method) => [method.code, method.name]))] as const;
    });
    return new Map(released);
  });
  mergeParts(methods, (side, owner, from, to) => record(renames[side].methods, owner, from, to));
  return renames;
}
