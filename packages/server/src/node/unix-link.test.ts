import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { expect, test } from "vitest";
import { LinkPlace, turns, until } from "../testing/link-place.ts";
import { unixLink } from "./unix-link.ts";

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);

test("R-LINK-21: servers that start in any order find all others", async () => {
  const place = new LinkPlace();
  const servers = [place.start(), place.start(), place.start(), place.start()];
  await until(() => servers.every(({ host }) => host.heard.length >= 3));
  place.clock.advance(1000);
  await turns();
  for (const { host, node, errors } of servers) {
    const others = servers.filter((other) => other.node !== node);
    const expected = others.map((other) => `joined ${other.node}`);
    expect([host.heard.sort(), errors]).toEqual([expected.sort(), []]);
  }
});

test("R-LINK-10: two that dial each other at once end with one connection", async () => {
  for (let round = 0; round < 8; round++) {
    const place = new LinkPlace();
    const [a, b] = [place.start(), place.start()];
    // b dials a as it starts, and a finds b before it hears of that.
    place.clock.advance(1000);
    await until(() => a.host.heard.length > 0 && b.host.heard.length > 0);
    await turns();
    place.clock.advance(1000);
    await turns();
    a.host.send(b.node, bytes(1));
    b.host.send(a.node, bytes(2));
    await until(() => a.host.messages.length + b.host.messages.length === 2);
    expect(a.host.take()).toEqual([`joined ${b.node}`, `${b.node}: 2`]);
    expect(b.host.take()).toEqual([`joined ${a.node}`, `${a.node}: 1`]);
    expect([a.errors, b.errors]).toEqual([[], []]);
  }
});

test("R-LINK-1: every start has a name of its own", () => {
  const place = new LinkPlace();
  const names = [place.make(), place.make()].map(({ node }) => node);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{16}$/);
});

test("R-LINK-11: messages arrive whole, once and in order", async () => {
  const [a, b] = await new LinkPlace().pair();
  const sent = [0, 1, 5, 70_000, 3_000_000, 2].map((size) => new Uint8Array(size).fill(size));
  for (const message of sent) a.host.send(b.node, message);
  for (const message of sent) b.host.send(a.node, message);
  await until(() => a.host.messages.length === 6 && b.host.messages.length === 6);
  for (const { messages } of [a.host, b.host]) {
    expect(messages.map(({ length }) => length)).toEqual(sent.map(({ length }) => length));
    expect(messages.every((message, at) => Buffer.from(message).equals(sent[at]!))).toBe(true);
  }
});

test("R-LINK-13: readiness is told whoever comes later, and whenever it changes", async () => {
  const place = new LinkPlace();
  const a = place.make();
  a.link.announce(true);
  a.link.start(a.host);
  const b = place.start();
  await until(() => b.host.heard.length === 2);
  expect(b.host.take()).toEqual([`joined ${a.node}`, `${a.node} is ready`]);
  expect(a.host.take()).toEqual([`joined ${b.node}`]);
  a.link.announce(true);
  a.link.announce(false);
  b.link.announce(true);
  await until(() => a.host.heard.length + b.host.heard.length === 2);
  expect(b.host.take()).toEqual([`${a.node} is not ready`]);
  expect(a.host.take()).toEqual([`${b.node} is ready`]);
});

test("R-LINK-18: a socket is its user's alone, and nothing else is left in the directory", async () => {
  const place = new LinkPlace();
  const [a, b] = await place.pair();
  expect(readdirSync(place.directory).sort()).toEqual(
    [`${a.node}.sock`, `${b.node}.sock`, "secret"].sort(),
  );
  for (const { node } of [a, b]) {
    expect(statSync(place.path(`${node}.sock`)).mode & 0o777).toBe(0o600);
  }
});

test("R-LINK-16: what was sent arrives before the server that has closed is lost", async () => {
  const place = new LinkPlace();
  const [a, b] = await place.pair();
  const large = new Uint8Array(5_000_000).fill(3);
  a.host.send(b.node, large);
  a.host.send(b.node, bytes(1));
  b.host.send(a.node, large);
  const closed = a.link.close();
  a.host.send(b.node, bytes(2));
  await closed;
  await until(() => b.host.heard.length === 3);
  expect(b.host.take()).toEqual([`${a.node}: 5000000`, `${a.node}: 1`, `lost ${a.node}`]);
  expect([a.host.take(), a.errors, b.errors]).toEqual([[], [], []]);
  await a.link.close();
});

