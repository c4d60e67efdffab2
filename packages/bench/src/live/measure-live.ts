import { percentile } from "../statistics.ts";
import type { LiveTiming } from "./live-job.ts";
import type { LiveConnection } from "./live-subject.ts";

/** Messages of one stream; long enough that its opening doesn't count. */
const STREAM = 100_000;

/** Processor time of both ends, in µs. */
interface CpuTimes {
  readonly server: number;
  readonly client: number;
}

/** What measuring needs of its surroundings. */
export interface LiveMeter {
  /** In ms. */
  now(): number;
  cpu(): Promise<CpuTimes>;
}

/** Sends one message after the other, each when the one before it is back. Times are in µs. */
export async function measureEcho(
  connection: LiveConnection,
  { warmupMs, measureMs }: LiveTiming,
  { now }: Pick<LiveMeter, "now">,
): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  const start = now();
  for (let index = 0; ; index++) {
    const sent = now();
    if (sent - start >= warmupMs + measureMs) break;
    await connection.echo(index);
    if (sent - start >= warmupMs) times.push((now() - sent) * 1000);
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** Reads one stream after the other over the one connection. */
export async function measureStream(
  connection: LiveConnection,
  { warmupMs, measureMs }: LiveTiming,
  { now, cpu }: LiveMeter,
): Promise<{ perSecond: number; serverCpu: number; clientCpu: number }> {
  await streamFor(connection, warmupMs, now);
  const before = await cpu();
  const { count, ms } = await streamFor(connection, measureMs, now);
  const after = await cpu();
  return {
    perSecond: (count * 1000) / ms,
    serverCpu: (after.server - before.server) / count,
    clientCpu: (after.client - before.client) / count,
  };
}

async function streamFor(
  connection: LiveConnection,
  least: number,
  now: () => number,
): Promise<{ count: number; ms: number }> {
  const start = now();
  let count = 0;
  do {
    await connection.stream(STREAM);
    count += STREAM;
  } while (now() - start < least);
  return { count, ms: now() - start };
}
