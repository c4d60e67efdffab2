import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import type { LockMethod, LockService, LockUse } from "./lock.ts";
import { byCodeUnit, isLive } from "./lock.ts";
import type { MethodInput, ServiceInput } from "./lock-input.ts";
import type { Advance } from "./merge-by-name.ts";
import { mergeByName, retired } from "./merge-by-name.ts";

/** Gives every method its place; new ones have no code yet. */
export function advanceServices(
  advance: Advance,
  declared: readonly ServiceInput[],
): LockService[] {
  const { base, draft, diagnostics } = advance;
  const services = mergeByName(base.services, declared, draft, (one, locked): LockService => {
    //@fault side-changed R-EVO-14 if (locked === null) {
    if (locked !== undefined && locked.servedBy !== one.servedBy) {
      const params = { service: one.name, before: locked.servedBy, after: one.servedBy };
      diagnostics.push(createDiagnostic("service-side-changed", params, one.span));
    }
    const { name, servedBy } = one;
    const methods = advanceMethods(advance, one, locked?.methods ?? []);
    return { ...(locked ?? { since: draft }), name, servedBy, methods };
  });
  return services.map((service) =>
    isLive(service)
      ? service
      : { ...service, methods: service.methods.map((method) => retireMethod(method, draft)) },
  );
}

function retireMethod(method: LockMethod, draft: number): LockMethod {
  if (!isLive(method)) return method;
  const uses = (all: readonly LockUse[]): LockUse[] => all.map((use) => retired(use, draft));
  return {
    ...retired(method, draft),
    outputs: uses(method.outputs),
    inputs: uses(method.inputs),
    errors: uses(method.errors),
  };
}

function advanceMethods(
  advance: Advance,
  service: ServiceInput,
  locked: readonly LockMethod[],
): LockMethod[] {
  const { draft } = advance;
  const declared = new Map(service.methods.map((method) => [method.name, method]));
  const methods = locked.map((method) => {
    const now = declared.get(method.name);
    if (now === undefined || !isLive(method)) return retireMethod(method, draft);
    checkMethod(advance, `${service.name}.${method.name}`, now, method);
    return {
      ...method,
      outputs: advanceUses(method.outputs, now.outputs, draft),
      inputs: advanceUses(method.inputs, now.inputs, draft),
      errors: advanceUses(method.errors, now.errors, draft),
    };
  });
  const live = new Set(methods.filter(isLive).map((method) => method.name));
  for (const now of service.methods) {
    if (live.has(now.name)) continue;
    methods.push({
      position: methods.length,
      name: now.name,
      code: "",
      kind: now.kind,
      input: now.input,
      outputs: advanceUses([], now.outputs, draft),
      inputs: advanceUses([], now.inputs, draft),
      errors: advanceUses([], now.errors, draft),
      since: draft,
    });
  }
  return methods;
}

function checkMethod(
  { diagnostics }: Advance,
  path: string,
  now: MethodInput,
  locked: LockMethod,
): void {
  //@fault input-replaced R-EVO-14 for (const what of ["kind"] as const) {
  for (const what of ["kind", "input"] as const) {
    if (now[what] === locked[what]) continue;
    const params = { method: path, what, before: locked[what], after: now[what] };
    diagnostics.push(createDiagnostic("method-changed", params, now.span));
  }
}

function advanceUses(
  locked: readonly LockUse[],
  declared: readonly string[],
  draft: number,
): LockUse[] {
  const uses = locked.map((use) => (declared.includes(use.message) ? use : retired(use, draft)));
  const live = new Set(uses.filter(isLive).map((use) => use.message));
  for (const message of new Set(declared)) {
    //@fault message-from-the-beginning R-EVO-15 if (!live.has(message)) uses.push({ message, since: 1 });
    if (!live.has(message)) uses.push({ message, since: draft });
  }
  return uses.sort((a, b) => byCodeUnit(a.message, b.message) || a.since - b.since);
}
