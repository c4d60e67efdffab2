/** The sentences of the spec by their ids: what the registry `requirements.json` says. */
export type RequirementTexts = ReadonlyMap<string, string>;

/** An entry of the registry, as far as reports go. */
export interface RegistryEntry {
  readonly id: string;
  readonly text: string;
}

/** The sentences of a registry. */
export function requirementTexts(registry: readonly RegistryEntry[]): RequirementTexts {
  return new Map(registry.map(({ id, text }) => [id, text]));
}
