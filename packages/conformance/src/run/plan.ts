import { chainOfTwins } from "./chain-of-twins.ts";
import { longWaitOf } from "./line-up.ts";
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
  if (smoke) {
    const drawn = shuffled(chosen, seededRandom(seedOf(seed, "smoke")));
    chosen = fewOfEach(drawn, playings);
  }
  return shuffled(withTwins(chosen, playings), seededRandom(seedOf(seed, "order")));
}

/** Whether a name is meant by one of the patterns. */
export function isNamed(name: string, only: readonly string[]): boolean {
  return only.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : name === one));
}

/** Few of these; one that waits long, or whose twin does, only where there is nothing else. */
function fewOfEach(drawn: readonly Playing[], all: readonly Playing[]): Playing[] {
  const twinOf = twinsIn(all);
  const longest = (one: Playing): number => Math.max(...chainOfTwins(one, twinOf).map(longWaitOf));
  const waits = new Map(drawn.map((one) => [one, longest(one)]));
  const waitOf = (one: Playing): number => waits.get(one) ?? 0;
  const counts = new Map<string, number>();
  const quickFirst = [...drawn].sort((a, b) => waitOf(a) - waitOf(b));
  return quickFirst.filter((one) => {
    const { info, variant } = one;
    // Variants of scenarios are many: transports, profiles, and choices of a matrix.
    const profile = variant.split(" ").find((word) => word === "binary" || word === "text");
    const key = `${info.role} ${info.name.split("-", 1)[0]} ${profile ?? ""}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= (waitOf(one) > 0 ? 1 : smokeEach);
  });
}

/** These playings, and the twins that they need. */
export function withTwins(chosen: readonly Playing[], all: readonly Playing[]): Playing[] {
  const twinOf = twinsIn(all);
  const planned = new Set(chosen);
  for (const one of planned) {
    // A set that grows while it is gone through visits what was added: twins have twins.
    const twin = twinOf(one);
    if (twin !== undefined) planned.add(twin);
  }
  return [...planned];
}

/** Finds the twin of a playing among `all`. */
function twinsIn(all: readonly Playing[]): (one: Playing) => Playing | undefined {
  const byKey = new Map(all.map((one) => [playingKey(one.info.name, one.variant), one]));
  return ({ info, variant, twinVariant }) =>
    info.twin === undefined ? undefined : byKey.get(playingKey(info.twin, twinVariant ?? variant));
}

/** What tells playings apart. */
export function playingKey(name: string, variant: string): string {
  return variant === "" ? name : `${name} ${variant}`;
}
