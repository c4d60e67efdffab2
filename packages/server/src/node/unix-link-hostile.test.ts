import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, renameSync } from "node:fs";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import type { PlacedServer } from "../testing/link-place.ts";
import { LinkPlace, turns, until } from "../testing/link-place.ts";
import { RAW_SECRET, RawNode, rawBytes, rawIdentity } from "../testing/raw-node.ts";
import type { LinkFrame } from "./unix-link-framing.ts";
import { LinkFrameType, linkFrameHead } from "./unix-link-framing.ts";
import { DialingHandshake, ListeningHandshake } from "./unix-link-handshake.ts";

/** A server, and how one dials it. */
function started() {
  const place = new LinkPlace();
  const server = place.start({ secret: RAW_SECRET });
  const dial = (): RawNode => RawNode.dial(place.path(`${server.node}.sock`));
  return { place, server, dial };
}

/** Dials a server as one of its own would; `recorded` gets the two frames that were sent. */
async function greet(raw: RawNode, server: PlacedServer, node: string, recorded: LinkFrame[] = []) {
  const handshake = new DialingHandshake(rawIdentity(node), server.node);
  raw.write(handshake.hello);
  const proof = handshake.receive((await raw.next()) as LinkFrame) as LinkFrame;
  raw.write(proof);
  recorded.push(handshake.hello, proof);
  return (await raw.next()) as LinkFrame;
}

test("a peer that keeps the rules is taken, whoever wrote it", async () => {
  const { server, dial } = started();
  const raw = dial();
  expect((await greet(raw, server, "x")).type).toBe(LinkFrameType.welcome);
  raw.write({ type: LinkFrameType.message, body: Uint8Array.of(5) });
  await until(() => server.host.heard.length === 2);
  raw.socket.destroy();
  await until(() => server.host.heard.length === 3);
  expect(server.host.take()).toEqual(["joined x", "x: 5", "lost x"]);
});

test("R-LINK-6: a wrong proof is refused before any message of its sender is taken", async () => {
  const { server, dial } = started();
  const raw = dial();
  raw.write(new DialingHandshake(rawIdentity("x"), server.node).hello);
  await raw.next();
  raw.write({ type: LinkFrameType.proof, body: randomBytes(32) });
  raw.write({ type: LinkFrameType.message, body: Uint8Array.of(1) });
  expect(await raw.refusal()).toContain("the proof of x is wrong");
  expect([server.host.heard, server.errors.length]).toEqual([[], 1]);
});

test("R-LINK-6: messages without a handshake, and garbage, are refused", async () => {
  const { server, dial } = started();
  const early = dial();
  early.write({ type: LinkFrameType.message, body: Uint8Array.of(1) });
  expect(await early.refusal()).toContain("instead of a hello");
  const http = dial();
  http.socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  expect(await http.refusal()).toContain("above 512");
  for (let round = 0; round < 20; round++) {
    const garbage = dial();
    garbage.socket.write(Buffer.concat([Buffer.from([0, 0, 0, round + 1]), randomBytes(60)]));
    expect(await garbage.refusal(), String(round)).toBeTypeOf("string");
  }
  expect([server.host.heard, server.errors.length]).toEqual([[], 22]);
});

test("R-LINK-6: a handshake that was overheard cannot be repeated", async () => {
  const { server, dial } = started();
  const first = dial();
  const overheard: LinkFrame[] = [];
  await greet(first, server, "x", overheard);
  first.socket.destroy();
  await until(() => server.host.heard.length === 2);
  const again = dial();
  for (const frame of overheard) again.write(frame);
  expect((await again.next())?.type).toBe(LinkFrameType.answer);
  expect(await again.refusal()).toContain("the proof of x is wrong");
  expect(server.host.heard).toHaveLength(2);
});

