import { expect, test } from "vitest";
import { bytes, Recorder } from "../testing/recorder.ts";
import { Coalesce } from "./coalesce.ts";

test("what comes within the window goes on as one piece", () => {
  const out = new Recorder();
  const coalesce = new Coalesce(out, out);
  coalesce.set(10);
  coalesce.push(bytes("a"));
  out.clock.advance(9);
  coalesce.push(bytes("b"));
  expect([out.seen, coalesce.held]).toEqual([[], 2]);
  out.clock.advance(1);
  coalesce.push(bytes("c"));
  out.clock.advance(9);
  expect(out.seen).toEqual(["ab"]);
  coalesce.end("fin");
  expect(out.seen).toEqual(["ab", "c", "<fin>"]);
  expect(out.clock.pending).toBe(0);
});

test("without a window, or stopped, it holds nothing and sets no timer", () => {
  const out = new Recorder();
  const coalesce = new Coalesce(out, out);
  coalesce.set(10);
  coalesce.push(bytes("a"));
  coalesce.set(undefined);
  coalesce.push(bytes("b"));
  expect([out.seen, out.clock.pending]).toEqual([["a", "b"], 0]);
  coalesce.set(10);
  coalesce.push(bytes("c"));
  coalesce.stop();
  expect([coalesce.held, out.clock.pending]).toEqual([0, 0]);
});
