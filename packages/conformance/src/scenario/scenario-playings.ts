import type { Playing } from "../run/playing.ts";
import { expand } from "./expand.ts";
import { loadScenarios } from "./load-scenarios.ts";

/**
 * All variants of all cases of servers and clients, as the package of the suite's data has them; each
 * knows which variant of its twin belongs to it. Throws an `Error` for data of another format.
 */
export function scenarioPlayings(): Playing[] {
  const scenarios = loadScenarios();
  const variants = new Map<string, string[]>();
  const needs = new Map(scenarios.map(({ id, capabilities }) => [id, capabilities ?? []]));
  const playings = scenarios.flatMap((scenario) => {
    const own = expand(scenario);
    variants.set(
      scenario.id,
      own.map(({ variant }) => variant),
    );
    return own;
  });
  return playings.map((playing) => {
    const { twin } = playing.info;
    if (twin === undefined) return playing;
    const twinVariant = nearest(playing.variant, variants.get(twin) ?? []);
    if (twinVariant === undefined) throw new Error(`${playing.info.name} has no twin ${twin}`);
    // Without its twin a refusal proves nothing: it takes what that takes.
    const needed = new Set([...playing.info.capabilities, ...(needs.get(twin) ?? [])]);
    return { ...playing, twinVariant, info: { ...playing.info, capabilities: [...needed].sort() } };
  });
}

/** The variant that has most words in common: the transport and the profile, if there are such. */
function nearest(variant: string, others: readonly string[]): string | undefined {
  const words = variant.split(" ");
  const likeness = (other: string): number =>
    other.split(" ").filter((word) => words.includes(word)).length;
  return others.reduce<string | undefined>(
    (best, one) => (best === undefined || likeness(one) > likeness(best) ? one : best),
    undefined,
  );
}
