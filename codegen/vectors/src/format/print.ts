import type { VectorFile } from "./vector-file.ts";

/** The text of a vector file: ASCII alone, a type or a case a line, equal for equal content. */
export function printVectorFile(file: VectorFile): string {
  const { types, cases, ...head } = file;
  const members = Object.entries(head).map(([name, value]) => `  "${name}": ${line(value)}`);
  const kinds = Object.entries(types).map(
    ([name, all]) => `    "${name}": ${list(all as readonly unknown[], "      ")}`,
  );
  members.push(`  "types": {\n${kinds.join(",\n")}\n  }`);
  members.push(`  "cases": ${list(cases, "    ")}`);
  return `{\n${members.join(",\n")}\n}\n`;
}

function list(items: readonly unknown[], indent: string): string {
  if (items.length === 0) return "[]";
  return `[\n${items.map((item) => indent + line(item)).join(",\n")}\n${indent.slice(2)}]`;
}

function line(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\u0020-\u007e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
