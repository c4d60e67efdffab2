/**
 * From the IR to a TypeScript package.
 *
 * @packageDocumentation
 */

export { type GeneratedFile, generateTypescript } from "./generate.ts";
