import type { Ir } from "@twobyte/compiler/ir";
import { exampleSource } from "@twobyte/compiler/ir";
import { asyncApiDocument } from "./asyncapi/asyncapi-document.ts";
import { indexIr } from "./ir-index.ts";
import { schemaDocument } from "./json-schema/definitions.ts";
import { jsonText } from "./json-schema/json-object.ts";
import { referencePages } from "./markdown/reference-pages.ts";
import { planSite } from "./markdown/site.ts";
import { checkReferences } from "./named-types.ts";
import { byCodeUnit } from "./order.ts";

/** How the docs are written. */
export interface DocsOptions {
  /**
   * The reference is one page up to this many methods and types together; above it, every service
   * has a page. 60 unless given.
   */
  readonly splitAbove?: number;
}

/** A file to write, in UTF-8. */
export interface DocsFile {
  /** Without folders: `reference.md`, `service-chat.md`. */
  readonly path: string;
  /** The whole text. */
  readonly content: string;
}

/**
 * Writes the docs of a protocol: the reference in Markdown (`reference.md`, and when it is large a
 * page for each service and `types.md`), `asyncapi.json` (AsyncAPI 3.0) and `schema.json` (draft-07
 * definitions of the JSON mapping, spec chapter 1). Pure: equal IRs give equal files, whatever the
 * locale or the order of the IR's arrays by name. Files are sorted by path. Throws an `Error` for an
 * IR of another version, with an unknown feature, or with a reference that leads nowhere.
 */
export function generateDocs(
  ir: Ir,
  options: DocsOptions = {},
): { readonly files: readonly DocsFile[] } {
  const index = indexIr(ir);
  checkReferences(index);
  const examples = exampleSource(ir);
  const site = planSite(index, examples, options.splitAbove ?? 60);
  const files = [
    ...referencePages(site),
    { path: "asyncapi.json", content: `${jsonText(asyncApiDocument(index, examples))}\n` },
    { path: "schema.json", content: `${jsonText(schemaDocument(index))}\n` },
  ];
  return { files: files.sort((a, b) => byCodeUnit(a.path, b.path)) };
}
