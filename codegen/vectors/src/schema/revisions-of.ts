import type { Ir } from "@twobyte/compiler/ir";
import type { VectorTypes } from "../format/vector-file.ts";

/**
 * The revisions in which a message has other bytes than in the one before, from the first that has
 * it, and the newest one. Ascending.
 */
export function revisionsOf(ir: Ir, message: string, types: VectorTypes): number[] {
  const newest = Math.max(...ir.revisions.map((revision) => revision.number));
  const since = types.structs.find((struct) => struct.name === message)?.since ?? 1;
  const parts = [
    ...types.structs.flatMap((struct) => struct.fields),
    ...types.enums.flatMap((one) => one.members),
    ...types.unions.flatMap((one) => one.members),
  ];
  const changes = parts.flatMap((part) => [part.since, part.removed ?? part.since]);
  const all = new Set([since, newest, ...changes.filter((change) => change > since)]);
  return [...all].filter((revision) => revision <= newest).sort((a, b) => a - b);
}
