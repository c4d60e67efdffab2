import { expect, test } from "vitest";
import { callUnary } from "../../packages/client/src/codegen1.ts";
import type { DrainProgress } from "../../packages/server/src/index.ts";
import { Deploy, numbers, read } from "./deploy.ts";
import { errorOf } from "./place.ts";
import { echo, hang } from "./talk.ts";

test("R-DRAIN-3: clients leave at the rate, and begin at the next server at that rate", async () => {
  const deploy = new Deploy();
  const clients = Array.from({ length: 200 }, () => deploy.join());
  await deploy.clock.pass(1000);
  const began = deploy.clock.now();
  const drained = deploy.replace({ rate: 100, deadlineMs: 10_000 });
  await deploy.clock.pass(4000);
  const times = (deploy.begun["new"] ?? []).map((at) => at - began);
  expect(times.length).toBe(200);
  for (const until of [500, 1000, 1500, 2000]) {
    const share = times.filter((at) => at < until).length / (until / 10);
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(1.2);
  }
  expect(await drained).toMatchObject({ ended: 200, cut: 0, lost: 0, left: 0, cutCalls: 0 });
  expect(deploy.errors).toEqual([]);
  for (const client of clients) await client.close();
});

// R-DRAIN-4, R-DRAIN-5, R-DRAIN-6
test("a client that calls all the time sees no error, and goes on at the next server", async () => {
  const deploy = new Deploy();
  const session = deploy.join();
  await deploy.clock.pass(100);
  let told = 0;
  const failures: unknown[] = [];
  const calls = Array.from({ length: 400 }, async (_, i) => {
    await new Promise<void>((resolve) => {
      deploy.clock.setTimeout(resolve, i * 3);
    });
    await callUnary(session, echo, { text: String(i) }).then(
      () => told++,
      (error) => failures.push(error),
    );
  });
  await deploy.clock.pass(500);
  const drained = deploy.replace({ deadlineMs: 5000 });
  await deploy.clock.pass(5000);
  await Promise.all(calls);
  expect([told, failures]).toEqual([400, []]);
  expect(deploy.answered.length).toBe(400);
  expect(new Set(deploy.answered)).toEqual(new Set(["old", "new"]));
  expect(await drained).toMatchObject({ ended: 1, cut: 0 });
  await session.close();
});

test("R-DRAIN-4: a call that ends in time does, and its session goes then", async () => {
  const deploy = new Deploy();
  const session = deploy.join();
  await deploy.clock.pass(100);
  const call = callUnary(session, hang, { text: "x" });
  const { items, done } = read(session, 20);
  await deploy.clock.pass(100);
  const drained = deploy.replace({ deadlineMs: 10_000 });
  await deploy.clock.pass(6000);
  // It may call meanwhile, and is answered.
  expect(deploy.server.sessions).toBe(0);
  const more = callUnary(session, echo, { text: "y" });
  await deploy.clock.pass(100);
  expect([await more, deploy.answered]).toEqual([{ text: "y" }, ["old"]]);
  deploy.release();
  await deploy.clock.pass(1000);
  await done;
  expect(await call).toEqual({ text: "x" });
  expect(items).toEqual(numbers(20));
  expect(deploy.server.sessions).toBe(1);
  expect(await drained).toMatchObject({ ended: 1, cutCalls: 0 });
  await session.close();
});

test("R-DRAIN-7: what runs at the deadline ends with a verdict", async () => {
  const deploy = new Deploy();
  const session = deploy.join();
  await deploy.clock.pass(100);
  const call = errorOf(callUnary(session, hang, { text: "x" }));
  await deploy.clock.pass(100);
  const drained = deploy.replace({ deadlineMs: 4000 });
  // New calls wait for the next session in the last part of the time.
  await deploy.clock.pass(3500);
  const late = callUnary(session, echo, { text: "late" });
  await deploy.clock.pass(400);
  expect(deploy.answered).toEqual([]);
  await deploy.clock.pass(500);
  expect(await call).toMatchObject({ code: "unavailable", retry: "now", processed: "maybe" });
  expect(await late).toEqual({ text: "late" });
  expect(deploy.answered).toEqual(["new"]);
  expect(await drained).toMatchObject({ ended: 0, cut: 1, cutCalls: 1, tookMs: 4000 });
  await session.close();
});

