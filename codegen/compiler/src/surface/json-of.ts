import type { IrJson } from "../ir/ir.ts";
import type { Value } from "../load/revive.ts";
import { isList, Marker } from "../load/revive.ts";

/** A revived value as JSON; undefined when it holds something that JSON cannot, or itself. */
export function jsonOf(value: Value, open: readonly Value[] = []): IrJson | undefined {
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Marker || open.includes(value)) return undefined;
  const inner = [...open, value];
  if (isList(value)) {
    const items = value.map((item) => jsonOf(item, inner));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const entries = Object.entries(value).map(([name, one]) => [name, jsonOf(one, inner)] as const);
  if (entries.some(([, one]) => one === undefined)) return undefined;
  return Object.fromEntries(entries) as IrJson;
}
