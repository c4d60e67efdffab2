import { expect, test } from "vitest";
import { bytes, Recorder } from "../testing/recorder.ts";
import { Stall } from "./stall.ts";

test("everything waits, and then arrives in order", () => {
  const out = new Recorder();
  const stall = new Stall(out);
  stall.push(bytes("a"));
  stall.set(true);
  stall.push(bytes("b"));
  stall.push(bytes("c"));
  stall.end("fin");
  expect([out.seen, stall.held]).toEqual([["a"], 2]);
  stall.set(undefined);
  expect([out.seen, stall.held]).toEqual([["a", "b", "c", "<fin>"], 0]);
});

test("what a stopped one held is gone", () => {
  const out = new Recorder();
  const stall = new Stall(out);
  stall.set(true);
  stall.push(bytes("a"));
  stall.stop();
  stall.set(undefined);
  expect(out.seen).toEqual([]);
});
