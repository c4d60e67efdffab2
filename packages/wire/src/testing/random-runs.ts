/** How many runs a random test makes, and where they begin, in the form that fast-check takes. */
export interface RandomRuns {
  readonly numRuns: number;
  readonly seed: number;
}

/** `whole` is the number of runs at full size (TWOBYTE_RUNS=1); the seed is TWOBYTE_SEED. */
export function randomRuns(whole: number): RandomRuns {
  const { env } = globalThis.process;
  const factor = Number(env["TWOBYTE_RUNS"] ?? "0.1");
  const seed = Number(env["TWOBYTE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  return { numRuns: Math.max(1, Math.ceil(whole * factor)), seed };
}
