import { loadWithFault } from "../../../../../scripts/faults/load-with-fault.js";
import type { Schedule } from "./schedule.ts";

/** Runs a schedule; throws for what must never be. */
export type Simulate = (schedule: Schedule) => void;

/** The simulator as a program of its own, with one thing wrong in it if a fault is named. */
export async function loadSimulator(fault?: string): Promise<Simulate> {
  const entry = new URL("./simulate.ts", import.meta.url);
  const { simulate } = (await loadWithFault(entry, fault)) as { readonly simulate: Simulate };
  return simulate;
}
