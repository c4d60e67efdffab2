import { expect, test } from "vitest";
import { bytes, Recorder } from "../testing/recorder.ts";
import { Chunk } from "./chunk.ts";

test("pieces are split, and each is sent by itself", () => {
  const out = new Recorder();
  const chunk = new Chunk(out, out);
  chunk.set(2);
  chunk.push(bytes("abc"));
  chunk.push(bytes("de"));
  chunk.end("fin");
  expect([out.seen, chunk.held]).toEqual([["ab"], 3]);
  out.nextTurn();
  expect(out.seen).toEqual(["ab", "cd"]);
  out.nextTurn();
  expect(out.seen).toEqual(["ab", "cd", "e"]);
  out.nextTurn();
  expect([out.seen, out.drains]).toEqual([["ab", "cd", "e", "<fin>"], 3]);
});

test("sizes are drawn from a range", () => {
  const out = new Recorder();
  out.draws.push(0, 0.99, 0.5);
  const chunk = new Chunk(out, out);
  chunk.set({ least: 1, most: 3 });
  chunk.push(bytes("abcdefgh"));
  for (let turn = 0; turn < 3; turn++) out.nextTurn();
  expect(out.seen).toEqual(["a", "bcd", "ef", "g"]);
});

test("without a size the rest goes on at once, and a turn that comes later finds nothing", () => {
  const out = new Recorder();
  const chunk = new Chunk(out, out);
  chunk.set(1);
  chunk.push(bytes("abc"));
  chunk.set(undefined);
  chunk.push(bytes("d"));
  out.nextTurn();
  expect(out.seen).toEqual(["a", "bc", "d"]);
  chunk.set(1);
  chunk.push(bytes("ef"));
  chunk.stop();
  out.nextTurn();
  expect(out.seen).toEqual(["a", "bc", "d", "e"]);
});
