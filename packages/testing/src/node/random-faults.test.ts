import { afterEach, expect, test } from "vitest";
import type { DirectionFaults } from "../faults/faults.ts";
import { ManualClock } from "../manual-clock.ts";
import { turns, Workbench } from "../testing/peer.ts";
import { ChaosProxy } from "./chaos-proxy.ts";

const runs = Math.ceil(40 * Number(process.env["TWOBYTE_RUNS"]));
const seed = Number(process.env["TWOBYTE_SEED"]);

const bench = new Workbench();
afterEach(() => bench.clear());

/** Numbers from 0 to below 1, the same for the same seed: a multiplicative generator (Park-Miller). */
function numbers(from: number): () => number {
  let state = (from % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
}

function faultsOf(random: () => number): DirectionFaults {
  const maybe = <Value>(value: Value): Value | undefined => (random() < 0.25 ? value : undefined);
  const all = {
    blackhole: maybe("unread" as const),
    buffer: maybe(1 + Math.floor(random() * 5000)),
    coalesce: maybe(random() * 20),
    stall: maybe(true),
    delay: maybe({ ms: random() * 20, jitter: random() * 20 }),
    throttle: maybe(1000 + random() * 1e6),
    chunk: maybe({ least: 1, most: 1 + Math.floor(random() * 1000) }),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

test("whatever faults come and go, every byte arrives once and in order", async () => {
  const { port } = await bench.serve(({ socket }) => void socket.pipe(socket));
  for (let run = 0; run < runs; run++) {
    const random = numbers(seed + run);
    const clock = new ManualClock();
    const proxy = bench.keep(await ChaosProxy.listen({ upstream: { port }, clock, random }));
    const client = await bench.dial(proxy.port);
    let sent = "";
    for (let round = 0; round < 30; round++) {
      proxy.set({ up: faultsOf(random), down: faultsOf(random) });
      const piece = `${round}:${"x".repeat(random() * 20_000)};`;
      sent += piece;
      client.socket.write(piece);
      await turns(3);
      clock.advance(random() * 30);
    }
    proxy.set({});
    client.socket.end();
    expect([seed + run, await client.ended]).toEqual([seed + run, "fin"]);
    expect(client.received === sent, `seed ${seed}, run ${run}`).toBe(true);
    expect(clock.pending).toBe(0);
    await proxy.close();
  }
});
