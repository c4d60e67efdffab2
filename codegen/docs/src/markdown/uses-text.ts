import type { Site } from "./site.ts";
import { linkTo, methodName } from "./site.ts";
import type { MessageUse } from "./type-graph.ts";

/** Which methods carry a type and in which types it stands, with links; empty when none do. */
export function usesText(site: Site, name: string, page: string): string {
  const methods = (site.uses.methods.get(name) ?? []).map((use) => useText(site, use, page));
  const types = site.uses.types.get(name) ?? [];
  const links = types.map((type) => linkTo(site.types.get(type), type, page));
  const sentences = [
    methods.length === 0 ? "" : `Used by ${methods.join(", ")}.`,
    links.length === 0 ? "" : `Part of ${links.join(", ")}.`,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function useText(site: Site, { service, method, role }: MessageUse, page: string): string {
  const name = methodName({ name: service }, method);
  return `${linkTo(site.methods.get(name), name, page)} (${role})`;
}
