import type { Declarations } from "../declarations/declarations.ts";
import type { IrMethod, IrMethodMessage, IrService } from "../ir/ir.ts";
import type { Lock, LockMethod, LockUse } from "../lock/lock.ts";
import { byCodeUnit, byName, isLive } from "../lock/lock.ts";
import { byNames, describe, describeBriefly, lifetime } from "./describe.ts";

/** The services of the IR: what is declared now, with its place from the lock. */
export function buildServices(lock: Lock, declarations: Declarations): IrService[] {
  const locked = byNames(lock.services);
  return [...declarations.services].sort(byName).map((service): IrService => {
    const lockedMethods = locked.get(service.name)?.methods.filter(isLive) ?? [];
    const places = byNames(lockedMethods);
    return {
      name: service.name,
      ...describeBriefly(service),
      servedBy: service.servedBy,
      methods: [...service.methods].sort(byName).map((method): IrMethod => {
        const place = places.get(method.name);
        return {
          name: method.name,
          kind: method.kind,
          code: place?.code ?? "",
          since: place?.since ?? 0,
          ...describe(method),
          input: method.input,
          outputs: [...method.outputs].sort(byCodeUnit),
          inputs: [...method.inputs].sort(byCodeUnit),
          errors: [...method.errors].sort(byCodeUnit),
          messages: place === undefined ? [] : methodMessages(place),
          policies: method.policies,
        };
      }),
    };
  });
}

function methodMessages(method: LockMethod): IrMethodMessage[] {
  const uses = (role: IrMethodMessage["role"], all: readonly LockUse[]): IrMethodMessage[] =>
    all.map((use) => ({ role, message: use.message, ...lifetime(use) }));
  return [
    ...uses("error", method.errors),
    ...uses("input", method.inputs),
    ...uses("output", method.outputs),
  ];
}
