import { expect, test } from "vitest";
import { TierChooser } from "./tier-chooser.ts";
import { TierMemory } from "./tier-memory.ts";

const tiers = [
  { name: "websocket", canBeLate: true },
  { name: "stream", canBeLate: false },
  { name: "poll", canBeLate: false },
];
const parameters = { tierAfterMs: 2500, tierMemoryMs: 300_000 };
const start = (...places: number[]) => ({ start: places, drop: [] });

function choose(memory = new TierMemory()): TierChooser {
  return new TierChooser(tiers, parameters, memory);
}

test("the next tier begins beside one that takes long, until there is none R-TRANS-24", () => {
  const chooser = choose();
  expect(chooser.dial(1000)).toEqual(start(0));
  expect(chooser.wakeAt).toBe(3500);
  expect(chooser.advance(3499)).toEqual(start());
  expect(chooser.advance(3500)).toEqual(start(1));
  expect(chooser.advance(6000)).toEqual(start(2));
  expect(chooser.wakeAt).toBe(Number.POSITIVE_INFINITY);
});

test("the next tier begins at once when one fails R-TRANS-24", () => {
  const chooser = choose();
  chooser.dial(0);
  expect(chooser.failed(0, 10)).toEqual(start(1));
  expect(chooser.wakeAt).toBe(2510);
  expect(chooser.failed(1, 20)).toEqual(start(2));
  expect(chooser.failed(2, 30)).toEqual(start());
});

test("the first that proves itself is used, and worse ones are given up R-TRANS-23 R-TRANS-24", () => {
  const chooser = choose();
  chooser.dial(0);
  chooser.advance(2500);
  expect(chooser.proven(0, 2600)).toEqual({ start: [], drop: [1] });
  expect(chooser.wakeAt).toBe(Number.POSITIVE_INFINITY);
});

test("a better one that takes longer may still prove itself, unless it was held back R-TRANS-25 R-TRANS-34", () => {
  const chooser = choose();
  chooser.dial(0);
  chooser.advance(2500);
  chooser.advance(5000);
  expect(chooser.proven(2, 5100)).toEqual({ start: [], drop: [1] });
  expect(chooser.proven(0, 6000)).toEqual(start());
  expect(chooser.wakeAt).toBe(Number.POSITIVE_INFINITY);
});

test("a tier that failed is left alone, in other sessions of the origin too R-TRANS-26", () => {
  const memory = new TierMemory();
  const chooser = choose(memory);
  chooser.dial(0);
  chooser.failed(0, 10);
  chooser.proven(1, 100);
  chooser.lost(false, 150);
  expect(chooser.dial(200)).toEqual(start(1));
  expect(choose(memory).dial(300_009)).toEqual(start(1));
  expect(choose(memory).dial(300_010)).toEqual(start(0));
});

test("what failed is tried again when nothing else works R-TRANS-26", () => {
  const chooser = choose();
  chooser.dial(0);
  chooser.failed(0, 0);
  chooser.proven(1, 100);
  chooser.lost(false, 150);
  expect(chooser.dial(200)).toEqual(start(1));
  expect(chooser.failed(1, 210)).toEqual(start(2));
  expect(chooser.failed(2, 220)).toEqual(start(0));
  expect(chooser.failed(0, 230)).toEqual(start());
  expect(chooser.dial(300)).toEqual(start(0));
});

test("while there is no server no tier is left alone, in other sessions neither R-TRANS-26", () => {
  const memory = new TierMemory();
  const chooser = choose(memory);
  chooser.dial(0);
  chooser.failed(0, 10);
  expect(choose(memory).dial(15)).toEqual(start(0));
  chooser.failed(1, 20);
  chooser.failed(2, 30);
  expect(chooser.dial(100)).toEqual(start(0));
  chooser.proven(0, 110);
  expect(choose(memory).dial(200)).toEqual(start(0));
});

