import process from "node:process";
import { expect, test } from "vitest";
import type { Server } from "../server.ts";
import type { DrainOptions, DrainResult } from "../server-drain.ts";
import { drainOnSignal } from "./drain-on-signal.ts";

const RESULT: DrainResult = {
  ...{ moved: 0, ended: 3, cut: 0, lost: 0, left: 0 },
  ...{ cutCalls: 0, tookMs: 5 },
};

/** A server that is drained when the test says so. */
function place() {
  const drains: DrainOptions[] = [];
  let finish: (result: DrainResult) => void = () => {};
  const result = new Promise<DrainResult>((resolve) => {
    finish = resolve;
  });
  const server = {
    drain(options: DrainOptions) {
      drains.push(options);
      return result;
    },
  } as Partial<Server> as Server;
  return { server, drains, finish: () => finish(RESULT) };
}

const signals = ["SIGUSR2", "SIGWINCH"] as const;
const listeners = () => signals.map((signal) => process.listenerCount(signal));

test("the first signal drains, the second does at once, and then nobody listens", async () => {
  const before = listeners();
  const { server, drains, finish } = place();
  const { drained } = drainOnSignal(server, { signals, deadlineMs: 9000, rate: 7 });
  expect(listeners()).toEqual(before.map((count) => count + 1));
  process.emit("SIGUSR2");
  expect(drains).toMatchObject([{ deadlineMs: 9000, rate: 7 }]);
  process.emit("SIGWINCH");
  expect(drains.slice(1)).toEqual([{ deadlineMs: 0 }]);
  expect(listeners()).toEqual(before);
  finish();
  expect(await drained).toEqual(RESULT);
});

test("it listens no more when the server was drained, or when it is told to stop", async () => {
  const before = listeners();
  const first = place();
  const { drained } = drainOnSignal(first.server, { signals });
  process.emit("SIGUSR2");
  first.finish();
  await drained;
  expect(listeners()).toEqual(before);
  const second = place();
  drainOnSignal(second.server, { signals }).stop();
  expect([listeners(), second.drains]).toEqual([before, []]);
});
