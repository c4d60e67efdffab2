import { expect, test } from "vitest";
import { bytes, Recorder } from "../testing/recorder.ts";
import type { DirectionFaults } from "./faults.ts";
import { Pipeline } from "./pipeline.ts";

function pipelineOf(faults: DirectionFaults): { out: Recorder; pipeline: Pipeline } {
  const out = new Recorder();
  const pipeline = new Pipeline(out, out);
  pipeline.set(faults);
  return { out, pipeline };
}

test("without faults everything passes as it came", () => {
  const { out, pipeline } = pipelineOf({});
  pipeline.push(bytes("a"));
  pipeline.push(bytes("bc"));
  pipeline.end("rst");
  expect([out.seen, pipeline.held, pipeline.isFull]).toEqual([["a", "bc", "<rst>"], 0, false]);
});

test("faults combine: delayed bytes are cut at the byte that gets through", () => {
  const { out, pipeline } = pipelineOf({ delay: 10, chunk: 2, cutAfter: 3 });
  pipeline.push(bytes("abcdef"));
  out.clock.advance(10);
  out.nextTurn();
  out.nextTurn();
  expect(out.seen).toEqual(["ab", "c", "<cut fin>"]);
});

test("whatever is switched while bytes are held, they come out whole and in order", () => {
  const names = ["buffer", "coalesce", "stall", "delay", "throttle", "chunk"] as const;
  const all: DirectionFaults = {
    buffer: 7,
    coalesce: 3,
    stall: true,
    delay: { ms: 5, jitter: 5 },
    throttle: 40,
    chunk: 2,
  };
  for (let mask = 0; mask < 2 ** names.length; mask++) {
    const pick = (bits: number): DirectionFaults =>
      Object.fromEntries(names.filter((_, i) => bits & (1 << i)).map((name) => [name, all[name]]));
    const { out, pipeline } = pipelineOf(all);
    let sent = "";
    for (const [round, faults] of [all, pick(mask), pick(~mask), all, {}].entries()) {
      pipeline.set(faults);
      const piece = `${round}abcdefgh`;
      sent += piece;
      pipeline.push(bytes(piece));
      out.clock.advance(25);
      out.nextTurn();
    }
    pipeline.end("fin");
    expect([mask, out.seen.join("")]).toEqual([mask, `${sent}<fin>`]);
    expect(pipeline.held).toBe(0);
  }
});

test("a fault that stays the same goes on undisturbed", () => {
  const { out, pipeline } = pipelineOf({ cutAfter: 3, delay: 0 });
  pipeline.push(bytes("ab"));
  out.clock.advance(0);
  pipeline.set({ cutAfter: 3 });
  pipeline.push(bytes("cd"));
  expect(out.seen).toEqual(["ab", "c", "<cut fin>"]);
});

test("a sender waits for a slow line, and for a receiver that reads nothing", () => {
  const { out, pipeline } = pipelineOf({ throttle: 65_536 });
  pipeline.push(new Uint8Array(65_535));
  expect(pipeline.isFull).toBe(false);
  pipeline.push(new Uint8Array(1));
  expect(pipeline.isFull).toBe(true);
  out.clock.advance(50);
  expect([pipeline.isFull, out.drains]).toEqual([false, 1]);
  pipeline.set({ blackhole: "unread" });
  expect(pipeline.isFull).toBe(true);
});

test("a stopped pipeline is empty, silent and without timers", () => {
  const { out, pipeline } = pipelineOf({ delay: 5, throttle: 1, coalesce: 2 });
  pipeline.push(bytes("a"));
  out.clock.advance(2);
  pipeline.push(bytes("b"));
  out.clock.advance(5);
  pipeline.push(bytes("c"));
  expect(out.clock.pending).toBe(3);
  pipeline.stop();
  expect([pipeline.held, out.clock.pending]).toEqual([0, 0]);
  pipeline.push(bytes("c"));
  pipeline.end("fin");
  out.clock.advance(10_000);
  expect([out.seen, out.clock.pending]).toEqual([[], 0]);
});
