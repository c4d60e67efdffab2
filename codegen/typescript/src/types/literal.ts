import { Buffer } from "node:buffer";
import type { IrJson, IrSlot } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { key } from "../names.ts";
import type { ModuleSource } from "../source/module-source.ts";
import { liveFields } from "./types-module.ts";

/** An expression for the value that has the JSON mapping `json`. */
export function literal(
  target: { readonly context: Context; readonly module: ModuleSource },
  slot: IrSlot,
  json: IrJson,
): string {
  const { type } = slot;
  if (json === null && type.kind !== "json") return "null";
  switch (type.kind) {
    case "int":
      return type.width === "u64" || type.width === "i64" ? `${String(json)}n` : String(json);
    case "float":
      return typeof json === "string"
        ? `Number.${json === "NaN" ? "NaN" : json === "Infinity" ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY"}`
        : numberText(json);
    case "timestamp":
    case "duration":
      return type.unit === "us" || type.unit === "ns" ? `${String(json)}n` : String(json);
    case "decimal":
      return type.units === "bigint"
        ? `${String(json)
            .replace(".", "")
            .replace(/^(-?)0+(?=\d)/, "$1")}n`
        : String(Number(json));
    case "bytes":
      return `Uint8Array.of(${[...bytesOf(String(json))].join(", ")})`;
    case "struct":
      return structLiteral(target, type.name, json);
    case "union":
      return unionLiteral(target, type.name, json);
    case "list":
      return `[${(json as readonly IrJson[]).map((item) => literal(target, type.item, item)).join(", ")}]`;
    case "map":
      return `new Map([${Object.entries(json as object)
        .map(
          ([name, value]) =>
            `[${literal(target, type.key, type.key.type.kind === "bool" ? name === "true" : name)}, ${literal(target, type.value, value as IrJson)}]`,
        )
        .join(", ")}])`;
    default:
      return JSON.stringify(json);
  }
}

function numberText(json: IrJson): string {
  return Object.is(json, -0) ? "-0" : String(json);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, "base64"));
}

function structLiteral(
  target: { readonly context: Context; readonly module: ModuleSource },
  name: string,
  json: IrJson,
): string {
  const values = json as { readonly [key: string]: IrJson };
  const fields = liveFields(target.context.struct(name))
    .filter((field) => values[field.name] !== undefined)
    .map(
      (field) => `${key(field.name)}: ${literal(target, field.slot, values[field.name] as IrJson)}`,
    );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function unionLiteral(
  target: { readonly context: Context; readonly module: ModuleSource },
  name: string,
  json: IrJson,
): string {
  const union = target.context.union(name);
  const tag = (json as { readonly [key: string]: IrJson })[union.tag];
  const member = union.members.find((candidate) => candidate.value === tag);
  if (member === undefined) throw new Error(`${name} has no member ${JSON.stringify(tag)}`);
  return structLiteral(target, member.struct, json);
}
