import { bindDispatch, protocol } from "@example/jobs/server";
import { WorkClient } from "@example/jobs/server-clients";
import type { Callee, Server } from "@twobyte/server";
import { serve, TwobyteError } from "@twobyte/server";

/** A dispatcher, and what it is to find out. */
export interface Dispatcher {
  readonly server: Server;
  /** How many primes there are below the limit; resolves when a worker has counted them. */
  readonly primes: Promise<number>;
}

/** Has the primes below `limit` counted by the first worker that enlists, in `parts` at once. */
export function createDispatcher(
  limit: number,
  parts: number,
  write: (text: string) => void,
): Dispatcher {
  let workers = 0;
  let found: (primes: Promise<number>) => void = () => {};
  const primes = new Promise<number>((resolve) => {
    found = resolve;
  });
  const dispatch = bindDispatch({
    enlist({ name }, { peer }) {
      const { callee } = peer;
      if (callee === undefined) throw new TwobyteError("failed_precondition", "nobody to call");
      write(`dispatcher: ${name} enlisted\n`);
      if (workers++ === 0) found(countAll(callee, limit, parts, write));
      return { workers };
    },
  });
  return { server: serve(protocol, [dispatch], { allowDraft: true }), primes };
}

async function countAll(
  callee: Callee,
  limit: number,
  parts: number,
  write: (text: string) => void,
): Promise<number> {
  const work = new WorkClient(callee);
  const bounds = Array.from({ length: parts + 1 }, (_, n) => Math.floor((n * limit) / parts));
  const counts = bounds.slice(1).map(async (to, n) => {
    const from = bounds[n] ?? 0;
    let primes = 0;
    for await (const { message, value } of work.count({ from, to })) {
      if (message === "Counted") ({ primes } = value);
    }
    write(`dispatcher: ${primes} primes from ${from} to ${to}\n`);
    return primes;
  });
  const sum = (await Promise.all(counts)).reduce((all, one) => all + one, 0);
  await work.dismiss({ reason: `${sum} primes were found` });
  return sum;
}
