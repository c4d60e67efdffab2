import type { GraphNode, GraphValue, MarkerKind, ValueGraph } from "../graph.ts";

/** Most objects and arrays that one default export may have. */
export const nodeLimit = 1_000_000;

/** Walks a value into a graph; undefined when it has more nodes than the limit. */
export function serialise(root: unknown, limit: number = nodeLimit): ValueGraph | undefined {
  const indexes = new Map<object, number>();
  const sources: object[] = [];
  const reference = (value: unknown): GraphValue => {
    if (typeof value !== "object" || value === null) return scalar(value);
    if (!isPlain(value)) return marker("instance", constructorName(value));
    const known = indexes.get(value);
    if (known !== undefined) return { node: known };
    indexes.set(value, sources.length);
    sources.push(value);
    return { node: sources.length - 1 };
  };
  const nodes: GraphNode[] = [];
  const rootValue = reference(root);
  for (let index = 0; index < sources.length; index++) {
    if (sources.length > limit) return undefined;
    nodes.push(describe(sources[index] as object, reference));
  }
  return { nodes, root: rootValue };
}

function describe(source: object, reference: (value: unknown) => GraphValue): GraphNode {
  const read = (name: string | number): GraphValue => {
    try {
      return reference(Reflect.get(source, name));
    } catch (error) {
      return marker("throws", String(error));
    }
  };
  if (Array.isArray(source)) return { list: Array.from(source, (_, index) => read(index)) };
  const entries = Object.keys(source)
    //@fault marks-read R-SCHEMA-1
    .filter((name) => !name.startsWith("~"))
    .map((name) => [name, read(name)] as const);
  const code = hiddenCode(source);
  return code === undefined ? { entries } : { entries, code };
}

/** Names of the hidden properties under which TypeBox keeps functions. */
function hiddenCode(source: object): string | undefined {
  const symbols = Object.getOwnPropertySymbols(source).map((symbol) => symbol.description);
  if (symbols.includes("TypeBox.Transform")) return "Transform";
  if (Object.hasOwn(source, "~codec")) return "Codec";
  return Object.hasOwn(source, "~refine") ? "Refine" : undefined;
}

function scalar(value: unknown): GraphValue {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : marker("number", Object.is(value, -0) ? "-0" : String(value));
    case "undefined":
      return marker("undefined", "undefined");
    case "bigint":
      return marker("bigint", value.toString());
    case "symbol":
      return marker("symbol", value.toString());
    case "function":
      return marker("function", value.name);
    default:
      return null;
  }
}

function marker(kind: MarkerKind, text: string): GraphValue {
  return { marker: kind, text };
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function constructorName(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === "string" && name !== "" ? name : "object";
}
