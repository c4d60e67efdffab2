import { expect, test } from "vitest";
import { bytes, Recorder } from "../testing/recorder.ts";
import { BlackholeStage } from "./blackhole.ts";

test("what falls in is lost, but for the end, which waits", () => {
  const out = new Recorder();
  const hole = new BlackholeStage(out);
  hole.push(bytes("a"));
  hole.set("drop");
  hole.push(bytes("b"));
  hole.end("fin");
  expect([out.seen, hole.held]).toEqual([["a"], 0]);
  hole.set(undefined);
  expect(out.seen).toEqual(["a", "<fin>"]);
});

test("what was on its way when reading stopped is kept", () => {
  const out = new Recorder();
  const hole = new BlackholeStage(out);
  hole.set("unread");
  hole.push(bytes("a"));
  hole.end("rst");
  expect([out.seen, hole.held]).toEqual([[], 1]);
  hole.set(undefined);
  hole.push(bytes("b"));
  expect(out.seen).toEqual(["a", "<rst>", "b"]);
});
