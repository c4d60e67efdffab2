import { expect, test } from "vitest";
import { callServerStream, callUnary } from "../../packages/client/src/codegen1.ts";
import type { ClientSession } from "../../packages/client/src/index.ts";
import { binary, connectOver, webSocket } from "../../packages/client/src/index.ts";
import { bindServerStream, bindUnary } from "../../packages/server/src/codegen1.ts";
import type { DrainResult } from "../../packages/server/src/index.ts";
import { memoryLinks, serve } from "../../packages/server/src/index.ts";
import { ManualClock, MemoryNetwork } from "../../packages/testing/src/index.ts";
import { errorOf } from "./place.ts";
import type { Answer, Count, Text } from "./talk.ts";
import { ask, echo, protocol } from "./talk.ts";

/** Linked servers behind one address, in time that a test moves. */
class Deploy {
  readonly clock = new ManualClock();
  readonly links = memoryLinks();
  readonly errors: unknown[] = [];
  /** What became of sessions, server by server. */
  readonly told: string[] = [];
  readonly sessions = new Set<string>();
  readonly answered: string[] = [];
  readonly network: MemoryNetwork;
  server: ReturnType<typeof serve>;

  constructor() {
    this.server = this.start("a");
    this.network = new MemoryNetwork(this.server, { clock: this.clock, latencyMs: 5 });
  }

  start(node: string): ReturnType<typeof serve> {
    const { clock } = this;
    const methods = [
      bindUnary<Text, Text>(echo, ({ text }) => {
        this.answered.push(node);
        return { text };
      }),
      bindServerStream<Count, Answer>(ask, async function* ({ count }) {
        for (let i = 0; i < count; i++) {
          await new Promise<void>((resolve) => {
            clock.setTimeout(resolve, 200);
          });
          yield { message: "Token", value: { text: String(i) } };
        }
      }),
    ];
    return serve(protocol, [{ name: "Talk", methods }], {
      clock,
      link: this.links.link(node),
      onError: (error) => this.errors.push(error),
      onSession: ({ type, session }) => {
        this.told.push(`${node} ${type}`);
        this.sessions.add(session);
      },
    });
  }

  join(): ClientSession {
    const { clock, network } = this;
    const { url, WebSocket } = network;
    return connectOver(protocol, [webSocket], { url, profile: binary, WebSocket, clock });
  }

  async leave(session: ClientSession): Promise<void> {
    const left = session.close();
    await this.clock.pass(100);
    await left;
  }

  /** Whoever serves a session now answers. */
  async expectEcho(session: ClientSession): Promise<void> {
    const answer = callUnary(session, echo, { text: "x" });
    await this.clock.pass(100);
    expect(await answer).toEqual({ text: "x" });
  }

  /** Another server takes the place of the one that there is, which is drained. */
  replace(node: string, options: Parameters<typeof this.server.drain>[0]): Promise<DrainResult> {
    const old = this.server;
    this.server = this.start(node);
    this.network.pointAt(this.server);
    return old.drain(options);
  }
}

/** Reads a stream of numbers; the items come into the list. */
function read(session: ClientSession, count: number): { items: string[]; done: Promise<void> } {
  const items: string[] = [];
  const done = (async () => {
    for await (const { value } of callServerStream<Count, Answer>(session, ask, { count }))
      if ("text" in value) items.push(value.text);
  })();
  return { items, done };
}

// R-HAND-11, R-HAND-12
test("a running stream crosses two deploys, and its session never ends", async () => {
  const deploy = new Deploy();
  const session = deploy.join();
  await deploy.clock.pass(100);
  const { items, done } = read(session, 50);
  await deploy.clock.pass(1000);
  const first = deploy.replace("b", { deadlineMs: 60_000 });
  await deploy.clock.pass(3000);
  await deploy.expectEcho(session);
  const second = deploy.replace("c", { deadlineMs: 60_000 });
  await deploy.clock.pass(3000);
  expect(await second).toMatchObject({ moved: 1, cut: 0, cutCalls: 0 });
  await deploy.clock.pass(8000);
  await done;
  expect(items).toEqual(Array.from({ length: 50 }, (_, i) => String(i)));
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
  const deploy = new Deploy();
  const session = deploy.join();
  await deploy.clock.pass(100);
  const { items, done } = read(session, 50);
  const failed = errorOf(done);
  await deploy.clock.pass(1000);
  const drained = deploy.replace("b", { deadlineMs: 3000 });
  await deploy.clock.pass(4000);
  expect(await drained).toMatchObject({ moved: 1, cutCalls: 1 });
  expect(await failed).toMatchObject({ code: "unavailable", retry: "now", processed: "maybe" });
  expect(items.length).toBeGreaterThan(10);
  await deploy.expectEcho(session);
  await deploy.leave(session);
});

// R-HAND-19
test("a home that crashes ends its calls, and the session goes on", async () => {
  const deploy = new Deploy();
  const session = deploy.join();
  await deploy.clock.pass(100);
  const { done } = read(session, 50);
  const failed = errorOf(done);
  void deploy.replace("b", { deadlineMs: 60_000 });
  await deploy.clock.pass(3000);
  deploy.links.kill("a");
  await deploy.clock.pass(1000);
  expect(await failed).toMatchObject({ code: "unavailable", processed: "maybe" });
  await deploy.expectEcho(session);
  expect(deploy.told).not.toContain("b gap");
  await deploy.leave(session);
});
