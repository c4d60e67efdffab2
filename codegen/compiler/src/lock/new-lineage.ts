import { randomBytes } from "node:crypto";

/** A new protocol's lineage: 16 random bytes as 32 lower-case hex digits. */
export function newLineage(): string {
  //@fault lineage-of-all R-LOCK-14 return "0123456789abcdef".repeat(2);
  return randomBytes(16).toString("hex");
}
