import type { IrMethod, IrSlot } from "@twobyte/compiler/ir";
import { liveFields, liveUnionMembers } from "@twobyte/compiler/ir";
import type { IrIndex } from "../ir-index.ts";
import { methodsOf } from "../ir-index.ts";
import { namedTypesIn } from "../named-types.ts";
import { byCodeUnit } from "../order.ts";

/** Which type names which others, by name; types without others are missing. */
export function typeGraph(index: IrIndex): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, readonly string[]>();
  for (const struct of index.structs) {
    graph.set(struct.name, [...new Set(liveFields(struct).flatMap(({ slot }) => namesIn(slot)))]);
  }
  for (const union of index.unions) {
    graph.set(
      union.name,
      liveUnionMembers(union).map(({ struct }) => struct),
    );
  }
  return graph;
}

function namesIn(slot: IrSlot): string[] {
  return namedTypesIn(slot).map(({ name }) => name);
}

/** Everything that can be reached from the given types, themselves included. */
export function reachable(
  graph: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
): ReadonlySet<string> {
  const found = new Set(from);
  // The set grows while it is walked.
  for (const name of found) for (const next of graph.get(name) ?? []) found.add(next);
  return found;
}

/** A place where a method carries a message. */
export interface MessageUse {
  readonly service: string;
  readonly method: IrMethod;
  readonly role: "input" | "output" | "item" | "error detail";
}

/** Which types stand in a type, and which methods carry it, by its name. */
export interface Uses {
  readonly types: ReadonlyMap<string, readonly string[]>;
  readonly methods: ReadonlyMap<string, readonly MessageUse[]>;
}

/** Turns the references of an IR around. */
export function usesOf(index: IrIndex): Uses {
  const types = new Map<string, string[]>();
  const sources = [...typeGraph(index)].sort(([a], [b]) => byCodeUnit(a, b));
  for (const [name, others] of sources) for (const other of others) push(types, other, name);
  const methods = new Map<string, MessageUse[]>();
  for (const { name: service, ...rest } of index.services) {
    for (const method of methodsOf({ name: service, ...rest })) {
      push(methods, method.input, { service, method, role: "input" });
      for (const name of method.inputs) push(methods, name, { service, method, role: "item" });
      for (const name of method.outputs) push(methods, name, { service, method, role: "output" });
      for (const name of method.errors)
        push(methods, name, { service, method, role: "error detail" });
    }
  }
  return { types, methods };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
