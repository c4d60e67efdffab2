import { expect, test } from "vitest";
import { Deploy, numbers, read } from "./deploy.ts";
import { errorOf } from "./place.ts";

const isLinked = true;

// R-HAND-11, R-HAND-12
test("a running stream crosses two deploys, and its session never ends", async () => {
  const deploy = new Deploy("a", { isLinked });
  const session = deploy.join();
  await deploy.clock.pass(100);
  const { items, done } = read(session, 50);
  await deploy.clock.pass(1000);
  const first = deploy.replace({ deadlineMs: 60_000 }, "b");
  await deploy.clock.pass(3000);
  await deploy.expectEcho(session);
  const second = deploy.replace({ deadlineMs: 60_000 }, "c");
  await deploy.clock.pass(3000);
  expect(await second).toMatchObject({ moved: 1, cut: 0, cutCalls: 0 });
  await deploy.clock.pass(8000);
  await done;
  expect(items).toEqual(numbers(50));
  // The stream ran at its home to its end: only then was the first server done.
  expect(await first).toMatchObject({ moved: 1, cut: 0, cutCalls: 0 });
  expect(deploy.told).toEqual(["a began", "a left", "b arrived", "b left", "c arrived"]);
  expect(deploy.answered).toEqual(["b"]);
  expect(deploy.errors).toEqual([]);
  await deploy.leave(session);
  expect(deploy.told.at(-1)).toBe("c ended");
  // R-HAND-1
  expect([...deploy.sessions]).toEqual([expect.stringMatching(/^a\.[\w-]{16}$/)]);
});

test("a call that the deadline of its home cuts off ends with a typed verdict", async () => {
  const deploy = new Deploy("a", { isLinked });
  const session = deploy.join();
  await deploy.clock.pass(100);
  const { items, done } = read(session, 50);
  const failed = errorOf(done);
  await deploy.clock.pass(1000);
  const drained = deploy.replace({ deadlineMs: 3000 }, "b");
  await deploy.clock.pass(4000);
  expect(await drained).toMatchObject({ moved: 1, cutCalls: 1 });
  expect(await failed).toMatchObject({ code: "unavailable", retry: "now", processed: "maybe" });
  expect(items.length).toBeGreaterThan(10);
  await deploy.expectEcho(session);
  await deploy.leave(session);
});

// R-HAND-19
test("a home that crashes ends its calls, and the session goes on", async () => {
  const deploy = new Deploy("a", { isLinked });
  const session = deploy.join();
  await deploy.clock.pass(100);
  const { done } = read(session, 50);
  const failed = errorOf(done);
  void deploy.replace({ deadlineMs: 60_000 }, "b");
  await deploy.clock.pass(3000);
  deploy.links.kill("a");
  await deploy.clock.pass(1000);
  expect(await failed).toMatchObject({ code: "unavailable", processed: "maybe" });
  await deploy.expectEcho(session);
  expect(deploy.told).not.toContain("b gap");
  await deploy.leave(session);
});

test("a server that was drained leaves no timer behind, although an owner of its calls is lost", async () => {
  const deploy = new Deploy("a", { isLinked });
  const session = deploy.join();
  await deploy.clock.pass(100);
  const { done } = read(session, 20);
  const failed = errorOf(done);
  const drained = deploy.replace({ deadlineMs: 10_000 }, "b");
  await deploy.clock.pass(1000);
  deploy.links.kill("b");
  deploy.server.close();
  await session.close();
  await deploy.clock.pass(10_000);
  await drained;
  await failed;
  expect(deploy.clock.pending).toBe(0);
});
