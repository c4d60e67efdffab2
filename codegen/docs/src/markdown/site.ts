import type { ExampleSource, IrMethod, IrService } from "@twobyte/compiler/ir";
import type { IrIndex } from "../ir-index.ts";
import { methodsOf } from "../ir-index.ts";
import { byCodeUnit } from "../order.ts";
import { inlineText } from "./escape.ts";
import { Slugs } from "./slugs.ts";
import type { Uses } from "./type-graph.ts";
import { reachable, typeGraph, usesOf } from "./type-graph.ts";

/** The first page: the whole reference, or the summary and the way to the other pages. */
export const firstPage = "reference.md";
/** In a divided reference, the page of the types that not exactly one service uses. */
export const typesPage = "types.md";

/** Where something stands: a page and the identifier of its heading. */
export interface Spot {
  readonly page: string;
  readonly anchor: string;
}

/** What every section needs: the IR, who uses what, and where everything stands. */
export interface Site {
  readonly index: IrIndex;
  readonly uses: Uses;
  readonly examples: ExampleSource;
  readonly isDivided: boolean;
  readonly services: ReadonlyMap<string, Spot>;
  /** By `Service.method`. */
  readonly methods: ReadonlyMap<string, Spot>;
  readonly types: ReadonlyMap<string, Spot>;
}

/**
 * Divides the reference into pages. One page holds up to `splitAbove` methods and types together.
 * Above that every service has a page, with the types that only its methods reach; all other types
 * share `types.md`.
 */
export function planSite(index: IrIndex, examples: ExampleSource, splitAbove: number): Site {
  const slugs = new Slugs();
  const services = new Map<string, Spot>();
  const methods = new Map<string, Spot>();
  const names = typeNames(index);
  const count = names.length + index.services.flatMap(methodsOf).length;
  const isDivided = count > splitAbove;
  for (const service of index.services) {
    const anchor = slugs.take(`service ${service.name}`);
    const page = isDivided ? `${anchor}.md` : firstPage;
    services.set(service.name, { page, anchor });
    for (const method of methodsOf(service)) {
      const name = methodName(service, method);
      methods.set(name, { page, anchor: slugs.take(`method ${name}`) });
    }
  }
  const homes = isDivided ? homesOf(index, services) : new Map<string, string>();
  const elsewhere = isDivided ? typesPage : firstPage;
  const types = new Map(
    names.map((name) => {
      return [name, { page: homes.get(name) ?? elsewhere, anchor: slugs.take(`type ${name}`) }];
    }),
  );
  return { index, uses: usesOf(index), examples, isDivided, services, methods, types };
}

/** `Service.method`. */
export function methodName(service: Pick<IrService, "name">, method: IrMethod): string {
  return `${service.name}.${method.name}`;
}

/** A link to a spot, as seen from a page; the text is no Markdown yet. */
export function linkTo(spot: Spot | undefined, text: string, from: string): string {
  if (spot === undefined) return inlineText(text);
  const page = spot.page === from ? "" : spot.page;
  return `[${inlineText(text)}](${page}#${spot.anchor})`;
}

/** All live types, sorted by name. */
function typeNames({ structs, enums, unions }: IrIndex): string[] {
  return [...structs, ...enums, ...unions].map(({ name }) => name).sort(byCodeUnit);
}

/** The page of every type that the methods of exactly one service reach. */
function homesOf(index: IrIndex, services: ReadonlyMap<string, Spot>): Map<string, string> {
  const graph = typeGraph(index);
  const homes = new Map<string, string>();
  for (const service of index.services) {
    const messages = service.methods.flatMap(({ input, inputs, outputs, errors }) => {
      return [input, ...inputs, ...outputs, ...errors];
    });
    const page = services.get(service.name)?.page ?? typesPage;
    for (const name of reachable(graph, messages)) {
      homes.set(name, homes.has(name) ? typesPage : page);
    }
  }
  return homes;
}
