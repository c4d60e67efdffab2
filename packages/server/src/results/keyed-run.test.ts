import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { hostClock } from "@twobyte/session";
import { expect, test } from "vitest";
import { KeptCalls } from "../kept-calls.ts";
import { KeyedRun } from "./keyed-run.ts";
import { MemoryResults } from "./memory-results.ts";

const Bytes = {
  name: "Bytes",
  code: "By",
  write: (w: { bytes: Uint8Array; pos: number; reserve(size: number): void }, value: number) => {
    w.reserve(value);
    w.bytes.fill(1, w.pos, w.pos + value);
    w.pos += value;
  },
  check: undefined,
};
const method = {
  name: "ask",
  code: "As",
  kind: "serverStream",
  since: 1,
  maxBytes: 5_000_000,
  outputs: [{ codec: Bytes, since: 1 }],
  tagged: false,
} as never;

function run(store: MemoryResults, peer: object = { revision: 1 }): KeyedRun {
  return new KeyedRun({
    method,
    peer: peer as never,
    principal: undefined,
    deadlineMs: undefined,
    metadata: undefined,
    report: () => {},
    clock: hostClock,
    kept: new KeptCalls(),
    id: "key",
    store,
    fingerprint: "f",
    revision: 1,
  });
}

// R-FLOW-1
test("answers without bytes wait for their reader too, who misses none", () => {
  const one = run(new MemoryResults());
  one.call.join();
  for (let read = 0; read < 300_000; ) {
    while (one.canSend) one.answer(0);
    const { first, end } = one.call.log;
    expect([first <= read, end - read < 10_000]).toEqual([true, true]);
    read = end;
    one.call.reached(read);
    expect(one.canSend).toBe(true);
  }
});

test("a long answer drops none that its reader has not had", () => {
  const one = run(new MemoryResults());
  one.call.join();
  for (let n = 0; n < 100; n++) one.answer(1000);
  one.answer(5_000_000);
  expect([one.canSend, one.call.log.first]).toEqual([false, 0]);
});

// R-SES-34
test("a result keeps nothing of whoever called, nor memory of others", async () => {
  const store = new MemoryResults();
  let peer: object | undefined = { revision: 1 };
  const kept = new WeakRef(peer);
  let one: KeyedRun | undefined = run(store, peer);
  one.trailers.set("cost", "3");
  one.answer(10);
  one.end();
  peer = undefined;
  one = undefined;
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let n = 0; n < 5 && kept.deref() !== undefined; n++) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
  expect(kept.deref()).toBe(undefined);
  const call = store.find("key");
  if (call === undefined || call === "dropped") throw new Error("it is not kept");
  expect(call.leftBehind?.get("cost")).toBe("3");
  expect(call.log.at(0)?.payload.buffer.byteLength).toBe(10);
  call.join()(undefined as never);
});
