import type { Declarations } from "../declarations/declarations.ts";
import type { Ir } from "../ir/ir.ts";
import type { IrPolicies } from "../ir/ir-policies.ts";
import { buildIr } from "../layout/build-ir.ts";
import type { Lock } from "../lock/lock.ts";
import { lockToInput } from "../lock/lock-to-input.ts";
import type { Change } from "./change.ts";
import { compareSkeleton } from "./compare-ir.ts";

/**
 * Classifies the differences between a lock, of which no schema is at hand, and a protocol. Says
 * nothing of what a lock does not know: policies, constraints, defaults and docs.
 */
export function compareLock(before: Lock, after: Ir): Change[] {
  return compareSkeleton(skeletonOf(before), after);
}

/** The IR of a lock alone. */
function skeletonOf(lock: Lock): Ir {
  const input = lockToInput(lock);
  const declarations: Declarations = {
    ...input,
    protocol: { name: lock.protocol, package: lock.protocol },
    services: input.services.map((service) => ({
      ...service,
      methods: service.methods.map((method) => ({ ...method, policies: noPolicies })),
    })),
  };
  return buildIr(lock, declarations);
}

const noPolicies: IrPolicies = {
  auth: { mode: "public" },
  maxBytes: 0,
  detach: { mode: "cancel" },
  retry: "none",
  overflow: { mode: "block" },
};
