import type { Level } from "../case/case-info.ts";

/** The sentences of the spec by their ids: what the registry `requirements.json` says. */
export type RequirementTexts = ReadonlyMap<string, string>;

/** An entry of the registry, as far as the suite goes. */
export interface RegistryEntry {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  /** File of the spec. */
  readonly chapter: string;
}

/** The sentences of a registry. */
export function requirementTexts(
  registry: readonly Pick<RegistryEntry, "id" | "text">[],
): RequirementTexts {
  return new Map(registry.map(({ id, text }) => [id, text]));
}
