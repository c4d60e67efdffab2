import type { ControlClock } from "../control/clock.ts";

/** A clock that stands until all that waits for it is told to go on. */
export interface StandingClock extends ControlClock {
  /** Calls back whatever waits now. */
  advance(): void;
  /** Lets time pass whenever nothing else goes on, until something is there. */
  until<T>(wanted: Promise<T>): Promise<T>;
}

/** A clock of a test's own. */
export function standingClock(): StandingClock {
  const waiting = new Set<() => void>();
  const advance = (): void => {
    for (const callback of [...waiting]) if (waiting.delete(callback)) callback();
  };
  return {
    after: (_ms, callback) => {
      // Equal functions are two timers all the same.
      const own = (): void => callback();
      waiting.add(own);
      return () => waiting.delete(own);
    },
    advance,
    until: async (wanted) => {
      let isThere = false;
      const noted = wanted.finally(() => {
        isThere = true;
      });
      while (!isThere) {
        await new Promise((resolve) => setImmediate(resolve));
        if (!isThere) advance();
      }
      return noted;
    },
  };
}
