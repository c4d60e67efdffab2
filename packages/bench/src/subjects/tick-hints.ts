import type { Hints } from "../derive/declarations.ts";

/** The ticks as an author describes them who knows prices and clocks; nothing for other workloads. */
export function tickHints(workload: string): Readonly<Record<string, Hints>> | undefined {
  if (workload !== "ticks") return undefined;
  return { Tick: { decimals: { bid: 2, ask: 2 }, deltas: ["ts"] } };
}
