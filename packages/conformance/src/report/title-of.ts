import type { CaseResult } from "../case/verdict.ts";

/** A playing as people call it: `RES-0042 (websocket, binary)`. */
export function titleOf({ name, variant }: Pick<CaseResult, "name" | "variant">): string {
  return variant === "" ? name : `${name} (${variant})`;
}
