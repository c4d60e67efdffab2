import { expect, test } from "vitest";
import { Deploy, numbers, read } from "./deploy.ts";

test("R-DRAIN-8: linked servers move the sessions of the one that drains, and no stream sees it", async () => {
  const deploy = new Deploy("old", { isLinked: true });
  const old = deploy.server;
  const clients = Array.from({ length: 20 }, () => deploy.join());
  await deploy.clock.pass(500);
  const streams = clients.map((client) => read(client, 30));
  await deploy.clock.pass(500);
  const drained = deploy.replace({ rate: 10, deadlineMs: 20_000 });
  const next = deploy.server;
  await deploy.clock.pass(1000);
  expect(next.sessions).toBeGreaterThanOrEqual(8);
  expect(next.sessions).toBeLessThanOrEqual(12);
  await deploy.clock.pass(1500);
  expect([old.sessions, next.sessions]).toEqual([0, 20]);
  // Their calls still run at the server that drains, which waits for them.
  expect(old.draining).toMatchObject({ sessions: 0, moved: 20, calls: 20, isOver: false });
  for (const client of clients) await deploy.expectEcho(client);
  expect(new Set(deploy.answered)).toEqual(new Set(["new"]));
  await deploy.clock.pass(6000);
  for (const { items, done } of streams) {
    await done;
    expect(items).toEqual(numbers(30));
  }
  expect([deploy.gaps, deploy.errors]).toEqual([[], []]);
  expect(await drained).toMatchObject({ moved: 20, ended: 0, cut: 0, lost: 0, cutCalls: 0 });
  for (const client of clients) await client.close();
  next.close();
});
