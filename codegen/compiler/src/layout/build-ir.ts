import type { Declarations } from "../declarations/declarations.ts";
import type { Ir } from "../ir/ir.ts";
import { fingerprints } from "../lock/fingerprint.ts";
import type { Lock } from "../lock/lock.ts";
import { buildEnums, buildUnions } from "./build-members.ts";
import { buildServices } from "./build-services.ts";
import { buildStructs } from "./build-structs.ts";

/** The IR of a schema whose every declaration has its place in the lock. */
export function buildIr(lock: Lock, declarations: Declarations): Ir {
  const enums = buildEnums(lock, declarations);
  const unions = buildUnions(lock, declarations);
  const { name, doc } = declarations.protocol;
  const prints = fingerprints(lock);
  return {
    irVersion: "1.0",
    features: [],
    protocol: {
      name,
      package: declarations.protocol.package,
      lineage: lock.lineage,
      ...(doc !== undefined && { doc }),
    },
    revisions: lock.revisions.map(({ number, state }, index) => ({
      number,
      state,
      fingerprint: prints[index] ?? "",
    })),
    structs: buildStructs(lock, declarations, enums, unions),
    enums,
    unions,
    codes: lock.codes,
    services: buildServices(lock, declarations),
  };
}