test("R-DRAIN-1: the server is not ready at once, and clients are asked when it is known", async () => {
  const deploy = new Deploy();
  const session = deploy.join();
  await deploy.clock.pass(100);
  const { server } = deploy;
  const ready = () => server.fetch(new Request("http://a.invalid/t/ready"));
  expect((await ready()).status).toBe(200);
  const drained = server.drain({ settleMs: 3000, deadlineMs: 8000 });
  expect([server.isReady, server.draining]).toEqual([false, undefined]);
  expect((await ready()).status).toBe(503);
  // Who comes meanwhile was sent here by who does not know yet.
  const other = deploy.join();
  await deploy.clock.pass(2900);
  expect([server.sessions, session.status.state, other.status.state]).toEqual([2, "live", "live"]);
  deploy.network.pointAt(deploy.start("new"));
  await deploy.clock.pass(1000);
  expect(server.sessions).toBe(0);
  expect(await drained).toMatchObject({ ended: 2 });
  expect(deploy.begun["new"]?.length).toBe(2);
  await session.close();
  await other.close();
});

test("R-DRAIN-2: a server that drains takes no new session, and tells clients to go on looking", async () => {
  const deploy = new Deploy();
  const first = deploy.join();
  await deploy.clock.pass(100);
  void callUnary(first, hang, { text: "" }).catch(() => {});
  await deploy.clock.pass(100);
  const { server } = deploy;
  const drained = server.drain({ deadlineMs: 20_000 });
  const late = deploy.join();
  const errors: unknown[] = [];
  late.subscribe((status) => {
    if (status.state === "waiting") errors.push(status.error);
  });
  await deploy.clock.pass(2000);
  expect([server.sessions, late.status.state === "live"]).toEqual([1, false]);
  expect(errors[0]).toMatchObject({ code: "unavailable", retry: "now", processed: "no" });
  deploy.network.pointAt(deploy.start("new"));
  await deploy.clock.pass(10_000);
  expect(late.status.state).toBe("live");
  server.close();
  expect(await drained).toMatchObject({ cut: 1, cutCalls: 1 });
  await first.close();
  await late.close();
});

test("a drain without sessions, another one, and a close behind it are no trouble", async () => {
  const deploy = new Deploy();
  const { server } = deploy;
  const drained = server.drain();
  expect(server.drain()).toBe(drained);
  await deploy.clock.pass(0);
  const none = { moved: 0, ended: 0, cut: 0, lost: 0, left: 0, cutCalls: 0, tookMs: 0 };
  expect(await drained).toEqual(none);
  server.close();
  expect(await server.drain()).toEqual(none);
  const closed = deploy.start("closed");
  closed.close();
  const late = closed.drain();
  await deploy.clock.pass(0);
  expect(await late).toEqual(none);
  expect(deploy.clock.pending).toBe(0);
});

test("a deadline that is sooner counts, and close ends a drain that waits", async () => {
  const deploy = new Deploy();
  const session = deploy.join();
  await deploy.clock.pass(100);
  const call = errorOf(callUnary(session, hang, { text: "x" }));
  await deploy.clock.pass(100);
  const progress: DrainProgress[] = [];
  const onProgress = (one: DrainProgress) => progress.push(one);
  const drained = deploy.replace({ deadlineMs: 20_000, onProgress });
  await deploy.clock.pass(1500);
  const running = { sessions: 1, calls: 1, isOver: false };
  expect(progress).toMatchObject([running, { ...running, tookMs: 1000, remainingMs: 19_000 }]);
  const [old] = progress;
  expect(old).toMatchObject({ remainingMs: 20_000, tookMs: 0 });
  deploy.start("other").close();
  await deploy.clock.pass(500);
  expect(deploy.server.isReady).toBe(true);
  expect(await Promise.race([drained, Promise.resolve("waits")])).toBe("waits");
  await deploy.clock.pass(20_000);
  expect(await drained).toMatchObject({ cut: 1 });
  expect(progress.at(-1)).toMatchObject({ isOver: true, sessions: 0, cut: 1, remainingMs: 0 });
  expect(await call).toMatchObject({ code: "unavailable" });
  await session.close();
});

for (const how of ["hastened", "closed", "closed while it settles"] as const) {
  test(`a drain that is ${how} ends what is left at once`, async () => {
    const deploy = new Deploy();
    const session = deploy.join();
    await deploy.clock.pass(100);
    const call = errorOf(callUnary(session, hang, { text: "x" }));
    await deploy.clock.pass(100);
    const { server } = deploy;
    const settleMs = how === "closed while it settles" ? 10_000 : 0;
    const drained = server.drain({ deadlineMs: 20_000, settleMs });
    await deploy.clock.pass(1000);
    if (how === "hastened") void server.drain({ deadlineMs: 0 });
    else server.close();
    await deploy.clock.pass(50);
    expect(await drained).toMatchObject({ cut: 1, cutCalls: 1, tookMs: 1000 });
    expect(await call).toMatchObject({ code: "unavailable", retry: "now" });
    expect(server.sessions).toBe(0);
    await session.close();
  });
}
