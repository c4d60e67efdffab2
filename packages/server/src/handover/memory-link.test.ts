import { expect, test } from "vitest";
import { LinkRecorder } from "../testing/link-recorder.ts";
import { memoryLinks } from "./memory-link.ts";

/** Two servers that know each other, whose messages wait for `run`. */
function pair() {
  const waiting: (() => void)[] = [];
  const links = memoryLinks({ defer: (callback) => waiting.push(callback) });
  const [a, b] = [links.link("a"), links.link("b")];
  const [ofA, ofB] = [new LinkRecorder(), new LinkRecorder()];
  a.start(ofA);
  b.start(ofB);
  const run = (order: "first" | "last" = "first"): void => {
    while (waiting.length > 0) (order === "first" ? waiting.shift() : waiting.pop())?.();
  };
  const toB = (...bytes: number[]) => ofA.send("b", Uint8Array.from(bytes));
  const toA = (...bytes: number[]) => ofB.send("a", Uint8Array.from(bytes));
  run();
  ofA.take();
  ofB.take();
  return { links, a, b, ofA, ofB, run, toA, toB };
}

test("servers of one process find each other, in whatever order they start and are ready", async () => {
  const links = memoryLinks();
  const [one, two] = [new LinkRecorder(), new LinkRecorder()];
  const first = links.link("first");
  first.announce(true);
  first.start(one);
  links.link("second").start(two);
  expect([one.take(), two.take()]).toEqual([[], []]);
  await Promise.resolve();
  expect(one.take()).toEqual(["joined second"]);
  await Promise.resolve();
  expect(two.take()).toEqual(["joined first", "first is ready"]);
  first.announce(true);
  first.announce(false);
  await Promise.resolve();
  expect(two.take()).toEqual(["first is not ready"]);
});

test("R-LINK-1: a server that is given no name draws one", () => {
  const links = memoryLinks();
  const names = [links.link().node, links.link().node];
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{16}$/);
  expect(() => links.link("../a")).toThrow(TypeError);
});

test("messages come later, in order, and as they were when they were sent", () => {
  const { ofB, run, toB } = pair();
  toB(1);
  toB(2, 3);
  toB();
  expect(ofB.take()).toEqual([]);
  run("last");
  expect(ofB.take()).toEqual(["a: 1", "a: 2,3", "a: "]);
});

test("a message is a copy", () => {
  const { ofA, ofB, run } = pair();
  const message = Uint8Array.of(1);
  ofA.send("b", message);
  message[0] = 9;
  run();
  expect(ofB.messages).toEqual([Uint8Array.of(1)]);
});

test("a pair that is cut loses what was on its way, and is joined again as new peers", () => {
  const { links, a, ofA, ofB, run, toA, toB } = pair();
  a.announce(true);
  run();
  toB(1);
  links.cut("a", "b");
  toB(2);
  toA(3);
  run();
  toB(4);
  run();
  expect([ofA.take(), ofB.take()]).toEqual([["lost b"], ["a is ready", "lost a"]]);
  links.join("a", "b");
  run();
  toB(5);
  run();
  expect(ofA.take()).toEqual(["joined b"]);
  expect(ofB.take()).toEqual(["joined a", "a is ready", "a: 5"]);
});

test("what was sent is heard before the sender that has closed is lost", async () => {
  const { a, ofA, ofB, run, toA, toB } = pair();
  toB(1);
  toA(2);
  const closed = a.close();
  toB(3);
  run();
  await closed;
  await a.close();
  expect([ofA.take(), ofB.take()]).toEqual([[], ["a: 1", "lost a"]]);
});

test("a server that closes while it is cut off is closed all the same", async () => {
  const { links, a, ofB, run, toB } = pair();
  toB(1);
  const closed = a.close();
  links.cut("a", "b");
  run();
  await closed;
  expect(ofB.take()).toEqual(["lost a"]);
});

test("a server that is killed hears nothing, and is lost with what was on its way", () => {
  const { links, ofA, ofB, run, toA, toB } = pair();
  toB(1);
  toA(2);
  links.kill("a");
  toB(3);
  run();
  expect([ofA.take(), ofB.take()]).toEqual([[], ["lost a"]]);
});

test("a link is started once, and no two have one name", () => {
  const { links, a } = pair();
  const host = new LinkRecorder();
  expect(() => a.start(host)).toThrow("once");
  expect(() => links.link("b").start(host)).toThrow("named b");
});
