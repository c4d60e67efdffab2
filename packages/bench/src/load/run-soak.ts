import { fileURLToPath } from "node:url";
import { Child } from "../child-process.ts";
import type { MemoryState } from "./commands.ts";
import type { SoakTally } from "./soak-clients.ts";
import type { SoakState } from "./soak-state.ts";
import { leftOver } from "./soak-state.ts";
import { untilIdle } from "./until-idle.ts";

const serverChild = fileURLToPath(new URL("soak-server-child.js", import.meta.url));
const clientsChild = fileURLToPath(new URL("soak-clients-child.js", import.meta.url));

/** What a soak is. */
export interface SoakPlan {
  readonly clients: number;
  /** Of time; see `soakParameters`. */
  readonly scale: number;
  readonly minutes: number;
  readonly pinned: boolean;
}

/** What came of it. */
export interface SoakResult extends SoakPlan {
  readonly tally: Omit<SoakTally, "errors">;
  readonly errors: readonly string[];
  readonly published: number;
  readonly cut: number;
  /** Processes of clients that were killed, and that were stopped for a while. */
  readonly killed: number;
  readonly stopped: number;
  /** The server's memory without clients: after the first of them, and after the last. */
  readonly before: MemoryState;
  readonly after: MemoryState;
  /** While clients were there, at even times. */
  readonly during: readonly MemoryState[];
  readonly left: readonly string[];
}

const PROCESSES = 4;
/** Every publication cuts so many of a thousand sockets, and there are so many a minute. */
const CUT_SHARE = 0.001;
const EVERY_MS = 250;
/** So often memory is taken, and something befalls a process of clients. */
const STEPS = 12;
const WARM_STEPS = 2;
/** A stopped process stays so for so long, in the spec's ms: longer than servers wait. */
const STOPPED_MS = 60_000;

/** Two thousand clients and an hour of their lives, in minutes. */
export async function runSoak(plan: SoakPlan): Promise<SoakResult> {
  const { scale, pinned } = plan;
  const nodeOptions = ["--expose-gc"];
  const job = "soak";
  const server = new Child({
    args: [serverChild, String(scale)],
    nodeOptions,
    processor: pinned ? 0 : undefined,
    job,
  });
  const fleets: Child[] = [];
  try {
    const port = await server.answer<number>();
    const start = (seed: number, count: number): Child => {
      const args = [clientsChild, ...[port, count, scale, seed].map(String)];
      return new Child({ args, processor: pinned ? 1 : undefined, job });
    };
    return await soak(plan, server, fleets, start);
  } finally {
    await Promise.all([server, ...fleets].map((child) => child.kill()));
  }
}

async function soak(
  plan: SoakPlan,
  server: Child,
  fleets: Child[],
  start: (seed: number, count: number) => Child,
): Promise<SoakResult> {
  const state = (): Promise<SoakState> => server.ask<SoakState>({ do: "state" });
  const memory = (): Promise<MemoryState> => server.ask<MemoryState>({ do: "memory" });
  const share = Math.ceil(plan.clients / PROCESSES);
  const empty = await state();
  const stepMs = (plan.minutes * 60_000) / STEPS;
  const tallies: SoakTally[] = [];
  await server.ask({ do: "run", everyMs: EVERY_MS, cutShare: CUT_SHARE });
  // The first clients have the code run often, and what is remembered of a bounded number filled.
  fleets.push(start(1, plan.clients));
  await pause(stepMs * WARM_STEPS);
  tallies.push(await stopAll(fleets));
  await server.ask({ do: "rest" });
  await untilIdle(async () => leftOver(empty, await state()));
  const before = await memory();
  await server.ask({ do: "run", everyMs: EVERY_MS, cutShare: CUT_SHARE });
  for (let process = 0; process < PROCESSES; process++) fleets.push(start(2 + process, share));
  const during: MemoryState[] = [];
  let [killed, stopped] = [0, 0];
  for (let step = 0; step < STEPS; step++) {
    await pause(stepMs);
    during.push(await memory());
    const victim = fleets.shift();
    if (victim === undefined) continue;
    if (step % 2 === 0) {
      killed++;
      await victim.kill();
      fleets.push(start(100 + step, share));
    } else {
      stopped++;
      victim.signal("SIGSTOP");
      await pause(Math.min(stepMs, STOPPED_MS / plan.scale));
      victim.signal("SIGCONT");
      fleets.push(victim);
    }
  }
  tallies.push(await stopAll(fleets));
  await server.ask({ do: "rest" });
  const left = await untilIdle(async () => leftOver(empty, await state()));
  const { errors, ...tally } = sumOf(tallies);
  const done = await server.ask<{ published: number; cut: number }>({ do: "done" });
  const after = await memory();
  return { ...plan, tally, errors, ...done, killed, stopped, before, after, during, left };
}

/** Has all clients say goodbye. */
async function stopAll(fleets: Child[]): Promise<SoakTally> {
  const stopping = fleets.splice(0);
  const tallies = await Promise.all(stopping.map((fleet) => fleet.ask<SoakTally>("stop")));
  await Promise.all(stopping.map((fleet) => fleet.kill()));
  return sumOf(tallies);
}

function sumOf(tallies: readonly SoakTally[]): SoakTally {
  const sum = (of: (tally: SoakTally) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    begun: sum((one) => one.begun),
    left: sum((one) => one.left),
    slept: sum((one) => one.slept),
    calls: sum((one) => one.calls),
    items: sum((one) => one.items),
    gaps: sum((one) => one.gaps),
    disorder: sum((one) => one.disorder),
    errors: tallies.flatMap(({ errors }) => errors),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
