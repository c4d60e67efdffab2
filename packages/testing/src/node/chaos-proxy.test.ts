import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { Peer, turns, Workbench } from "../testing/peer.ts";
import { ChaosProxy } from "./chaos-proxy.ts";
import type { ChaosProxyOptions } from "./chaos-proxy-options.ts";

const bench = new Workbench();
afterEach(() => bench.clear());

/** A server whose connections are collected, behind a proxy. */
async function setUp(options: Omit<ChaosProxyOptions, "upstream"> = {}): Promise<{
  readonly proxy: ChaosProxy;
  readonly port: number;
  readonly taken: Peer[];
  readonly pair: () => Promise<[client: Peer, server: Peer]>;
}> {
  const taken: Peer[] = [];
  let tell: () => void = () => {};
  const { port } = await bench.serve((peer) => {
    taken.push(peer);
    tell();
  });
  const proxy = bench.keep(await ChaosProxy.listen({ upstream: { port }, ...options }));
  const pair = async (): Promise<[Peer, Peer]> => {
    const arrived = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const client = await bench.dial(proxy.port);
    await arrived;
    return [client, taken.at(-1)!];
  };
  return { proxy, port, taken, pair };
}

test("without faults bytes and ends pass in both directions, each end by itself", async () => {
  const { proxy, pair } = await setUp();
  const [client, server] = await pair();
  const [connection] = proxy.connections;
  client.socket.end("question");
  expect(await server.ended).toBe("fin");
  expect(server.received).toBe("question");
  expect(connection?.isOpen).toBe(true);
  server.socket.end("and answer");
  expect(await client.ended).toBe("fin");
  expect(client.received).toBe("and answer");
  expect(await connection?.ended).toEqual({ by: "client", how: "fin" });
  expect([connection?.up, connection?.down].map((flow) => [flow?.read, flow?.written])).toEqual([
    [8, 8],
    [10, 10],
  ]);
  expect(proxy.connections).toEqual([]);
});

test("a side that breaks its connection breaks the other's", async () => {
  const { proxy, pair } = await setUp();
  const [client, server] = await pair();
  const [connection] = proxy.connections;
  server.socket.resetAndDestroy();
  expect(await client.ended).toBe("rst");
  expect(await connection?.ended).toEqual({ by: "server", how: "rst" });
  const [again, other] = await pair();
  again.socket.resetAndDestroy();
  expect(await other.ended).toBe("rst");
});

test("hooks tell of every connection, and its counts make a ledger", async () => {
  const ledger: string[] = [];
  const { pair, proxy } = await setUp({
    onConnection: ({ id }) => ledger.push(`${id} began`),
    onEnd: ({ id, up, down }, { by, how }) =>
      ledger.push(`${id} ended by ${by} (${how}), ${up.written} up, ${down.written} down`),
  });
  const [one] = await pair();
  const [two, server] = await pair();
  server.socket.write("hello");
  two.socket.write("hi");
  await Promise.all([two.have(5), server.have(2)]);
  proxy.connections[1]?.reset();
  expect(await Promise.all([two.ended, server.ended])).toEqual(["rst", "rst"]);
  proxy.cutAll();
  expect(await one.ended).toBe("fin");
  expect(ledger).toEqual([
    "1 began",
    "2 began",
    "2 ended by proxy (rst), 2 up, 5 down",
    "1 ended by proxy (fin), 0 up, 0 down",
  ]);
});

for (const how of ["fin", "rst"] as const) {
  test(`all connections are cut at once, on both sides, with ${how}`, async () => {
    const { proxy, pair } = await setUp();
    const peers = [...(await pair()), ...(await pair())];
    const ends = proxy.connections.map(({ ended }) => ended);
    proxy.cutAll({ how });
    expect(await Promise.all(peers.map(({ ended }) => ended))).toEqual([how, how, how, how]);
    expect(await Promise.all(ends)).toEqual(Array(2).fill({ by: "proxy", how }));
  });
}

test("a server that is down refuses newcomers, and keeps who is there", async () => {
  const { proxy, pair, taken } = await setUp();
  const [client, server] = await pair();
  proxy.set({ accept: "refuse" });
  const refused = new Peer(connect(proxy.port, "127.0.0.1"));
  expect(await refused.ended).toBe("rst");
  client.socket.write("still here");
  await server.have(10);
  proxy.set({});
  const [, back] = await pair();
  expect([taken.length, back.received]).toEqual([2, ""]);
});

