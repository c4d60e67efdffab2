import type { IrJson } from "@twobyte/compiler/ir";
import type { VectorTypes } from "../format/vector-file.ts";

/** What of a message another revision has otherwise. */
export interface Exchange {
  /** Newest revision of the writer. */
  readonly writer: number;
  /** Newest revision of the reader. */
  readonly reader: number;
  /** The writer's value, in notation. */
  readonly value: IrJson;
}

/** The requirements that an exchange between two revisions is an example of, in the older of the two. */
export function requirementsOfExchange(exchange: Exchange, types: VectorTypes): string[] {
  const { writer, reader, value } = exchange;
  const revision = Math.min(writer, reader);
  const fields = types.structs.flatMap((struct) => struct.fields);
  const met = new Set(["R-LAYOUT-1"]);
  const removedBy = (newest: number): boolean =>
    fields.some(
      ({ since, removed }) =>
        removed !== undefined && since <= revision && revision < removed && removed <= newest,
    );
  if (removedBy(writer)) met.add("R-DOWN-5");
  if (removedBy(reader)) met.add("R-DOWN-6");
  if (fields.some(({ removed }) => removed !== undefined && removed <= revision))
    met.add("R-LAYOUT-7");
  if (reader > revision) met.add("R-DOWN-4");
  if (fields.some(({ since, removed }) => since > revision && since <= writer && !removed))
    met.add("R-DOWN-1");
  const rules = rulesOfLater(types, value, revision);
  if (rules.has("as") || rules.has("refuse")) met.add("R-DOWN-2");
  if (rules.has("skip")) met.add("R-DOWN-3");
  return [...met].sort();
}

/** The rules of the members in a value that a revision does not have. */
function rulesOfLater(types: VectorTypes, value: IrJson, revision: number): ReadonlySet<string> {
  const members = [...types.enums, ...types.unions].flatMap((one) => one.members);
  const texts = textsIn(value);
  const later = members.filter(({ since, value: own }) => since > revision && texts.has(own));
  return new Set(later.map(({ downlevel }) => downlevel.rule));
}

/** All texts and numbers in a value in notation. */
function textsIn(value: IrJson): ReadonlySet<IrJson> {
  if (typeof value !== "object" || value === null) return new Set([value]);
  const inside = Array.isArray(value) ? value : Object.values(value);
  return new Set(inside.flatMap((one) => [...textsIn(one)]));
}