test("R-LINK-6, R-LINK-8: whoever sends back what a server says is not taken for another", async () => {
  const { place, server } = started();
  const said: string[] = [];
  const evil = RawNode.listen(place.path("evil.sock"), async (raw) => {
    const hello = (await raw.next()) as LinkFrame;
    const nonce = hello.body.subarray(2, 34);
    const name = new TextEncoder().encode("evil");
    raw.write({ type: LinkFrameType.answer, body: Uint8Array.of(1, ...nonce, ...name) });
    const proof = (await raw.next()) as LinkFrame;
    raw.write({ type: LinkFrameType.welcome, body: proof.body });
    said.push((await raw.refusal()) ?? "");
  });
  await once(evil, "listening");
  place.clock.advance(1000);
  await until(() => said.length === 1);
  expect(said[0]).toContain("its proof is wrong");
  // The same the other way: what it hears as the one that is dialed, it says as the one that dials.
  const mirror = RawNode.dial(place.path(`${server.node}.sock`));
  mirror.write(new DialingHandshake(rawIdentity(server.node), "evil").hello);
  expect(await mirror.refusal()).toContain("this very server");
  expect(server.host.heard).toEqual([]);
});

test("R-LINK-3: a hello of unknown versions is refused with the reason, which is reported", async () => {
  const { place, server, dial } = started();
  const raw = dial();
  raw.write({ type: LinkFrameType.hello, body: Uint8Array.of(2, 7, 8, 1, 2, 3) });
  expect(await raw.refusal()).toContain("(7,8) none is known: 1");
  expect(server.errors[0]).toContain("(7,8) none is known: 1");
  const refuse = { type: LinkFrameType.refuse, body: new TextEncoder().encode("too\nnew") };
  const newer = RawNode.listen(place.path("newer.sock"), (one) => one.write(refuse));
  await once(newer, "listening");
  place.clock.advance(1000);
  await until(() => server.errors.length === 2);
  expect(server.errors[1]).toContain('newer has ended: it refused: "too\\nnew"');
});

test("R-LINK-9: a first frame that is too long is refused before it is there", async () => {
  const { server, dial } = started();
  const raw = dial();
  raw.socket.write(linkFrameHead(LinkFrameType.hello, 513));
  expect(await raw.refusal()).toContain("513 bytes, above 512");
  expect(server.errors).toHaveLength(1);
});

test("R-LINK-9: a handshake that takes too long is given up, on both sides", async () => {
  const { place, server, dial } = started();
  const silent = RawNode.listen(place.path("silent.sock"), () => {});
  await once(silent, "listening");
  place.clock.advance(1000);
  const raw = dial();
  raw.write(new DialingHandshake(rawIdentity("x"), server.node).hello);
  await raw.next();
  place.clock.advance(4999);
  await turns();
  expect([server.errors, raw.isClosed]).toEqual([[], false]);
  place.clock.advance(1);
  expect(server.errors).toEqual([
    expect.stringContaining("silent has ended: it did not greet within 5000 ms"),
    expect.stringContaining("dialed has ended: it did not greet within 5000 ms"),
  ]);
  expect(await raw.refusal()).toContain("within 5000 ms");
  expect(server.host.heard).toEqual([]);
});

test("R-LINK-12: what a proven peer sends against the rules costs it the connection alone", async () => {
  const { place, server, dial } = started();
  const other = place.start({ secret: RAW_SECRET });
  await until(() => server.host.heard.length === 1);
  for (const bytes of [linkFrameHead(LinkFrameType.message, 67_108_865), Buffer.alloc(5)]) {
    const raw = dial();
    await greet(raw, server, "x");
    raw.socket.write(bytes);
    await raw.closed();
  }
  await until(() => server.host.heard.length === 5);
  expect(server.host.take().slice(1)).toEqual(["joined x", "lost x", "joined x", "lost x"]);
  expect(server.errors).toHaveLength(2);
  other.host.send(server.node, Uint8Array.of(1));
  await until(() => server.host.heard.length === 1);
});

test("R-LINK-10: a second connection of a server that is there is told so", async () => {
  const { server, dial } = started();
  await greet(dial(), server, "x");
  const second = dial();
  expect((await greet(second, server, "x")).type).toBe(LinkFrameType.taken);
  await second.closed();
  expect([server.host.heard, server.errors]).toEqual([["joined x"], []]);
});

