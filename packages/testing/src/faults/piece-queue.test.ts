import { expect, test } from "vitest";
import { bytes, Recorder, text } from "../testing/recorder.ts";
import { PieceQueue } from "./piece-queue.ts";

function queueOf(...pieces: string[]): PieceQueue {
  const queue = new PieceQueue();
  for (const piece of pieces) queue.push(bytes(piece));
  return queue;
}

test("bytes come out in order, by pieces or across them", () => {
  const queue = queueOf("abc", "", "de", "fgh");
  expect(text(queue.take(2)!)).toBe("ab");
  expect(text(queue.take(9)!)).toBe("c");
  expect(text(queue.takeWhole(3)!)).toBe("def");
  expect(queue.bytes).toBe(2);
  expect(text(queue.takeWhole(9)!)).toBe("gh");
  expect([queue.take(1), queue.takeWhole(1), queue.bytes]).toEqual([undefined, undefined, 0]);
});

test("the end comes out behind all bytes, once", () => {
  const queue = queueOf("ab");
  queue.end("rst");
  expect(queue.takeEnd()).toBeUndefined();
  queue.take(2);
  expect([queue.takeEnd(), queue.takeEnd()]).toEqual(["rst", undefined]);
});

test("everything is released as it came, or as one piece", () => {
  const [asItCame, asOne] = [new Recorder(), new Recorder()];
  for (const [recorder, release] of [
    [asItCame, "release"],
    [asOne, "releaseWhole"],
  ] as const) {
    const queue = queueOf("ab", "c");
    queue.end("fin");
    queue[release](recorder);
    expect(queue.bytes).toBe(0);
  }
  expect(asItCame.seen).toEqual(["ab", "c", "<fin>"]);
  expect(asOne.seen).toEqual(["abc", "<fin>"]);
});
