import type { Playing } from "../run/playing.ts";
import { expand } from "./expand.ts";
import { loadScenarios } from "./load-scenarios.ts";
import type { Scenario } from "./scenario.ts";

/** All variants of all scenarios; each knows which of its twin's belongs to it. */
export function scenarioPlayings(scenarios: readonly Scenario[] = loadScenarios()): Playing[] {
  const variants = new Map<string, string[]>();
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
    return { ...playing, twinVariant };
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
