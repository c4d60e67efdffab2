import { enumWidth } from "./advance-members.ts";
import type { Lifetime, Lock, LockMethod } from "./lock.ts";
import { isLive } from "./lock.ts";
import { wireDeltas, wireReferences } from "./walk-wire-slot.ts";

/** A contradiction inside a lock, and the entry that shows it: kind, owner and position. */
export interface LockContradiction {
  readonly problem: string;
  readonly at?: readonly [kind: string, owner: string, position: number];
}

type Report = (problem: string, kind: string, owner: string, position?: number) => void;

/** Finds what no compiler would have written: holes, unknown references, impossible revisions. */
export function checkLock(lock: Lock): LockContradiction[] {
  const found: LockContradiction[] = [];
  const report: Report = (problem, kind, owner, position = 0) => {
    found.push({ problem, at: [kind, owner, position] });
  };
  lock.revisions.forEach((revision, index) => {
    const last = index === lock.revisions.length - 1;
    if (revision.number !== index + 1 || (revision.state === "draft" && !last)) {
      found.push({ problem: `revision ${revision.number} is out of order` });
    }
  });
  checkStructs(lock, report);
  checkMembers(lock, report);
  checkServices(lock, report);
  checkCodes(lock, report);
  return found;
}

/** Positions without holes, revisions in bounds, names in use once. */
function checkParts(
  lock: Lock,
  kind: string,
  owner: Lifetime & { readonly name: string },
  parts: readonly (Lifetime & { readonly position: number; readonly name: string | number })[],
  report: Report,
): void {
  const names = new Set<string | number>();
  parts.forEach((part, index) => {
    const say = (problem: string): void => report(problem, kind, owner.name, part.position);
    if (part.position !== index)
      say(`position ${index} of ${owner.name} is missing or stands twice`);
    if (part.since < owner.since) say(`${part.name} is older than its owner ${owner.name}`);
    if (!isPossible(lock, part)) say(`${part.name} has impossible revisions`);
    if (!isLive(part)) return;
    if (names.has(part.name)) say(`${part.name} is in use twice`);
    names.add(part.name);
  });
}

function isPossible(lock: Lock, { since, removed }: Lifetime): boolean {
  const newest = lock.revisions.length;
  return since <= newest && (removed === undefined || (removed > since && removed <= newest));
}

function checkStructs(lock: Lock, report: Report): void {
  const namesOf = (all: readonly { readonly name: string }[]): Set<string> =>
    new Set(all.map((one) => one.name));
  const kinds = {
    enum: namesOf(lock.enums),
    struct: namesOf(lock.structs),
    union: namesOf(lock.unions),
  };
  const structs = new Map(lock.structs.map((struct) => [struct.name, struct]));
  for (const struct of lock.structs) {
    if (!isPossible(lock, struct)) report("it has impossible revisions", "struct", struct.name);
    checkParts(lock, "field", struct, struct.fields, report);
    for (const { position, type } of struct.fields) {
      for (const [kind, name] of wireReferences(type)) {
        if (kinds[kind].has(name)) continue;
        report(`there is no ${kind} ${name}`, "field", struct.name, position);
      }
      for (const { struct: item, positions } of wireDeltas(type)) {
        const size = structs.get(item)?.fields.length ?? 0;
        if (positions.every((at) => at < size)) continue;
        report(`its delta names no field of ${item}`, "field", struct.name, position);
      }
    }
  }
}

function checkMembers(lock: Lock, report: Report): void {
  const structs = new Set(lock.structs.map((struct) => struct.name));
  const kinds = [
    ["enum", lock.enums],
    ["union", lock.unions],
  ] as const;
  for (const [kind, owners] of kinds) {
    for (const owner of owners) {
      if (!isPossible(lock, owner)) report("it has impossible revisions", kind, owner.name);
      const parts = owner.members.map((member) => ({ ...member, name: member.value }));
      checkParts(lock, `${kind}Member`, owner, parts, report);
      const first = owner.members.filter((member) => member.since === owner.since).length;
      if (owner.width !== enumWidth(first)) {
        report(
          `its width is ${owner.width}, but ${first} first members need ${enumWidth(first)}`,
          kind,
          owner.name,
        );
      }
    }
  }
  for (const union of lock.unions) {
    for (const { struct, position } of union.members) {
      if (structs.has(struct)) continue;
      report(`there is no struct ${struct}`, "unionMember", union.name, position);
    }
  }
}

function checkServices(lock: Lock, report: Report): void {
  const structs = new Set(lock.structs.map((struct) => struct.name));
  const codes = new Map(lock.codes.map((code) => [code.code, code]));
  for (const service of lock.services) {
    if (!isPossible(lock, service)) report("it has impossible revisions", "service", service.name);
    checkParts(lock, "method", service, service.methods, report);
    for (const method of service.methods) {
      const say = (problem: string): void =>
        report(problem, "method", service.name, method.position);
      const code = codes.get(method.code);
      const target = `${service.name}.${method.name}`;
      if (code?.kind !== "method" || code.target !== target || code.since !== method.since) {
        say(`the code ${method.code} is not that of ${target}`);
      }
      for (const use of [{ ...method, message: method.input }, ...usesOf(method)]) {
        if (!structs.has(use.message)) say(`there is no struct ${use.message}`);
        if (!isPossible(lock, use)) say(`${use.message} has impossible revisions`);
      }
    }
  }
}

function usesOf(method: LockMethod): readonly (Lifetime & { readonly message: string })[] {
  return [...method.outputs, ...method.inputs, ...method.errors];
}

function checkCodes(lock: Lock, report: Report): void {
  const structs = new Set(lock.structs.map((struct) => struct.name));
  const methods = new Set(lock.services.flatMap((one) => one.methods.map((it) => it.code)));
  const seen = new Set<string>();
  for (const code of lock.codes) {
    if (seen.has(code.code)) report(`the code ${code.code} stands twice`, "code", code.code);
    seen.add(code.code);
    const known = code.kind === "method" ? methods.has(code.code) : structs.has(code.target);
    if (!known) report(`there is no ${code.kind} ${code.target}`, "code", code.code);
    if (!isPossible(lock, code)) report("it has impossible revisions", "code", code.code);
  }
}
