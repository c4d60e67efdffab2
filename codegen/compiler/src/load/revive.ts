import type { GraphValue, MarkerKind, ValueGraph } from "./graph.ts";

/** What stands in a revived value where JSON has no form for it. */
export class Marker {
  readonly kind: MarkerKind;
  readonly text: string;

  constructor(kind: MarkerKind, text: string) {
    this.kind = kind;
    this.text = text;
  }
}

/** Key under which a node says that its schema hides functions, and which. */
export const hiddenCode: unique symbol = Symbol("hidden code");

/** A revived object: no prototype, own properties only. */
export interface ValueObject {
  readonly [name: string]: Value;
  readonly [hiddenCode]?: string;
}

/** A revived value. */
export type Value = null | boolean | number | string | Marker | readonly Value[] | ValueObject;

/** True for an object that is neither a list nor a marker. */
export function isObject(value: Value | undefined): value is ValueObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Marker)
  );
}

/** True for a list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Builds the value that a graph describes; what was shared is shared again. */
export function revive(graph: ValueGraph): Value {
  const values = graph.nodes.map((node) =>
    "list" in node ? ([] as Value[]) : (Object.create(null) as object),
  );
  const resolve = (value: GraphValue): Value => {
    if (typeof value !== "object" || value === null) return value;
    if ("marker" in value) return new Marker(value.marker, value.text);
    return values[value.node] as Value;
  };
  graph.nodes.forEach((node, index) => {
    const target = values[index];
    if (target === undefined) return;
    if ("list" in node) {
      (target as Value[]).push(...node.list.map(resolve));
      return;
    }
    // The target has no prototype, so that __proto__ is a property like others.
    const object = target as Record<PropertyKey, Value>;
    for (const [name, value] of node.entries) object[name] = resolve(value);
    if (node.code !== undefined) object[hiddenCode] = node.code;
  });
  return resolve(graph.root);
}
