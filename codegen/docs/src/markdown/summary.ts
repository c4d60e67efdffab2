import type { IrCode, IrMethod, IrRevision, IrService } from "@twobyte/compiler/ir";
import { methodsOf } from "../ir-index.ts";
import { sortedBy } from "../order.ts";
import { blockText, codeSpan, inlineText } from "./escape.ts";
import { blocks, factList } from "./heading.ts";
import { kindTexts } from "./signature.ts";
import type { Site } from "./site.ts";
import { firstPage, linkTo, methodName } from "./site.ts";
import { table } from "./table.ts";

/** The head of the first page: what the protocol is, its revisions, what it has. */
export function summary(site: Site): string {
  const { protocol } = site.index.ir;
  const { revisions } = site.index;
  return blocks(
    `# ${inlineText(protocol.name)}`,
    blockText(protocol.doc ?? ""),
    factList([
      ["Package", codeSpan(protocol.package)],
      ["Lineage", codeSpan(protocol.lineage)],
      ["Newest revision", newestText(revisions.at(-1))],
    ]),
    revisions.length === 0 ? "" : "## Revisions",
    table<IrRevision>(
      [
        { heading: "Revision", cell: ({ number }) => String(number) },
        { heading: "State", cell: ({ state }) => state },
        { heading: "Fingerprint", cell: ({ fingerprint }) => codeSpan(fingerprint) },
      ],
      revisions,
    ),
    contents(site),
  );
}

function newestText(newest: IrRevision | undefined): string {
  if (newest === undefined) return "none";
  return `${newest.number}, ${newest.state === "draft" ? "a draft" : "released"}`;
}

function contents(site: Site): string {
  const methods = site.index.services.flatMap((service) =>
    methodsOf(service).map((method): [IrService, IrMethod] => [service, method]),
  );
  return blocks(
    methods.length === 0 ? "" : "## Methods",
    table<[IrService, IrMethod]>(
      [
        {
          heading: "Method",
          cell: ([service, method]) => {
            const name = methodName(service, method);
            return linkTo(site.methods.get(name), name, firstPage);
          },
        },
        { heading: "Kind", cell: ([, { kind }]) => kindTexts[kind].split(":", 1)[0] ?? "" },
        { heading: "Code", cell: ([, { code }]) => codeSpan(code) },
        { heading: "Served by", cell: ([{ servedBy }]) => servedBy },
        { heading: "Doc", cell: ([, { doc }]) => inlineText(firstParagraph(doc)), optional: true },
      ],
      methods,
    ),
    site.types.size === 0 ? "" : "## All types",
    [...site.types].map(([name, spot]) => linkTo(spot, name, firstPage)).join(", "),
  );
}

function firstParagraph(doc = ""): string {
  return doc.split(/\n\s*\n/u, 1)[0] ?? "";
}

/** Every code ever given, with those that are gone. */
export function codeTable(site: Site): string {
  const codes = sortedBy(site.index.ir.codes, ({ code }) => code);
  if (codes.length === 0) return "";
  return blocks(
    "## Codes",
    "A code that was released is never given to anything else.",
    table<IrCode>(
      [
        { heading: "Code", cell: ({ code }) => codeSpan(code) },
        { heading: "Names", cell: (code) => targetText(site, code) },
        { heading: "Kind", cell: ({ kind }) => kind },
        { heading: "Since", cell: ({ since }) => String(since) },
        {
          heading: "Gone since",
          cell: ({ removed }) => (removed === undefined ? "" : String(removed)),
          optional: true,
        },
      ],
      codes,
    ),
  );
}

function targetText(site: Site, { kind, target, removed }: IrCode): string {
  if (removed !== undefined) return inlineText(target);
  return linkTo((kind === "method" ? site.methods : site.types).get(target), target, firstPage);
}
