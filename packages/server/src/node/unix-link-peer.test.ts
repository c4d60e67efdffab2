import { Duplex } from "node:stream";
import { expect, test } from "vitest";
import { LinkClock } from "../testing/link-clock.ts";
import { linkFrameHead } from "./unix-link-framing.ts";
import { UnixLinkPeer } from "./unix-link-peer.ts";
import { LinkSocket } from "./unix-link-socket.ts";

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A peer over a stream that keeps what is written, by the writes that it takes. */
function lonely() {
  const writes: number[][] = [];
  const heard: string[] = [];
  const stream = new Duplex({
    read() {},
    writev(chunks, done) {
      writes.push(chunks.flatMap(({ chunk }) => [...chunk]));
      done();
    },
  });
  const clock = new LinkClock();
  const host = {
    received: (_: unknown, message: Uint8Array) => heard.push(message.join()),
    changed: ({ isReady }: { isReady: boolean }) => heard.push(String(isReady)),
    lost: (_: unknown, error: unknown) => heard.push(`lost: ${error}`),
  };
  const reader = { received() {}, ended() {} };
  const socket = new LinkSocket(stream, reader, 512);
  const terms = { clock, beat: 1000, missedBeats: 2, maxMessage: 10 };
  const peer = new UnixLinkPeer("b", socket, host, terms);
  peer.start();
  const arrive = (type: number, ...body: number[]): void => {
    stream.push(Buffer.from([...linkFrameHead(type, body.length), ...body]));
  };
  return { peer, stream, clock, writes, heard, arrive };
}

const PING = [0, 0, 0, 1, 8];
const PONG = [0, 0, 0, 1, 9];

test("what is sent in one turn leaves in one write", async () => {
  const { peer, writes } = lonely();
  peer.send(Uint8Array.of(1, 2));
  peer.announce(true);
  peer.send(Uint8Array.of());
  expect(writes).toEqual([]);
  await turn();
  expect(writes).toEqual([[...PING, 0, 0, 0, 3, 6, 1, 2, 0, 0, 0, 2, 7, 1, 0, 0, 0, 1, 6]]);
  peer.send(Uint8Array.of(3));
  await turn();
  expect(writes.slice(1)).toEqual([[0, 0, 0, 2, 6, 3]]);
});

test("a message above the longest is not sent", () => {
  const { peer } = lonely();
  expect(() => peer.send(new Uint8Array(11))).toThrow(RangeError);
});

test("R-LINK-14: a ping is sent at first and at each beat, and every ping is answered", async () => {
  const { clock, writes, arrive } = lonely();
  for (let beat = 0; beat < 5; beat++) {
    await turn();
    expect(writes).toHaveLength(beat + 1);
    expect(writes[beat]?.slice(-5)).toEqual(PING);
    arrive(9);
    await turn();
    clock.advance(1000);
  }
  writes.length = 0;
  arrive(8);
  await turn();
  expect(writes.flat().join()).toContain(PONG.join());
});

test("R-LINK-15: a peer is lost after two pings without any frame of it", async () => {
  const { peer, stream, clock, heard, arrive } = lonely();
  clock.advance(1999);
  arrive(7, 1);
  await turn();
  expect([heard, peer.isReady]).toEqual([["true"], true]);
  clock.advance(2000);
  expect(heard).toEqual(["true"]);
  clock.advance(1000);
  expect(heard.slice(1)).toEqual(["lost: LinkError: it gave no sign of life for 2000 ms"]);
  expect([peer.isReady, stream.destroyed, clock.waiting]).toEqual([false, true, 0]);
  peer.send(Uint8Array.of(1));
  clock.advance(10_000);
  expect(heard).toHaveLength(2);
});

test("R-LINK-12: a frame that no peer sends ends the connection", async () => {
  const bad = [[8, 0], [9, 0], [7], [7, 2], [7, 1, 0], [0], [1], [5], [10], [255], [3, 1]];
  for (const [type = 0, ...body] of bad) {
    const { stream, clock, heard, arrive } = lonely();
    arrive(type, ...body);
    arrive(6, 1);
    await turn();
    expect(heard, `${type}: ${body}`).toEqual([expect.stringContaining("lost: LinkError")]);
    expect([stream.destroyed, clock.waiting]).toEqual([true, 0]);
  }
});

test("R-LINK-12: a message is as long as it may be, and not longer", async () => {
  const { heard, arrive } = lonely();
  arrive(6, ...new Uint8Array(10));
  await turn();
  expect(heard).toEqual(["0,0,0,0,0,0,0,0,0,0"]);
  arrive(6, ...new Uint8Array(11));
  await turn();
  expect(heard[1]).toContain("11 bytes, above 10");
});

test("R-LINK-13: only a change of readiness is one", async () => {
  const { heard, arrive } = lonely();
  for (const value of [0, 1, 1, 0, 0, 1]) arrive(7, value);
  await turn();
  expect(heard).toEqual(["true", "false", "true"]);
});
