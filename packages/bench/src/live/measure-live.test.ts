import { expect, test } from "vitest";
import { measureEcho, measureStream } from "./measure-live.ts";

test("round trips count once the warm-up is over, in microseconds", async () => {
  let now = 0;
  const connection = {
    echo: (index: number) => {
      now += index < 10 ? 5 : 1;
      return Promise.resolve();
    },
    stream: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const found = await measureEcho(connection, { warmupMs: 50, measureMs: 20 }, { now: () => now });
  expect(found).toEqual({ p50: 1000, p99: 1000 });
});

test("a stream's rate and processor time leave the warm-up out", async () => {
  let now = 0;
  let sent = 0;
  const connection = {
    echo: () => Promise.resolve(),
    stream: (count: number) => {
      now += sent === 0 ? 1000 : 50;
      sent += count;
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
  const found = await measureStream(
    connection,
    { warmupMs: 10, measureMs: 100 },
    { now: () => now, cpu: () => Promise.resolve({ server: sent * 2, client: sent * 3 }) },
  );
  expect(found).toEqual({ perSecond: 2_000_000, serverCpu: 2, clientCpu: 3 });
});
