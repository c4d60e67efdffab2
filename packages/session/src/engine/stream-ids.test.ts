import { expect, test } from "vitest";
import { Counters } from "./counters.ts";
import { DEFAULT_PARAMETERS } from "./parameters.ts";
import { StreamIds } from "./stream-ids.ts";

// R-STREAM-1
test("a client takes even ids and a server odd ones, the lowest that is free", () => {
  const client = new StreamIds(false);
  expect([client.take(), client.take(), client.take()]).toEqual([0, 2, 4]);
  client.untake(2);
  expect([client.take(), client.take()]).toEqual([2, 6]);
  const server = new StreamIds(true);
  expect([server.take(), server.take()]).toEqual([1, 3]);
});

// R-STREAM-2
test("an id is free when both sides acknowledged what came before its end", () => {
  const counters = new Counters(DEFAULT_PARAMETERS);
  const ids = new StreamIds(false);
  expect([ids.take(), ids.take()]).toEqual([0, 2]);
  ids.retire(0, 5, 3);
  ids.retire(2, 6, 3);
  ids.free(counters);
  expect(ids.take()).toBe(4);
  Object.assign(counters, { acked: 5, told: 2 });
  ids.free(counters);
  expect(ids.take()).toBe(6);
  Object.assign(counters, { told: 3 });
  ids.free(counters);
  expect([ids.take(), ids.take()]).toEqual([0, 8]);
  Object.assign(counters, { acked: 6 });
  ids.free(counters);
  expect(ids.take()).toBe(2);
});

// R-STREAM-1
test("a lent id of the other side's is none to open a stream with, when it comes back", () => {
  const client = new StreamIds(false);
  for (let n = 0; n < 40; n++) client.take();
  expect([client.lend(65), client.lend(65)]).toEqual([true, false]);
  client.untake(65);
  expect(client.take()).toBe(80);
  client.untake(66);
  expect(client.take()).toBe(66);
});
