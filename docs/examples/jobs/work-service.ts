import { setImmediate } from "node:timers/promises";
import type { WorkService } from "@example/jobs/client-services";

/** So many numbers are looked at before others have their turn, and progress is told. */
const STEP = 20_000;

/** The handlers of the service Work; `dismissed` hears that there is no more to do. */
export function createWorkService(dismissed: (reason: string) => void): WorkService {
  return {
    async *count({ from, to }, { signal }) {
      let primes = 0;
      for (let at = from; at < to; at++) {
        if (isPrime(at)) primes++;
        if ((at + 1 - from) % STEP !== 0) continue;
        yield { message: "Progress", value: { at } };
        await setImmediate(undefined, { signal });
      }
      yield { message: "Counted", value: { primes } };
    },
    dismiss: ({ reason }) => dismissed(reason),
  };
}

function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let divisor = 2; divisor * divisor <= n; divisor++) {
    if (n % divisor === 0) return false;
  }
  return true;
}