test("R-LINK-20: a server that closes takes its socket along, and leaves no timer", async () => {
  const place = new LinkPlace();
  const [a, b] = await place.pair();
  await a.link.close();
  expect(existsSync(place.path(`${a.node}.sock`))).toBe(false);
  await until(() => b.host.heard.length === 1);
  await b.link.close();
  expect([readdirSync(place.directory), place.clock.waiting]).toEqual([["secret"], 0]);
});

test("R-LINK-21: a server whose socket was removed is found all the same, and listens anew", async () => {
  const place = new LinkPlace();
  const a = place.start();
  rmSync(place.path(`${a.node}.sock`));
  const b = place.start();
  await turns();
  expect(a.host.heard).toEqual([]);
  place.clock.advance(1000);
  await until(() => a.host.heard.length + b.host.heard.length === 2);
  expect(readdirSync(place.directory)).toContain(`${a.node}.sock`);
  const c = place.start();
  await until(() => c.host.heard.length === 2);
});

test("a directory that goes away is said once, and made again", () => {
  const place = new LinkPlace();
  const a = place.start();
  rmSync(place.directory, { recursive: true });
  writeFileSync(place.directory, "");
  place.clock.advance(3000);
  expect(a.errors).toEqual([expect.stringMatching(/EEXIST|ENOTDIR/)]);
  rmSync(place.directory);
  place.clock.advance(1000);
  expect([readdirSync(place.directory), a.errors.length]).toEqual([[`${a.node}.sock`], 1]);
});

test("R-LINK-19: a secret that all were given stands in no file", async () => {
  const place = new LinkPlace();
  await place.pair({ secret: "a secret of sixteen or more" });
  expect(readdirSync(place.directory)).not.toContain("secret");
});

test("R-LINK-6: servers with other secrets are refused, said on both sides, and tried less and less", async () => {
  const place = new LinkPlace();
  const a = place.start({ secret: "the secret of the one" });
  const b = place.start({ secret: "the secret of the other" });
  const said = (count: number) => until(() => a.errors.length + b.errors.length >= count);
  await said(2);
  expect(a.errors[0]).toContain(`the proof of ${b.node} is wrong`);
  expect(b.errors[0]).toContain(`it refused: "the proof of ${b.node} is wrong`);
  let seconds = 0;
  for (; seconds < 60; seconds++) {
    place.clock.advance(1000);
    await turns(8);
  }
  expect([a.host.heard, b.host.heard]).toEqual([[], []]);
  expect(b.errors.length).toBeGreaterThan(8);
  expect(b.errors.length).toBeLessThan(20);
});

test("what a host throws is reported, and costs no peer", async () => {
  const place = new LinkPlace();
  const a = place.make();
  let calls = 0;
  const fail = (): never => {
    calls++;
    throw new Error("a mistake of the host");
  };
  a.link.start({ joined: fail, received: fail, changed: fail, lost: fail });
  const b = place.start();
  await until(() => b.host.heard.length === 1);
  b.link.announce(true);
  b.host.send(a.node, bytes(1));
  b.host.send(a.node, bytes(2));
  await b.link.close();
  await until(() => calls === 5);
  expect(a.errors).toEqual(new Array(5).fill("Error: a mistake of the host"));
});

test("a link is started once, and not when it is closed", async () => {
  const place = new LinkPlace();
  const a = place.start();
  expect(() => a.link.start(a.host)).toThrow("once");
  const b = place.make();
  await b.link.close();
  expect(() => b.link.start(b.host)).toThrow("before it is closed");
});

test("options that are none are refused", () => {
  const { directory } = new LinkPlace();
  const wrong = {
    beat: 0,
    missedBeats: 1.5,
    maxMessage: 2 ** 32 - 1,
    poll: -1,
    handshakeWithin: 0,
  };
  for (const [name, value] of Object.entries(wrong)) {
    expect(() => unixLink({ directory, [name]: value }), name).toThrow(RangeError);
  }
  expect(() => unixLink({ directory, secret: "fifteen bytes.." })).toThrow(RangeError);
  expect(existsSync(directory)).toBe(false);
});

test("R-LINK-17: a directory that others may write is refused at once", () => {
  const { directory } = new LinkPlace();
  mkdirSync(directory);
  chmodSync(directory, 0o770);
  expect(() => unixLink({ directory })).toThrow("others may write");
});
