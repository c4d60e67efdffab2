import type { Playing } from "./playing.ts";
import { seededRandom, seedOf, shuffled } from "./seed.ts";

/** What of all playings a run plays, and in which order. */
export interface PlanOptions {
  /** What the order is drawn from. */
  readonly seed: number;
  /** One of several equal parts, by the case's name: `index` counts from 1. */
  readonly shard?: { readonly index: number; readonly count: number };
  /** Names of cases, or beginnings of names that end in `*`. */
  readonly only?: readonly string[];
  /** Few of every area, for a first look within seconds. */
  readonly smoke?: boolean;
}

/** How many playings of one area and profile a smoke run has. */
const smokeEach = 6;

/**
 * The playings of a run, in the order in which they begin. A case whose twin was not chosen brings
 * it along: a refusal proves nothing without it.
 */
export function planRun(
  playings: readonly Playing[],
  options: PlanOptions,
  isMeant: (playing: Playing) => boolean = () => true,
): Playing[] {
  const { seed, shard, only, smoke = false } = options;
  let chosen = playings.filter(isMeant);
  if (only !== undefined) chosen = chosen.filter(({ info }) => isNamed(info.name, only));
  if (shard !== undefined) {
    const { index, count } = shard;
    chosen = chosen.filter(({ info }) => seedOf(0, info.name) % count === index - 1);
  }
  if (smoke) chosen = fewOfEach(shuffled(chosen, seededRandom(seedOf(seed, "smoke"))));
  return shuffled(withTwins(chosen, playings), seededRandom(seedOf(seed, "order")));
}

/** Whether a name is meant by one of the patterns. */
export function isNamed(name: string, only: readonly string[]): boolean {
  return only.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : name === one));
}

function fewOfEach(playings: readonly Playing[]): Playing[] {
  const counts = new Map<string, number>();
  return playings.filter(({ info, variant }) => {
    // Variants of scenarios are many: transports, profiles, and choices of a matrix.
    const profile = variant.split(" ").find((word) => word === "binary" || word === "text");
    const key = `${info.role} ${info.name.split("-", 1)[0]} ${profile ?? ""}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= smokeEach;
  });
}

/** These playings, and the twins that they need. */
export function withTwins(chosen: readonly Playing[], all: readonly Playing[]): Playing[] {
  const byKey = new Map(all.map((one) => [playingKey(one.info.name, one.variant), one]));
  const planned = new Set(chosen);
  for (const one of planned) {
    if (one.info.twin === undefined) continue;
    // A set that grows while it is gone through visits what was added: twins have twins.
    const twin = byKey.get(playingKey(one.info.twin, one.twinVariant ?? one.variant));
    if (twin !== undefined) planned.add(twin);
  }
  return [...planned];
}

/** What tells playings apart. */
export function playingKey(name: string, variant: string): string {
  return variant === "" ? name : `${name} ${variant}`;
}
