import { afterEach, expect, test } from "vitest";
import type { Faults } from "../faults/faults.ts";
import { ManualClock } from "../manual-clock.ts";
import type { ProxyConnection } from "../proxy-connection.ts";
import type { Peer } from "../testing/peer.ts";
import { turns, until, Workbench } from "../testing/peer.ts";
import { ChaosProxy } from "./chaos-proxy.ts";

const bench = new Workbench();
afterEach(() => bench.clear());

interface Line {
  readonly proxy: ChaosProxy;
  readonly connection: ProxyConnection;
  readonly clock: ManualClock;
  readonly client: Peer;
  readonly server: Peer;
}

async function openLine(faults: Faults = {}): Promise<Line> {
  const clock = new ManualClock();
  let take: (peer: Peer) => void = () => {};
  const taken = new Promise<Peer>((resolve) => {
    take = resolve;
  });
  const { port } = await bench.serve((peer) => take(peer));
  const proxy = bench.keep(await ChaosProxy.listen({ upstream: { port }, faults, clock }));
  const opened = proxy.nextConnection();
  const client = await bench.dial(proxy.port);
  return { proxy, connection: await opened, clock, client, server: await taken };
}

test("what is delayed arrives when the injected clock says so, and not before", async () => {
  const { connection, clock, client, server } = await openLine({ up: { delay: 1000 } });
  client.socket.write("late");
  await until(() => connection.up.held === 4);
  clock.advance(999);
  await turns();
  expect(server.received).toBe("");
  clock.advance(1);
  expect(await server.have(4)).toBe("late");
});

test("a silent connection is cut, and one that speaks is not", async () => {
  const { connection, clock, client, server } = await openLine({ idleCut: 60_000 });
  clock.advance(59_999);
  server.socket.write("beat");
  await client.have(4);
  clock.advance(59_999);
  expect(connection.isOpen).toBe(true);
  clock.advance(1);
  expect(await Promise.all([client.ended, server.ended])).toEqual(["fin", "fin"]);
  expect(await connection.ended).toEqual({ by: "proxy", how: "fin" });
  expect(clock.pending).toBe(0);
});

test("a connection that ended has nothing held and no timer left", async () => {
  const faults: Faults = { idleCut: 10, up: { delay: 10 }, down: { delay: 10 } };
  const { connection, clock, client, server } = await openLine(faults);
  client.socket.write("a");
  server.socket.write("b");
  await until(() => connection.up.held + connection.down.held === 2);
  expect(clock.pending).toBe(3);
  connection.cut();
  expect([connection.up.held, connection.down.held, clock.pending]).toEqual([0, 0, 0]);
  expect(await Promise.all([client.ended, server.ended])).toEqual(["fin", "fin"]);
});

test("what stalls is delivered whole and in order when it is released", async () => {
  const { proxy, connection, client, server } = await openLine({ down: { stall: true } });
  server.socket.write("one");
  await until(() => connection.down.held === 3);
  server.socket.end("two");
  client.socket.write("the other way");
  await server.have(13);
  await until(() => connection.down.held === 6);
  expect(client.received).toBe("");
  proxy.set({});
  expect(await client.ended).toBe("fin");
  expect(client.received).toBe("onetwo");
});

test("a receiver in this process reads small pieces one by one", async () => {
  const { client, server } = await openLine({ down: { chunk: 3 } });
  const pieces: string[] = [];
  client.socket.on("data", (text) => pieces.push(String(text)));
  server.socket.write("abcdefgh");
  await client.have(8);
  expect(pieces).toEqual(["abc", "def", "gh"]);
});

test("a sender waits for a receiver that doesn't read, and everything arrives in the end", async () => {
  const { connection, client, server } = await openLine();
  client.socket.pause();
  const size = 64 * 1024 * 1024;
  let isFlushed = false;
  server.socket.end("x".repeat(size), () => {
    isFlushed = true;
  });
  let read = -1;
  while (read < connection.down.read) {
    read = connection.down.read;
    await turns(200);
  }
  // What is not with the proxy is in the buffers of the host, or still with the sender.
  const kept = connection.down.read - client.socket.bytesRead;
  expect([isFlushed, connection.down.held]).toEqual([false, 0]);
  expect(kept).toBeLessThan(size / 2);
  client.socket.resume();
  await client.ended;
  expect([client.received.length, connection.down.written]).toEqual([size, size]);
});

test("a sender waits for a slow line", async () => {
  const { connection, clock, client, server } = await openLine({ up: { throttle: 1_000_000 } });
  const size = 32 * 1024 * 1024;
  client.socket.write("x".repeat(size));
  let read = -1;
  while (read < connection.up.read) {
    read = connection.up.read;
    await turns(200);
  }
  expect(connection.up.held).toBeLessThan(65_536 * 3);
  expect(server.received).toBe("");
  const before = connection.up.read;
  clock.advance(50);
  expect(await server.have(50_000)).toHaveLength(50_000);
  await until(() => connection.up.read > before);
});
