import type { Playing } from "./playing.ts";

/**
 * A playing, its twin, the twin of that, and so on. Throws an `Error` that names them when they come
 * round in a circle: none of them could count before the others.
 */
export function chainOfTwins(
  playing: Playing,
  twinOf: (one: Playing) => Playing | undefined,
): Playing[] {
  const chain = new Set<Playing>();
  for (let one: Playing | undefined = playing; one !== undefined; one = twinOf(one)) {
    if (chain.has(one)) {
      const names = [...chain, one].map(({ info }) => info.name).join(", ");
      throw new Error(`Cases are each other's twins in a circle: ${names}. One has to need none.`);
    }
    chain.add(one);
  }
  return [...chain];
}
