import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageProblem } from "../../problems.ts";
import type { SubjectOptions } from "./subject-options.ts";

export interface ConformanceRunOptions extends SubjectOptions {
  readonly seed?: number;
  readonly shard?: string;
  readonly smoke?: boolean;
  readonly level?: string;
  readonly only: readonly string[];
  readonly parallel?: number;
  readonly repeat?: number;
  readonly vectors?: string;
  readonly expected?: string;
  readonly update?: boolean;
  readonly out?: string;
}

/** Throws a `UsageProblem` for options that no run can have, before a subject is started. */
export function checkRunOptions(options: ConformanceRunOptions, cwd: string): void {
  const { shard, repeat, vectors, expected, update } = options;
  checkUpdate(options);
  readShard(shard);
  if (repeat !== undefined && repeat < 2) {
    throw new UsageProblem("--repeat: a verdict can change from the second run on.");
  }
  if (expected !== undefined && update !== true && !existsSync(resolve(cwd, expected))) {
    throw new UsageProblem(`--expected: there is no file ${resolve(cwd, expected)}.`);
  }
  if (vectors === undefined) return;
  const folder = resolve(cwd, vectors);
  if (!existsSync(join(folder, "ir.json")) || !existsSync(join(folder, "vectors"))) {
    const how = "twobyte generate --target ir --target vectors writes both.";
    throw new UsageProblem(`--vectors: ${vectors} has no ir.json and no folder vectors. ${how}`);
  }
}

function checkUpdate({ update, expected, repeat, smoke }: ConformanceRunOptions): void {
  if (update !== true) return;
  if (expected === undefined) throw new UsageProblem("--update needs --expected.");
  if (repeat !== undefined) {
    throw new UsageProblem("--update: what fails in one run of several is not to be expected.");
  }
  if (smoke === true) {
    throw new UsageProblem("--update needs cases with all their variants, and --smoke plays few.");
  }
}

/** One of several equal parts, as `1/4`. */
export function readShard(
  given: string | undefined,
): { readonly index: number; readonly count: number } | undefined {
  if (given === undefined) return undefined;
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(given) ?? []).map(Number);
  if (index < 1 || index > count) throw new UsageProblem("--shard: give it as 1/4, 2/4, …");
  return { index, count };
}
