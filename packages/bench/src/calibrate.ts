import type { Clock } from "./measure.ts";
import { median } from "./statistics.ts";

const iterations = 1_000_000;
const repeats = 7;

/**
 * Times a fixed piece of integer and floating-point work and returns the median in milliseconds.
 * The work is the same in every process, so a difference is the machine's: another load, another
 * clock rate. Runs it twice beforehand to have it compiled.
 */
export function calibrate(clock: Clock): number {
  kernel(iterations);
  kernel(iterations);
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const start = clock();
    const result = kernel(iterations);
    times.push(clock() - start);
    if (!Number.isFinite(result)) throw new Error("calibration: the kernel went astray");
  }
  return median(times);
}

function kernel(count: number): number {
  let bits = 0x2545f491;
  let value = 1;
  for (let index = 0; index < count; index++) {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    value = value * 0.999 + (bits & 0xff) / (1 + (bits >>> 28));
  }
  return value + bits;
}
