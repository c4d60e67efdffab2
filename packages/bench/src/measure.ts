import { calibrate } from "./calibrate.ts";
import type { Setup } from "./setup.ts";
import { median } from "./statistics.ts";

/** Milliseconds from any origin, as `performance.now`. */
export type Clock = () => number;

/** How long one process measures each direction. */
export interface Timing {
  readonly warmupMs: number;
  readonly roundMs: number;
  readonly innerRounds: number;
}

/** What one process found out. */
export interface Measurement {
  /** Mean size of the encoded values. */
  readonly bytes: number;
  /** Operations a second. */
  readonly encode: number;
  readonly decode: number;
  /** Milliseconds of the calibration kernel, before and after. */
  readonly calibration: readonly [before: number, after: number];
}

/** Keeps the last result reachable, so that no allocation can be optimised away. */
const holder: { last: unknown } = { last: undefined };

/** Measures a checked codec in both directions. Call it once a process. */
export function measure(setup: Setup, timing: Timing, clock: Clock): Measurement {
  const before = calibrate(clock);
  const count = setup.inputs.length;
  const encode = rate(() => encodePass(setup), count, timing, clock);
  const decode = rate(() => decodePass(setup), count, timing, clock);
  return { bytes: setup.bytes, encode, decode, calibration: [before, calibrate(clock)] };
}

/**
 * Operations a second: passes over all instances until the warm-up is over, then the median of the
 * rounds. A pass is never cut, so every instance counts alike.
 */
export function rate(pass: () => void, perPass: number, timing: Timing, clock: Clock): number {
  runFor(pass, timing.warmupMs, clock);
  const rates: number[] = [];
  for (let round = 0; round < timing.innerRounds; round++) {
    const { passes, ms } = runFor(pass, timing.roundMs, clock);
    rates.push((passes * perPass * 1000) / ms);
  }
  return median(rates);
}

function runFor(pass: () => void, atLeastMs: number, clock: Clock): { passes: number; ms: number } {
  const start = clock();
  let passes = 0;
  let ms = 0;
  do {
    pass();
    passes++;
    ms = clock() - start;
  } while (ms < atLeastMs || ms === 0);
  return { passes, ms };
}

/** Strings are flattened by reading one code unit: builders of ropes would look too fast. */
function encodePass({ codec, inputs, units: expected }: Setup): void {
  let units = 0;
  for (const input of inputs) {
    const wire = codec.encode(input);
    if (typeof wire === "string") units += wire.charCodeAt(0) >= 0 ? wire.length : 0;
    else units += wire.length;
    holder.last = wire;
  }
  if (units !== expected) throw new Error(`encode: ${units} units in a pass, not ${expected}`);
}

function decodePass({ codec, wires, touch, sum }: Setup): void {
  let touched = 0;
  for (const wire of wires) {
    const decoded = codec.decode(wire);
    holder.last = decoded;
    touched += touch(decoded);
  }
  if (touched !== sum) throw new Error(`decode: touching gives ${touched} instead of ${sum}`);
}
