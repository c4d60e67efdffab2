import { chainOfTwins } from "../run/chain-of-twins.ts";
import type { Playing } from "../run/playing.ts";
import { expand } from "./expand.ts";
import { loadScenarios } from "./load-scenarios.ts";
import type { Scenario } from "./scenario.ts";

/**
 * All variants of all cases of servers and clients, as the package of the suite's data has them; each
 * knows which variant of its twin belongs to it, and needs what that needs. Throws an `Error` for data of another format,
 * and for twins that are not there or come round in a circle.
 */
export function scenarioPlayings(scenarios: readonly Scenario[] = loadScenarios()): Playing[] {
  const byName = new Map(scenarios.map((one) => [one.id, expand(one)]));
  const twinOf = ({ info, variant }: Playing): Playing | undefined => {
    if (info.twin === undefined) return undefined;
    const twin = nearest(variant, byName.get(info.twin) ?? []);
    if (twin === undefined) throw new Error(`${info.name} has no twin ${info.twin}`);
    return twin;
  };
  const whole = (playing: Playing): Playing => {
    const chain = chainOfTwins(playing, twinOf);
    const [, twin] = chain;
    if (twin === undefined) return playing;
    // Where a twin cannot be played the case proves nothing.
    const needs = chain.flatMap(({ info }) => info.capabilities);
    const capabilities = [...new Set(needs)].sort();
    return { ...playing, info: { ...playing.info, capabilities }, twinVariant: twin.variant };
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
