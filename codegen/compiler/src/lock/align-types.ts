import type { Lock } from "./lock.ts";
import { wireReferences } from "./walk-wire-slot.ts";

/** What is known of a protocol without names: which type stands behind which place. */
export interface TypePlaces {
  /** Types by the codes that lead to them. */
  readonly roots: ReadonlyMap<string, string>;
  /** By type: the types behind its places. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Finds the types of two versions of one protocol that are the same under another name: those that
 * stand at the same places, seen from the codes. A name that both have means itself.
 *
 * @returns new name by old name, only where they differ
 */
export function alignTypes(before: TypePlaces, after: TypePlaces): Map<string, string> {
  const aligned = new Map<string, string>();
  const seen = new Set<string>();
  const queue: [string, string][] = [];
  const pair = (from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): void => {
    for (const [place, name] of from) {
      const other = to.get(place);
      if (other !== undefined && !seen.has(name)) queue.push([name, other]);
    }
  };
  pair(before.roots, after.roots);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [old, now] = next;
    if (seen.has(old)) continue;
    seen.add(old);
    if (old !== now && !after.places.has(old) && !before.places.has(now)) aligned.set(old, now);
    pair(before.places.get(old) ?? new Map(), after.places.get(now) ?? new Map());
  }
  return aligned;
}

/** The places of a lock's types, up to a released revision. */
export function lockPlaces(lock: Lock, revision: number): TypePlaces {
  const roots = new Map<string, string>();
  for (const { code, kind, target, since } of lock.codes) {
    if (kind === "message" && since <= revision) roots.set(`message ${code}`, target);
  }
  for (const service of lock.services) {
    for (const { code, input, since } of service.methods) {
      if (since <= revision) roots.set(`input ${code}`, input);
    }
  }
  const places = new Map<string, Map<string, string>>();
  for (const { name, fields } of lock.structs) {
    const old = fields.filter((field) => field.since <= revision);
    const references = old.flatMap(({ position, type }) =>
      wireReferences(type).map(([, to], index): [string, string] => [`${position}.${index}`, to]),
    );
    places.set(name, new Map(references));
  }
  for (const { name } of lock.enums) places.set(name, new Map());
  for (const { name, members } of lock.unions) {
    const old = members.filter((member) => member.since <= revision);
    places.set(name, new Map(old.map((member) => [String(member.position), member.struct])));
  }
  return { roots, places };
}