test("R-LINK-10: of two dials at once the one of the lesser name stays", async () => {
  for (const node of ["-", "zzzz"]) {
    const { place, server, dial } = started();
    const dialed: RawNode[] = [];
    const listening = RawNode.listen(place.path(`${node}.sock`), (raw) => dialed.push(raw));
    await once(listening, "listening");
    place.clock.advance(1000);
    await until(() => dialed.length === 1);
    const mine = await greet(dial(), server, node);
    const isTheirs = node < server.node;
    expect(mine.type, node).toBe(isTheirs ? LinkFrameType.welcome : LinkFrameType.taken);
    if (isTheirs) await dialed[0]?.closed();
    expect(dialed[0]?.isClosed).toBe(isTheirs);
    expect(server.host.heard).toEqual(isTheirs ? [`joined ${node}`] : []);
    expect(server.errors).toEqual([]);
  }
});

test("a connection that is cut at any byte of its handshake leaves nothing behind", async () => {
  const { place, server, dial } = started();
  const timers = place.clock.waiting;
  const hello = rawBytes(new DialingHandshake(rawIdentity("x"), server.node).hello);
  for (let length = 0; length <= hello.length; length++) {
    const raw = dial();
    raw.socket.end(hello.subarray(0, length));
    await raw.closed();
  }
  for (let length = 0; length < 37; length++) {
    const raw = dial();
    const handshake = new DialingHandshake(rawIdentity("x"), server.node);
    raw.write(handshake.hello);
    const proof = handshake.receive((await raw.next()) as LinkFrame) as LinkFrame;
    raw.socket.end(rawBytes(proof).subarray(0, length));
    await raw.closed();
  }
  await until(() => place.clock.waiting === timers);
  expect([server.host.heard, server.errors]).toEqual([[], []]);
  expect((await greet(dial(), server, "x")).type).toBe(LinkFrameType.welcome);
});

test("a server that cuts at any byte of what it answers is not taken for one", async () => {
  const { place, server } = started();
  let cuts = 0;
  const cutting = (node: string, first: number, second: number) => async (raw: RawNode) => {
    const handshake = new ListeningHandshake(rawIdentity(node));
    const answer = rawBytes(handshake.receive((await raw.next()) as LinkFrame) as LinkFrame);
    if (first < answer.length) raw.socket.end(answer.subarray(0, first));
    else {
      raw.socket.write(answer);
      handshake.receive((await raw.next()) as LinkFrame);
      raw.socket.end(rawBytes(handshake.welcome()).subarray(0, second));
    }
    await raw.closed();
    cuts++;
  };
  const answerBytes = 5 + 1 + 32 + 3;
  for (let at = 0; at < answerBytes + 37; at++) {
    const node = `x${String(at).padStart(2, "0")}`;
    const listening = RawNode.listen(
      place.path(`${node}.sock`),
      cutting(node, at, at - answerBytes),
    );
    await once(listening, "listening");
  }
  const timers = place.clock.waiting;
  place.clock.advance(1000);
  await until(() => cuts === answerBytes + 37);
  await until(() => place.clock.waiting === timers);
  expect([server.host.heard, server.errors]).toEqual([[], []]);
});

test("R-LINK-20: the socket of a process that is gone is removed, one that listens is not", async () => {
  const { place, server } = started();
  const gone = createServer().listen(place.path("gone.new"));
  await once(gone, "listening");
  renameSync(place.path("gone.new"), place.path("gone.sock"));
  gone.close();
  await once(gone, "close");
  const silent = RawNode.listen(place.path("silent.sock"), () => {});
  await once(silent, "listening");
  place.clock.advance(1000);
  await until(() => !existsSync(place.path("gone.sock")));
  await turns();
  expect(existsSync(place.path("silent.sock"))).toBe(true);
  expect(server.errors).toEqual([]);
});

test("R-LINK-15: a server that gives no sign of life is lost, and found again when it does", async () => {
  const { place, server, dial } = started();
  const dead = dial();
  await greet(dead, server, "x");
  const alive = place.start({ secret: RAW_SECRET });
  await until(() => server.host.heard.length === 2 && alive.host.heard.length === 1);
  for (let beat = 0; beat < 4; beat++) {
    place.clock.advance(5000);
    await turns();
  }
  await dead.closed();
  expect(server.host.heard.slice(2)).toEqual(["lost x"]);
  expect(server.errors).toEqual([expect.stringContaining("no sign of life for 10000 ms")]);
  expect(alive.host.heard).toEqual([`joined ${server.node}`]);
  expect((await greet(dial(), server, "x")).type).toBe(LinkFrameType.welcome);
});
