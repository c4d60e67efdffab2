import { Random } from "./random.ts";
import type { Schema } from "./schema.ts";

/** A neutral value: plain objects, arrays, strings, numbers and booleans, keys in schema order. */
export type Value = Readonly<Record<string, unknown>>;

/** How a workload is made. */
export interface Recipe {
  readonly name: string;
  /** One line for the report. */
  readonly summary: string;
  /** False for the workloads that only guard against fitting a layout to the listed ones. */
  readonly listed: boolean;
  readonly schema: Schema;
  readonly seed: number;
  /** How many distinct instances, 8 to 256. */
  readonly count: number;
  make(random: Random, index: number): Value;
}

/** A workload with its instances, in the order in which they are encoded. */
export interface Workload {
  readonly name: string;
  readonly summary: string;
  readonly listed: boolean;
  readonly schema: Schema;
  readonly values: readonly Value[];
}

/**
 * Makes all instances; the same recipe gives equal instances every time. They pass through JSON, so
 * that their strings are flat and their objects laid out as those of received data, whichever way
 * the recipe put them together.
 */
export function makeWorkload(recipe: Recipe): Workload {
  const { name, summary, listed, schema } = recipe;
  const random = new Random(recipe.seed);
  return {
    name,
    summary,
    listed,
    schema,
    values: random.times(recipe.count, (index) => asReceived(recipe.make(random, index))),
  };
}

/** Mean bytes of the instances as UTF-8 JSON. */
export function meanJsonSize(workload: Workload): number {
  let total = 0;
  for (const value of workload.values) total += Buffer.byteLength(JSON.stringify(value));
  return total / workload.values.length;
}

function asReceived(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