test("a mute server takes connections and says nothing, and the true one hears of none", async () => {
  const { proxy, taken } = await setUp({ faults: { accept: "mute" } });
  const next = proxy.nextConnection();
  const client = await bench.dial(proxy.port);
  client.socket.write("hello?");
  const connection = await next;
  proxy.set({});
  await turns();
  expect([client.received, connection.isOpen, taken.length]).toEqual(["", true, 0]);
  expect(connection.up).toEqual({ read: 6, written: 0, held: 0 });
  connection.cut();
  expect(await client.ended).toBe("fin");
});

test("a client that leaves a mute server is gone", async () => {
  const { proxy } = await setUp({ faults: { accept: "mute" } });
  const next = proxy.nextConnection();
  const client = await bench.dial(proxy.port);
  client.socket.destroy();
  const connection = await next;
  expect(await connection.ended).toEqual({ by: "client", how: "fin" });
  expect(proxy.connections).toEqual([]);
});

test("only the next connections get the faults that are for them, one each", async () => {
  const { proxy, pair } = await setUp();
  proxy.setNext({ down: { cutAfter: 1 } });
  proxy.setNext({ down: { cutAfter: 2 } });
  const received: string[] = [];
  for (const isCut of [true, true, false]) {
    const [client, server] = await pair();
    server.socket.write("abc");
    if (isCut) await client.ended;
    received.push(await client.have(isCut ? 0 : 3));
  }
  expect(received).toEqual(["a", "ab", "abc"]);
  proxy.setNext({ accept: "refuse" });
  proxy.set({});
  await pair();
});

test("new connections go where the proxy points, old ones stay", async () => {
  const { proxy, pair, taken } = await setUp();
  const [client, server] = await pair();
  const arrived = new Promise<Peer>((resolve) => {
    void bench.serve(resolve).then(({ port }) => proxy.pointAt({ port }));
  });
  await turns();
  const moved = await bench.dial(proxy.port);
  moved.socket.write("new");
  client.socket.write("old");
  expect(await (await arrived).have(3)).toBe("new");
  expect(await server.have(3)).toBe("old");
  expect(taken.length).toBe(1);
});

test("a server that cannot be reached resets the client, and the hook says what to do", async () => {
  const failures: string[] = [];
  const { proxy } = await setUp({
    onError: ({ code, message }, { id }) => failures.push(`${id} ${code}: ${message}`),
  });
  // Nobody listens at this port.
  proxy.pointAt({ port: 1 });
  // No fault holds that back.
  proxy.set({ down: { stall: true } });
  const client = new Peer(connect(proxy.port, "127.0.0.1"));
  expect(await client.ended).toBe("rst");
  expect(failures).toEqual([expect.stringMatching(/^1 upstream: .*ECONNREFUSED.*mend upstream/)]);
});

test("a refused upgrade lets go of the server, even if the client stays", async () => {
  const { proxy, pair } = await setUp({ faults: { blockUpgrade: { status: 503 } } });
  const [client, server] = await pair();
  const [connection] = proxy.connections;
  client.socket.write("GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n");
  expect(await server.ended).toBe("fin");
  expect(await client.ended).toBe("fin");
  expect(client.received).toMatch(/^HTTP\/1.1 503 /);
  expect([server.received, connection?.isOpen]).toEqual(["", true]);
  client.socket.end();
  expect(await connection?.ended).toEqual({ by: "proxy", how: "fin" });
});

test("a port that is taken is refused with an error that says so", async () => {
  const { proxy, port } = await setUp();
  const second = ChaosProxy.listen({ upstream: { port }, port: proxy.port });
  await expect(second).rejects.toMatchObject({
    name: "ChaosProxyError",
    code: "listen",
    message: expect.stringMatching(/EADDRINUSE.*leave port out/),
  });
  const wrong = ChaosProxy.listen({ upstream: { port }, faults: { idleCut: -1 } });
  await expect(wrong).rejects.toMatchObject({ code: "setting" });
});

test("a closed proxy has ended everything, frees its port and takes no more orders", async () => {
  const { proxy, port, pair } = await setUp();
  const [client, server] = await pair();
  const waiting = [proxy.nextConnection(), proxy.loseResponse({ path: "/" })];
  proxy.set({ up: { blackhole: "unread" }, down: { stall: true } });
  server.socket.write("held");
  client.socket.write("held");
  await Promise.all([proxy.close(), proxy.close()]);
  await Promise.all([client.ended, server.ended]);
  for (const promise of waiting) await expect(promise).rejects.toMatchObject({ code: "closed" });
  for (const order of [() => proxy.set({}), () => proxy.setNext({}), () => proxy.nextConnection()])
    expect(order).toThrow("open another with ChaosProxy.listen");
  await bench.keep(await ChaosProxy.listen({ upstream: { port }, port: proxy.port })).close();
});
