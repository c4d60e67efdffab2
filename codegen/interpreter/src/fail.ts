import type { CodecErrorCode } from "@twobyte/wire";
import { CodecError } from "@twobyte/wire";

/** Throws the codec's error for a place in a value. */
export function failAt(code: CodecErrorCode, path: string, message: string): never {
  throw new CodecError(code, `${path === "" ? "The message" : path}: ${message}`, { field: path });
}

/** The path of a struct's field. */
export function fieldPath(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** The path of a list's item. */
export function itemPath(path: string, index: number): string {
  return `${path}[${index}]`;
}

/** The path of a map's value, named by its key's text. */
export function entryPath(path: string, key: string): string {
  return `${path}[${JSON.stringify(key)}]`;
}

/** The path of a map's key. */
export function keyPath(path: string, index: number): string {
  return `${path}.keys[${index}]`;
}

/** A value in the words of an error message. */
export function show(value: unknown): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return value.length > 40 ? `a string of ${value.length} units` : JSON.stringify(value);
    case "bigint":
      return `${value}n`;
    case "number":
    case "boolean":
    case "undefined":
      return String(value);
    default:
      return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
  }
}
