import { afterEach, expect, test } from "vitest";
import type { CutKind } from "../faults/stage.ts";
import type { Peer } from "../testing/peer.ts";
import { turns, until, Workbench } from "../testing/peer.ts";
import { ChaosProxy } from "./chaos-proxy.ts";

const bench = new Workbench();
afterEach(() => bench.clear());

const question = "0123456789";
const answer = "abcdefghijklm";

/** The server answers each byte of the question, and has more to say than it was asked. */
async function openProxy(heard: (text: string) => void): Promise<ChaosProxy> {
  const { port } = await bench.serve((peer) => {
    peer.socket.on("data", () => {
      if (peer.received.length >= question.length) peer.socket.write(answer);
    });
    peer.socket.on("close", () => heard(peer.received));
    void peer.ended.then(() => peer.socket.end());
  });
  return bench.keep(await ChaosProxy.listen({ upstream: { port } }));
}

for (const how of ["fin", "rst"] as const) {
  test(`the way up is cut at every byte, exactly there, with ${how}`, async () => {
    let heard: (text: string) => void = () => {};
    const proxy = await openProxy((text) => heard(text));
    for (let n = 0; n < question.length; n++) {
      proxy.setNext({ up: { cutAfter: { bytes: n, how } } });
      const arrived = new Promise<string>((resolve) => {
        heard = resolve;
      });
      const opened = proxy.nextConnection();
      const client = await bench.dial(proxy.port);
      client.socket.write(question);
      const connection = await opened;
      expect([n, await client.ended]).toEqual([n, how]);
      client.socket.end();
      expect(await connection.ended).toEqual({ by: "proxy", how });
      expect(connection.up.written).toBe(n);
      expect(await arrived).toBe(question.slice(0, n));
    }
  });

  test(`the way down is cut at every byte, exactly there, with ${how}`, async () => {
    const proxy = await openProxy(() => {});
    for (let n = 0; n < answer.length; n++) {
      proxy.setNext({ down: { cutAfter: { bytes: n, how } } });
      const client = await bench.dial(proxy.port);
      client.socket.write(question);
      const ended: [number, string, CutKind] = [n, answer.slice(0, n), how];
      const end = await client.ended;
      expect([n, client.received, end]).toEqual(ended);
    }
  });
}

test("a running stream is cut so many bytes from now", async () => {
  const proxy = await openProxy(() => {});
  const opened = proxy.nextConnection();
  const client = await bench.dial(proxy.port);
  const connection = await opened;
  client.socket.write(question);
  await client.have(answer.length);
  connection.set({ down: { cutAfter: 4 } });
  client.socket.write("again");
  expect(await client.ended).toBe("fin");
  expect(client.received).toBe(answer + answer.slice(0, 4));
  expect(connection.faults).toEqual({ down: { cutAfter: 4 } });
});

for (const direction of ["up", "down"] as const) {
  for (const blackhole of ["drop", "unread"] as const) {
    test(`${direction} alone can go dead (${blackhole}): no byte and no end gets through`, async () => {
      let serverSide: ((peer: Peer) => void) | undefined;
      const taken = new Promise<Peer>((resolve) => {
        serverSide = resolve;
      });
      const { port } = await bench.serve((peer) => serverSide?.(peer));
      const proxy = bench.keep(await ChaosProxy.listen({ upstream: { port } }));
      const opened = proxy.nextConnection();
      const client = await bench.dial(proxy.port);
      const [connection, server] = [await opened, await taken];
      const [from, to] = direction === "up" ? [client, server] : [server, client];
      from.socket.write("before");
      await to.have(6);

      proxy.set({ [direction]: { blackhole } });
      let isOver = false;
      void to.ended.then(() => {
        isOver = true;
      });
      from.socket.write("lost");
      to.socket.write("the other way");
      await from.have(13);
      from.socket.end();
      if (blackhole === "drop") await until(() => connection[direction].read === 10);
      await turns();
      expect([to.received, isOver, connection.isOpen]).toEqual(["before", false, true]);
      expect(connection[direction]).toEqual({
        read: blackhole === "drop" ? 10 : 6,
        written: 6,
        held: 0,
      });

      proxy.set({});
      expect(await to.ended).toBe("fin");
      expect(to.received).toBe(blackhole === "drop" ? "before" : "beforelost");
    });
  }
}

test("a side that vanished behind a dead direction stays unseen by the other", async () => {
  const { port } = await bench.serve((peer) => {
    peer.socket.on("data", () => peer.socket.write("more"));
    void peer.ended.then(() => expect.fail("the server saw an end"));
  });
  const proxy = await ChaosProxy.listen({ upstream: { port }, faults: { up: { stall: true } } });
  const opened = proxy.nextConnection();
  const client = await bench.dial(proxy.port);
  const connection = await opened;
  client.socket.write("x");
  await until(() => connection.up.held === 1);
  client.socket.resetAndDestroy();
  await turns();
  expect([connection.isOpen, connection.up.held]).toEqual([true, 1]);
  await bench.clear();
  await proxy.close();
});
