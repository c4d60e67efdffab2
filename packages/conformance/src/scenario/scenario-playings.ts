import type { Playing } from "../run/playing.ts";
import { expand } from "./expand.ts";
import { loadScenarios } from "./load-scenarios.ts";

/**
 * All variants of all cases of servers and clients, as the package of the suite's data has them; each
 * knows which variant of its twin belongs to it, and needs what that needs. Throws an `Error` for data of another format.
 */
export function scenarioPlayings(): Playing[] {
  const byName = new Map(loadScenarios().map((one) => [one.id, expand(one)]));
  const whole = (playing: Playing): Playing => {
    const { info, variant } = playing;
    if (info.twin === undefined) return playing;
    const twin = nearest(variant, byName.get(info.twin) ?? []);
    if (twin === undefined) throw new Error(`${info.name} has no twin ${info.twin}`);
    const needs = [...info.capabilities, ...whole(twin).info.capabilities];
    // Where the twin cannot be played the case proves nothing.
    const capabilities = [...new Set(needs)].sort();
    return { ...playing, info: { ...info, capabilities }, twinVariant: twin.variant };
  };
  return [...byName.values()].flat().map(whole);
}

/** The playing whose variant has most words in common: the transport and the profile, if any. */
function nearest(variant: string, others: readonly Playing[]): Playing | undefined {
  const words = variant.split(" ");
  const likeness = (other: Playing): number =>
    other.variant.split(" ").filter((word) => words.includes(word)).length;
  return others.reduce<Playing | undefined>(
    (best, one) => (best === undefined || likeness(one) > likeness(best) ? one : best),
    undefined,
  );
}
