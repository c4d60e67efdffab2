/**
 * What a schema module exports by default, as plain JSON: objects and arrays are nodes of a table,
 * so that what is shared stays shared and a cycle is a reference.
 */
export interface ValueGraph {
  readonly nodes: readonly GraphNode[];
  readonly root: GraphValue;
}

export type GraphNode =
  | { readonly list: readonly GraphValue[] }
  | {
      readonly entries: readonly (readonly [name: string, value: GraphValue])[];
      /** Functions that TypeBox hides in a schema: a transform, a codec, a refinement. */
      readonly code?: string;
    };

/** A JSON scalar, a reference to a node, or a marker of what JSON cannot carry. */
export type GraphValue =
  | null
  | boolean
  | number
  | string
  | { readonly node: number }
  | { readonly marker: MarkerKind; readonly text: string };

/** What stands where JSON has no form for a value. */
export type MarkerKind =
  | "undefined"
  | "function"
  | "bigint"
  | "symbol"
  | "number"
  | "instance"
  | "throws";

/** What the child process says about the module. */
export type LoadMessage =
  | { readonly twobyte: "loaded"; readonly graph: ValueGraph }
  | { readonly twobyte: "no-default"; readonly exports: readonly string[] }
  | { readonly twobyte: "too-large"; readonly limit: number }
  | { readonly twobyte: "failed"; readonly error: ModuleError };

/** What a module threw while it was loaded. */
export interface ModuleError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack: string;
}
