import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import type { IrSpan } from "../ir/ir.ts";
import type { Lifetime, Lock } from "./lock.ts";
import { byName, isLive, lastReleased } from "./lock.ts";
import type { LockInput } from "./lock-input.ts";

/** New name by old name, for everything of one scope. */
export type Names<Name = string> = Map<Name, Name>;

/** Everything that changes its name in the lock; scopes are known by the owner's new name. */
export interface Renames {
  readonly types: Names;
  readonly fields: Map<string, Names>;
  readonly enumMembers: Map<string, Names<string | number>>;
  readonly services: Names;
  readonly methods: Map<string, Names>;
}

interface Declared<Name> {
  readonly name: Name;
  readonly renamedFrom?: Name | undefined;
  readonly span?: IrSpan | undefined;
}

interface Scope<Name> {
  readonly what: string;
  readonly path: (name: Name) => string;
  readonly declared: readonly Declared<Name>[];
  /** Names in the released part of the lock that are in use. */
  readonly live: ReadonlySet<Name>;
  /** Names in the whole lock, its draft included. */
  readonly known: ReadonlySet<Name>;
}

/** Finds which names of the released part change, by what the author declared. */
export function findRenames(
  lock: Lock,
  base: Lock,
  input: LockInput,
  diagnostics: Diagnostic[],
): Renames {
  const check = lastReleased(base) > 0;
  const resolve = <Name extends string | number>(scope: Scope<Name>): Names<Name> =>
    resolveScope(scope, check ? diagnostics : []);
  const types = resolveTypes(lock, base, input, resolve);
  const oldOf = (name: string): string => oldNameOf(types, name);
  const fields = new Map<string, Names>();
  for (const struct of input.structs) {
    const declared = struct.fields;
    const [live, known] = namesIn(base.structs, lock.structs, oldOf(struct.name), struct.name);
    const path = (name: string): string => `${struct.name}.${name}`;
    fields.set(struct.name, resolve({ what: "Field", path, declared, live, known }));
  }
  //@fault path-stays-behind R-EVO-31
  inheritPathNames(base, input, types, fields);
  const enumMembers = new Map<string, Names<string | number>>();
  for (const one of input.enums) {
    const declared = one.members.map((member) => ({ ...member, name: member.value }));
    const values = (from: Lock, name: string): (string | number)[] =>
      from.enums
        .find((it) => it.name === name)
        ?.members.filter(isLive)
        .map((it) => it.value) ?? [];
    const live = new Set(values(base, oldOf(one.name)));
    const known = new Set([...live, ...values(lock, oldOf(one.name)), ...values(lock, one.name)]);
    const path = (value: string | number): string => `${one.name}.${value}`;
    enumMembers.set(one.name, resolve({ what: "Member", path, declared, live, known }));
  }
  return { types, fields, enumMembers, ...findServiceRenames(lock, base, input, resolve) };
}

type Resolve = <Name extends string | number>(scope: Scope<Name>) => Names<Name>;

function resolveTypes(lock: Lock, base: Lock, input: LockInput, resolve: Resolve): Names {
  const all = (from: Lock, liveOnly: boolean): Set<string> =>
    new Set(
      [...from.structs, ...from.enums, ...from.unions]
        .filter((type) => !liveOnly || isLive(type))
        .map((type) => type.name),
    );
  return resolve({
    what: "Type",
    path: (name) => name,
    declared: [...input.structs, ...input.enums, ...input.unions],
    live: all(base, true),
    known: all(lock, false),
  });
}

function findServiceRenames(
  lock: Lock,
  base: Lock,
  input: LockInput,
  resolve: Resolve,
): Pick<Renames, "services" | "methods"> {
  const services = resolve({
    what: "Service",
    path: (name) => name,
    declared: input.services,
    live: new Set(base.services.filter(isLive).map((one) => one.name)),
    known: new Set(lock.services.map((one) => one.name)),
  });
  const methods = new Map<string, Names>();
  for (const service of input.services) {
    const old = oldNameOf(services, service.name);
    const declared = service.methods;
    const [live, known] = namesIn(
      base.services.map((one) => ({ ...one, fields: one.methods })),
      lock.services.map((one) => ({ ...one, fields: one.methods })),
      old,
      service.name,
    );
    const path = (name: string): string => `${service.name}.${name}`;
    methods.set(service.name, resolve({ what: "Method", path, declared, live, known }));
  }
  return { services, methods };
}

interface Owner {
  readonly name: string;
  readonly fields: readonly (Lifetime & { readonly name: string })[];
}

function namesIn(
  base: readonly Owner[],
  lock: readonly Owner[],
  oldName: string,
  newName: string,
): [live: Set<string>, known: Set<string>] {
  const names = (owners: readonly Owner[], name: string): string[] =>
    owners
      .find((one) => one.name === name)
      ?.fields.filter(isLive)
      .map((it) => it.name) ?? [];
  const live = new Set(names(base, oldName));
  return [live, new Set([...live, ...names(lock, oldName), ...names(lock, newName)])];
}

function oldNameOf(names: Names, name: string): string {
  for (const [before, after] of names) if (after === name) return before;
  return name;
}

function resolveScope<Name extends string | number>(
  scope: Scope<Name>,
  diagnostics: Diagnostic[],
): Names<Name> {
  const declared = new Set(scope.declared.map((one) => one.name));
  const renames: Names<Name> = new Map();
  for (const { name, renamedFrom, span } of scope.declared) {
    if (renamedFrom === undefined || scope.live.has(name)) continue;
    const params = { what: scope.what, name: scope.path(name), from: scope.path(renamedFrom) };
    if (!scope.live.has(renamedFrom)) {
      //@fault renamed-from-nothing R-EVO-30 if (name === "") {
      if (!scope.known.has(name) && !scope.known.has(renamedFrom)) {
        diagnostics.push(createDiagnostic("rename-unknown", params, span));
      }
      //@fault renamed-from-the-living R-EVO-30 } else if (renames.has(renamedFrom)) {
    } else if (declared.has(renamedFrom) || renames.has(renamedFrom)) {
      diagnostics.push(createDiagnostic("rename-source-live", params, span));
    } else {
      //@fault rename-forgotten R-EVO-20
      renames.set(renamedFrom, name);
    }
  }
  return renames;
}

/**
 * An unnamed type is called by its path, so it follows the renames of the type and the field that
 * the path leads through.
 */
function inheritPathNames(
  base: Lock,
  input: LockInput,
  types: Names,
  fields: Map<string, Names>,
): void {
  const known = new Set([...base.structs, ...base.enums, ...base.unions].map((one) => one.name));
  const oldPath = (path: string): string => {
    const renamed = oldNameOf(types, path);
    const dot = path.lastIndexOf(".");
    if (renamed !== path || dot < 0) return renamed;
    const parent = path.slice(0, dot);
    const last = path.slice(dot + 1);
    return `${oldPath(parent)}.${oldNameOf(fields.get(parent) ?? new Map(), last)}`;
  };
  const declared = [...input.structs, ...input.enums, ...input.unions].sort(byName);
  const names = new Set(declared.map((one) => one.name));
  for (const { name } of declared) {
    const old = oldPath(name);
    if (old !== name && !known.has(name) && known.has(old) && !names.has(old)) types.set(old, name);
  }
}
