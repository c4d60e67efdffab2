import type { Subject } from "../control/subject.ts";
import type { Outcome, Playing } from "../run/playing.ts";

/** How a playing came out. */
export interface Played {
  readonly title: string;
  readonly playing: Playing;
  readonly outcome: Outcome;
  readonly ms: number;
}

/** Plays all, so many at once. */
export async function playAll(
  playings: readonly Playing[],
  subject: Subject,
  atOnce: number,
): Promise<Played[]> {
  const played: Played[] = [];
  const rest = [...playings];
  const work = async (): Promise<void> => {
    for (let playing = rest.shift(); playing !== undefined; playing = rest.shift()) {
      const at = performance.now();
      const { signal } = new AbortController();
      const outcome = await playing.play({ subject, seed: 1, signal });
      const title = `${playing.info.name} ${playing.variant}`;
      played.push({ title, playing, outcome, ms: performance.now() - at });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return played;
}
