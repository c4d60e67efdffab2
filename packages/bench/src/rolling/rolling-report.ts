import { percentile } from "../statistics.ts";
import type { ArrivalRate } from "./arrival-rate.ts";
import { arrivalRate } from "./arrival-rate.ts";
import type { ClientsResult } from "./rolling-message.ts";
import type { RollingOptions } from "./rolling-options.ts";
import type { ServerProcess } from "./server-process.ts";

export interface RollingRun {
  readonly options: RollingOptions;
  readonly machine: string;
  readonly load: readonly number[];
  readonly servers: readonly ServerProcess[];
  readonly clients: ClientsResult;
}
export function rollingReport({ servers, clients }: RollingRun): {
  readonly markdown: string;
  readonly isGood: boolean;
} {
  const { longest, ...rest } = clients;
  const rates = servers.map(({ job, drained, tookMs, errors, arrived, began }) => ({
    name: job.name, drained, tookMs, errors: errors.slice(0, 3), nErrors: errors.length, arrived: arrived.length, began: began.length,
  }));
  const arrived = servers.flatMap(({ arrived }) => arrived);
  const told = servers.flatMap(({ toldAt }) => toldAt ?? []);
  const rate: (ArrivalRate | undefined)[] = told.map((at, i) => arrivalRate(arrived.filter((one) => one >= at && one < (told[i + 1] ?? Infinity))));
  const pauses = [0.5, 0.9, 0.99, 1].map((p) => percentile(longest, p) - 200);
  return { markdown: JSON.stringify({ rest, rates, rate, pauses }, undefined, 1) + "\n", isGood: true };
}
