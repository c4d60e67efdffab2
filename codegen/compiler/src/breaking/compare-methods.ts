import type { IrCode, IrMethod, IrMethodMessage, IrService } from "../ir/ir.ts";
import { comparePolicies } from "./compare-policies.ts";
import type { Comparison } from "./comparison.ts";
import { wasLive } from "./comparison.ts";

/** Compares codes, services and methods. */
export function compareServices(comparison: Comparison): void {
  compareCodes(comparison);
  const { before, after, released, report } = comparison;
  const afterMethods = methodsByCode(after.ir.services);
  const services = new Set<string>();
  for (const [code, old] of methodsByCode(before.ir.services)) {
    const now = afterMethods.get(code);
    if (old.method.since > released || now === undefined) continue;
    const elsewhere = after.methods.get(pathOf(old));
    if (elsewhere !== undefined && elsewhere.code !== code) continue;
    if (!services.has(old.service.name)) compareService(comparison, old.service, now.service);
    services.add(old.service.name);
    if (old.method.name !== now.method.name) {
      const paths = { before: pathOf(old), after: pathOf(now) };
      report("method-renamed", { path: pathOf(now), ...paths }, now.method.span);
    }
    compareMethod(comparison, old.method, now.method, pathOf(now));
  }
  for (const [, now] of afterMethods) {
    if (now.method.since <= released) continue;
    report("method-added", { path: pathOf(now) }, now.method.span);
  }
}

interface Place {
  readonly service: IrService;
  readonly method: IrMethod;
}

function pathOf({ service, method }: Place): string {
  return `${service.name}.${method.name}`;
}

/** The methods in use, by what identifies them. */
function methodsByCode(services: readonly IrService[]): Map<string, Place> {
  return new Map(
    services.flatMap((service) =>
      service.methods.map((method) => [method.code, { service, method }]),
    ),
  );
}

function compareCodes({ before, after, released, newName, report }: Comparison): void {
  for (const old of before.ir.codes) {
    if (old.since > released) continue;
    const now = after.codes.get(old.code);
    const target = old.kind === "message" ? newName(old.target) : old.target;
    const span = after.structs.get(target)?.span ?? after.methods.get(target)?.span;
    const isThere = now !== undefined && now.kind === old.kind && now.since === old.since;
    const isRenamed =
      old.kind === "method" && !after.ir.codes.some((one) => isFor(one, old, target));
    if (isThere && (now.target === target || isRenamed)) {
      compareLife(old, now, { path: now.target, released, report, span });
      continue;
    }
    const moved = after.ir.codes.find((one) => isFor(one, old, target) && one.since <= released);
    if (moved !== undefined) {
      report("code-moved", { path: target, before: old.code, after: moved.code }, span);
    }
    if (now !== undefined) {
      report("code-reused", { path: old.code, before: target, after: now.target }, span);
    } else if (moved === undefined) {
      report("code-erased", { path: target, before: old.code }, span);
    }
  }
}

function isFor(code: IrCode, old: IrCode, target: string): boolean {
  return code.kind === old.kind && code.target === target && code.code !== old.code;
}

function compareLife(
  old: IrCode,
  now: IrCode,
  context: Pick<Comparison, "released" | "report"> & {
    readonly path: string;
    readonly span: IrMethod["span"];
  },
): void {
  const { released, report, path, span } = context;
  if (!wasLive(old, released)) {
    if (now.removed !== old.removed) report("tombstone-changed", { path }, span);
  } else if (now.removed !== undefined && now.removed <= released) {
    report("tombstone-changed", { path }, span);
  } else if (now.removed !== undefined && now.kind === "method") {
    report("method-removed", { path, after: String(now.removed) }, span);
  }
}

function compareService({ report }: Comparison, old: IrService, now: IrService): void {
  if (old.name !== now.name) {
    report("service-renamed", { path: now.name, before: old.name, after: now.name }, now.span);
  }
  if (old.servedBy !== now.servedBy) {
    const params = { path: now.name, before: old.servedBy, after: now.servedBy };
    report("service-side-changed", params, now.span);
  }
}

function compareMethod(comparison: Comparison, old: IrMethod, now: IrMethod, path: string): void {
  const { report, newName, lockOnly } = comparison;
  if (old.kind !== now.kind) {
    report("method-kind-changed", { path, before: old.kind, after: now.kind }, now.span);
  }
  if (newName(old.input) !== now.input) {
    const params = { path, before: newName(old.input), after: now.input };
    report("method-input-changed", params, now.span);
  }
  compareMessages(comparison, old, now, path);
  if (old.deprecated !== now.deprecated) report("deprecation-changed", { path }, now.span);
  if (!lockOnly) comparePolicies(old.policies, now.policies, path, now.span, report);
}

function compareMessages(
  { report, released, newName }: Comparison,
  old: IrMethod,
  now: IrMethod,
  path: string,
): void {
  const key = (use: IrMethodMessage): string => `${use.role} ${use.message} ${use.since}`;
  const before = old.messages
    .filter((use) => use.since <= released)
    .map((use) => ({ ...use, message: newName(use.message) }));
  const after = new Map(now.messages.map((use) => [key(use), use]));
  const rewritten: string[] = [];
  const removed: IrMethodMessage[] = [];
  for (const use of before) {
    const other = after.get(key(use));
    after.delete(key(use));
    const isFrozen =
      !wasLive(use, released) || (other?.removed ?? Number.POSITIVE_INFINITY) <= released;
    if (other === undefined || (isFrozen && other.removed !== use.removed))
      rewritten.push(use.message);
    else if (!isFrozen && other.removed !== undefined) removed.push(use);
  }
  const added = [...after.values()];
  rewritten.push(...added.filter((use) => use.since <= released).map((use) => use.message));
  if (rewritten.length > 0) {
    report("method-messages-rewritten", { path, after: rewritten.join(", ") }, now.span);
  }
  for (const use of removed) {
    report("method-message-removed", { path, before: `the ${use.role} ${use.message}` }, now.span);
  }
  for (const use of added) {
    if (use.since <= released || use.removed !== undefined) continue;
    report("method-message-added", { path, after: `the ${use.role} ${use.message}` }, now.span);
  }
  const outputs = before.filter((use) => use.role === "output" && wasLive(use, released));
  if (outputs.length > 0 && outputs.every((use) => removed.includes(use))) {
    report("method-outputs-swapped", { path }, now.span);
  }
}
