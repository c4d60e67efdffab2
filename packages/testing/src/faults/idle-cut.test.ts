import { expect, test } from "vitest";
import { Recorder } from "../testing/recorder.ts";
import { IdleWatch } from "./idle-cut.ts";

test("a connection is cut after the silence, and bytes put it off", () => {
  const out = new Recorder();
  const watch = new IdleWatch(out);
  watch.set({ ms: 60 });
  out.clock.advance(50);
  watch.heard("up");
  out.clock.advance(50);
  watch.heard("down");
  out.clock.advance(59);
  expect(out.seen).toEqual([]);
  out.clock.advance(1);
  expect([out.seen, out.clock.pending]).toEqual([["<cut fin>"], 0]);
});

test("one direction can be listened to alone", () => {
  const out = new Recorder();
  const watch = new IdleWatch(out);
  watch.set({ ms: 60, of: "down", how: "rst" });
  out.clock.advance(30);
  watch.heard("up");
  out.clock.advance(30);
  expect(out.seen).toEqual(["<cut rst>"]);
});

test("without the fault there is no timer", () => {
  const out = new Recorder();
  const watch = new IdleWatch(out);
  watch.set({ ms: 60 });
  watch.set(undefined);
  out.clock.advance(100);
  expect([out.seen, out.clock.pending]).toEqual([[], 0]);
});
