import type { IrService } from "@twobyte/compiler/ir";
import { methodsOf } from "../ir-index.ts";
import { sortedBy } from "../order.ts";
import { enumSection, unionSection } from "./enum-section.ts";
import { inlineText } from "./escape.ts";
import { blocks, heading, remarks } from "./heading.ts";
import { methodSection } from "./method-section.ts";
import type { Site } from "./site.ts";
import { firstPage, typesPage } from "./site.ts";
import { structSection } from "./struct-section.ts";
import { codeTable, summary } from "./summary.ts";

/** A Markdown file of the reference. */
export interface Page {
  readonly path: string;
  readonly content: string;
}

/** The pages of the reference, `reference.md` first; see `planSite` for what stands where. */
export function referencePages(site: Site): Page[] {
  const { services } = site.index;
  if (!site.isDivided) {
    const sections = services.map((service) => serviceSection(site, service, 2));
    const types = typeSections(site, firstPage, "## Types");
    return [page(firstPage, summary(site), ...sections, types, codeTable(site))];
  }
  const title = inlineText(site.index.ir.protocol.name);
  const back = `Part of [${title}](${firstPage}).`;
  const shared = typeSections(site, typesPage, blocks(`# Types of ${title}`, back));
  return [
    page(firstPage, summary(site), codeTable(site)),
    ...services.map((service) => servicePage(site, service, back)),
    ...(shared === "" ? [] : [page(typesPage, shared)]),
  ];
}

function page(path: string, ...parts: readonly string[]): Page {
  return { path, content: `${blocks(notice, ...parts)}\n` };
}

const notice = "<!-- Written by Twobyte from the protocol's schema. Change the schema instead. -->";

function servicePage(site: Site, service: IrService, back: string): Page {
  const path = site.services.get(service.name)?.page ?? firstPage;
  const types = typeSections(site, path, "## Types");
  return page(path, back, serviceSection(site, service, 1), types);
}

function serviceSection(site: Site, service: IrService, level: number): string {
  const spot = site.services.get(service.name);
  if (spot === undefined) return "";
  return blocks(
    heading(level, spot, `Service ${service.name}`),
    ...remarks(service),
    `Served by the ${service.servedBy}.`,
    ...methodsOf(service).map((method) => methodSection(site, service, method)),
  );
}

/** All types of a page, sorted by name, below a title; empty when it has none. */
function typeSections(site: Site, path: string, title: string): string {
  const { structs, enums, unions } = site.index;
  const sections = [
    ...structs.map((struct) => ({ name: struct.name, write: () => structSection(site, struct) })),
    ...enums.map((one) => ({ name: one.name, write: () => enumSection(site, one) })),
    ...unions.map((union) => ({ name: union.name, write: () => unionSection(site, union) })),
  ].filter(({ name }) => site.types.get(name)?.page === path);
  if (sections.length === 0) return "";
  return blocks(title, ...sortedBy(sections, ({ name }) => name).map(({ write }) => write()));
}
