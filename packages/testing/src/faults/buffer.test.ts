import { expect, test } from "vitest";
import { bytes, Recorder } from "../testing/recorder.ts";
import { BufferStage } from "./buffer.ts";

test("nothing leaves before so many bytes are there", () => {
  const out = new Recorder();
  const buffer = new BufferStage(out);
  buffer.set(4);
  buffer.push(bytes("ab"));
  buffer.push(bytes("c"));
  expect([out.seen, buffer.held]).toEqual([[], 3]);
  buffer.push(bytes("def"));
  buffer.push(bytes("g"));
  expect(out.seen).toEqual(["abcdef"]);
  buffer.end("fin");
  expect(out.seen).toEqual(["abcdef", "g", "<fin>"]);
});

test("one that waits for the end lets go at the end of a message too", () => {
  const out = new Recorder();
  const buffer = new BufferStage(out);
  buffer.set("end");
  buffer.push(bytes("a".repeat(100_000)));
  buffer.push(bytes("b"));
  expect(out.seen).toEqual([]);
  buffer.flush();
  buffer.flush();
  expect(out.seen.map(({ length }) => length)).toEqual([100_001]);
  buffer.push(bytes("c"));
  buffer.set(2);
  expect(buffer.held).toBe(1);
  buffer.set(undefined);
  buffer.push(bytes("d"));
  expect(out.seen.slice(1)).toEqual(["c", "d"]);
});
