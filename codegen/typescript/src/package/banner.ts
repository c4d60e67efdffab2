import type { Context } from "../context.ts";

/** What stands at the head of every generated source: where it is from, and that linters pass it by. */
export function bannerText(context: Context): string {
  return `// @generated from the schema of ${context.ir.protocol.name}. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

`;
}
