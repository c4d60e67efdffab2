import { expect, test } from "vitest";
import { callServerStream, callUnary } from "../../packages/client/src/codegen1.ts";
import { binary, connectOver, webSocket } from "../../packages/client/src/index.ts";
import { bindServerStream, bindUnary } from "../../packages/server/src/codegen1.ts";
import type { ServeOptions, Server } from "../../packages/server/src/index.ts";
import { serve } from "../../packages/server/src/index.ts";
import { ManualClock, MemoryNetwork } from "../../packages/testing/src/index.ts";
import type { Answer, Count, Text } from "./talk.ts";
import { ask, echo, protocol } from "./talk.ts";

type Link = NonNullable<ServeOptions["link"]>;
type Host = Parameters<Link["start"]>[0];
type Peer = Parameters<Host["joined"]>[0];

/** Links between servers of one process; what is sent arrives a turn later. */
class Links {
  readonly #hosts = new Map<string, Host>();
  readonly #ready = new Set<string>();
  readonly #peers = new Map<string, Peer>();

  link(node: string): Link {
    return {
      node,
      start: (host) => {
        for (const [other, there] of this.#hosts) {
          host.joined(this.#peer(node, other));
          there.joined(this.#peer(other, node));
        }
        this.#hosts.set(node, host);
      },
      announce: (isReady) => {
        if (isReady) this.#ready.add(node);
        else this.#ready.delete(node);
      },
      close: () => {
        this.#hosts.delete(node);
        for (const [other, host] of this.#hosts) host.lost(this.#peer(other, node));
        return Promise.resolve();
      },
    };
  }

  /** The server `node`, as `here` sees it: one object for as long as it runs. */
  #peer(here: string, node: string): Peer {
    const ready = this.#ready;
    const peer = this.#peers.get(`${here} ${node}`) ?? {
      node,
      get isReady() {
        return ready.has(node);
      },
      send: (message: Uint8Array) =>
        queueMicrotask(() => this.#hosts.get(node)?.received(this.#peer(node, here), message)),
    };
    this.#peers.set(`${here} ${node}`, peer);
    return peer;
  }
}

/** A server whose streams send an item every 200 ms. */
function start(clock: ManualClock, link: Link, answered: string[]): Server {
  const { node } = link;
  const methods = [
    bindUnary<Text, Text>(echo, ({ text }) => {
      answered.push(node);
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
  return serve(protocol, [{ name: "Talk", methods }], { clock, link });
}

test("R-DRAIN-8: linked servers move the sessions of the one that drains, and no stream sees it", async () => {
  const clock = new ManualClock();
  const links = new Links();
  const answered: string[] = [];
  const old = start(clock, links.link("old"), answered);
  const network = new MemoryNetwork(old, { clock, latencyMs: 5 });
  const { url, WebSocket } = network;
  const gaps: unknown[] = [];
  const onGap = (error: unknown) => gaps.push(error);
  const clients = Array.from({ length: 20 }, () =>
    connectOver(protocol, [webSocket], { url, profile: binary, WebSocket, clock, onGap }),
  );
  await clock.pass(500);
  const items: string[][] = clients.map(() => []);
  const reading = clients.map(async (client, i) => {
    for await (const { value } of callServerStream<Count, Answer>(client, ask, { count: 30 }))
      if ("text" in value) items[i]?.push(value.text);
  });
  await clock.pass(500);
  const next = start(clock, links.link("new"), answered);
  network.pointAt(next);
  const drained = old.drain({ rate: 10, deadlineMs: 20_000 });
  await clock.pass(1000);
  expect(next.sessions).toBeGreaterThanOrEqual(8);
  expect(next.sessions).toBeLessThanOrEqual(12);
  await clock.pass(1500);
  expect([old.sessions, next.sessions]).toEqual([0, 20]);
  // Their calls still run at the server that drains, which waits for them.
  expect(old.draining).toMatchObject({ sessions: 0, moved: 20, calls: 20, isOver: false });
  const [first] = clients;
  if (first === undefined) throw new Error("there are no clients");
  const call = callUnary(first, echo, { text: "x" });
  await clock.pass(6000);
  expect([await call, answered]).toEqual([{ text: "x" }, ["new"]]);
  await Promise.all(reading);
  const whole = Array.from({ length: 30 }, (_, i) => String(i));
  expect(items).toEqual(clients.map(() => whole));
  expect(gaps).toEqual([]);
  expect(await drained).toMatchObject({ moved: 20, ended: 0, cut: 0, lost: 0, cutCalls: 0 });
  for (const client of clients) await client.close();
  next.close();
});
