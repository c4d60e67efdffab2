import { expect, test } from "vitest";
import { bytes, Recorder } from "../testing/recorder.ts";
import { DelayStage } from "./delay.ts";

test("each piece arrives so many ms after it was sent, the end too", () => {
  const out = new Recorder();
  const delay = new DelayStage(out, out);
  delay.set(100);
  delay.push(bytes("a"));
  out.clock.advance(40);
  delay.push(bytes("bc"));
  delay.end("fin");
  out.clock.advance(59);
  expect([out.seen, delay.held]).toEqual([[], 3]);
  out.clock.advance(1);
  expect(out.seen).toEqual(["a"]);
  out.clock.advance(39);
  expect(out.seen).toEqual(["a"]);
  out.clock.advance(1);
  expect([out.seen, delay.held]).toEqual([["a", "bc", "<fin>"], 0]);
  expect(out.clock.pending).toBe(0);
});

test("jitter is drawn for each piece and never changes their order", () => {
  const out = new Recorder();
  out.draws.push(0.5, 0, 0.9);
  const delay = new DelayStage(out, out);
  delay.set({ ms: 10, jitter: 20 });
  for (const piece of ["a", "b", "c"]) delay.push(bytes(piece));
  out.clock.advance(19);
  expect(out.seen).toEqual([]);
  out.clock.advance(1);
  expect(out.seen).toEqual(["a", "b"]);
  out.clock.advance(7);
  expect(out.seen).toEqual(["a", "b"]);
  out.clock.advance(1);
  expect(out.seen).toEqual(["a", "b", "c"]);
});

test("what is on its way keeps its time when the delay changes, and arrives when it ends", () => {
  const out = new Recorder();
  const delay = new DelayStage(out, out);
  delay.set(100);
  delay.push(bytes("a"));
  delay.set(10);
  delay.push(bytes("b"));
  out.clock.advance(99);
  expect(out.seen).toEqual([]);
  out.clock.advance(1);
  expect(out.seen).toEqual(["a", "b"]);
  delay.push(bytes("c"));
  delay.set(undefined);
  delay.push(bytes("d"));
  expect(out.seen).toEqual(["a", "b", "c", "d"]);
  expect(out.clock.pending).toBe(0);
});

test("a stopped one forgets what is on its way", () => {
  const out = new Recorder();
  const delay = new DelayStage(out, out);
  delay.set(5);
  delay.push(bytes("a"));
  delay.stop();
  out.clock.advance(5);
  expect([out.seen, delay.held, out.clock.pending]).toEqual([[], 0, 0]);
});