test("what failed is tried again when the network is another one R-TRANS-26", () => {
  const chooser = choose();
  chooser.dial(0);
  chooser.failed(0, 0);
  chooser.failed(1, 0);
  chooser.proven(2, 100);
  expect(chooser.networkChanged(200)).toEqual(start(0));
  expect(chooser.advance(2700)).toEqual(start(1));
  expect(chooser.proven(0, 2800)).toEqual({ start: [], drop: [1] });
});

test("while a worse one is in use, better ones are tried when their time has come R-TRANS-25 R-TRANS-34", () => {
  const chooser = choose();
  chooser.dial(0);
  chooser.failed(0, 0);
  chooser.failed(1, 50);
  chooser.proven(2, 100);
  expect(chooser.wakeAt).toBe(300_000);
  expect(chooser.advance(299_999)).toEqual(start());
  expect(chooser.advance(300_000)).toEqual(start(0));
  expect(chooser.failed(0, 300_010)).toEqual(start());
  expect(chooser.wakeAt).toBe(300_050);
  expect(chooser.advance(300_050)).toEqual(start(1));
  expect(chooser.wakeAt).toBe(302_550);
  expect(chooser.advance(302_550)).toEqual({ start: [], drop: [1] });
  expect(chooser.wakeAt).toBe(600_010);
});

test("an attempt that the server itself refused says nothing of its tier", () => {
  const chooser = choose();
  chooser.dial(0);
  chooser.left(0);
  expect(chooser.wakeAt).toBe(Number.POSITIVE_INFINITY);
  expect(chooser.dial(100)).toEqual(start(0));
});

test("an attempt that is over already does not begin another", () => {
  const chooser = choose();
  chooser.dial(0);
  chooser.proven(0, 10);
  expect(chooser.failed(0, 20)).toEqual(start());
});

test("a connection that is wanted beside the one in use begins with the best", () => {
  const chooser = choose();
  chooser.dial(0);
  chooser.failed(0, 0);
  chooser.proven(1, 100);
  expect(chooser.dial(1000)).toEqual(start(1));
  expect(chooser.proven(1, 1100)).toEqual(start());
});

test("a tier that was in use and of no use is left alone R-TRANS-42", () => {
  const chooser = choose();
  chooser.dial(0);
  chooser.failed(0, 10);
  chooser.proven(1, 1400);
  chooser.lost(true, 1401);
  expect(chooser.dial(1500)).toEqual(start(2));
  expect(chooser.proven(2, 1600)).toEqual(start());
  expect(chooser.wakeAt).toBe(300_010);
});

test("what failed while the server was away is tried again at once when another tier finds it back R-TRANS-26", () => {
  const memory = new TierMemory();
  const chooser = choose(memory);
  chooser.dial(0);
  chooser.proven(0, 10);
  chooser.lost(false, 1000);
  chooser.dial(1100);
  expect(chooser.failed(0, 1110)).toEqual(start(1));
  expect(chooser.proven(1, 1200)).toEqual(start());
  expect(memory.until("websocket")).toBe(0);
  expect(chooser.wakeAt).toBe(0);
  expect(chooser.advance(1200)).toEqual(start(0));
  // The server is there: now it is the tier that fails.
  expect(chooser.failed(0, 1300)).toEqual(start());
  expect(memory.until("websocket")).toBe(301_300);
});

test("a round in which nothing works says nothing of the tiers of the next one R-TRANS-26", () => {
  const memory = new TierMemory();
  const chooser = choose(memory);
  chooser.dial(0);
  for (const tier of [0, 1, 2]) chooser.failed(tier, 10 + tier);
  chooser.dial(500);
  chooser.failed(0, 510);
  chooser.failed(1, 520);
  chooser.proven(2, 600);
  expect(["websocket", "stream"].map((tier) => memory.until(tier))).toEqual([0, 0]);
  expect(chooser.advance(600)).toEqual(start(0));
});
