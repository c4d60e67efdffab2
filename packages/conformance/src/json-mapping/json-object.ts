import type { IrJson } from "@twobyte/compiler/ir";

/** A JSON value with members. */
export type JsonObject = { readonly [name: string]: IrJson };

/** Whether a JSON value, if there is one, has members. */
export function isObject(json: IrJson | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
