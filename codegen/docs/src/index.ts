/**
 * From the IR to documents: a reference in Markdown, AsyncAPI 3 and JSON Schema.
 *
 * @packageDocumentation
 */

export type { DocsFile, DocsOptions } from "./generate-docs.ts";
export { generateDocs } from "./generate-docs.ts";
