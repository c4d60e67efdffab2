import { randomBytes } from "node:crypto";

/** A new protocol's lineage: 16 random bytes as 32 lower-case hex digits. */
export function newLineage(): string {
  return randomBytes(16).toString("hex");
}
