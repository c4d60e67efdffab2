import { Stream } from "@twobyte/session";
import { expect, test } from "vitest";
import type { ItemEngine } from "./item-sender.ts";
import { ItemSender } from "./item-sender.ts";

const codec = {
  name: "Item",
  code: "It",
  write() {},
  read: () => undefined,
  format: () => "",
  parse: () => undefined,
  check(value: unknown) {
    if (value === "bad") throw new Error("it is bad");
  },
};
const method = {
  name: "upload",
  code: "Up",
  kind: "clientStream",
  since: 1,
  maxBytes: 100,
  items: [{ codec, since: 1 }],
  taggedItems: false,
} as const;
const silent = { message() {}, skipped() {}, ended() {}, failed() {}, writable() {} };

/** A sender whose stream has room for so many items. */
function place(items: AsyncIterable<string> | Iterable<string>, room: number) {
  const log: string[] = [];
  const stream = new Stream({ isOpen: true }, true, method, silent, true, true);
  stream.id = 0;
  stream.revision = 1;
  stream.sendLimit = room;
  const sender = new ItemSender<string>(method, items);
  const engine: ItemEngine = {
    send(_stream, code, _codec, value) {
      stream.sent++;
      log.push(`${code} ${value}`);
    },
    skip: (_stream, count, reason) => void log.push(`skip ${count} ${reason}`),
    end: () => void log.push("end"),
    cancel(_stream, { code, cause }) {
      log.push(`${code} ${cause}`);
      sender.stop();
    },
  };
  sender.prepare();
  return { log, stream, sender, run: sender.start(engine, stream) };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("items are asked for one at a time, when there is room, and the half ends behind them", async () => {
  const log: string[] = [];
  function* items() {
    for (const item of ["a", "b", "c"]) {
      log.push(`asked for ${item}`);
      yield item;
    }
  }
  const one = place(items(), 0);
  await turn();
  expect(log).toEqual([]);
  one.stream.sendLimit = 2;
  one.sender.writable();
  await turn();
  expect(log).toEqual(["asked for a", "asked for b"]);
  expect(one.log).toEqual(["It a", "It b"]);
  one.stream.sendLimit = 4;
  one.sender.writable();
  await one.run;
  expect(one.log).toEqual(["It a", "It b", "It c", "end"]);
});

test("nothing is asked for in the turn in which the stub is called", async () => {
  let asked = 0;
  function* items() {
    asked++;
    yield "a";
  }
  const one = place(items(), 9);
  expect(asked).toBe(0);
  await one.run;
  expect(asked).toBe(1);
});

test("a stop while no item may be sent leaves the iterable", async () => {
  let left = 0;
  const one = place(
    {
      [Symbol.iterator]: () => ({
        next: () => ({ done: false, value: "a" }),
        return() {
          left++;
          throw new Error("nobody hears of it");
        },
      }),
    },
    1,
  );
  await turn();
  one.sender.stop();
  one.sender.stop();
  await one.run;
  expect([one.log, left]).toEqual([["It a"], 1]);
});

test("what the iterable says after the stop is nothing to the stream", async () => {
  const answers: (() => IteratorResult<string>)[] = [
    () => ({ done: false, value: "late" }),
    () => ({ done: true, value: undefined }),
    () => {
      throw new Error("late");
    },
  ];
  for (const answer of answers) {
    const asked = turn();
    const iterator = { next: () => asked.then(answer) };
    const one = place({ [Symbol.asyncIterator]: () => iterator }, 9);
    await Promise.resolve();
    one.sender.stop();
    await one.run;
    expect(one.log).toEqual([]);
  }
});

test("what the iterable throws takes the call back, and it is not told to return", async () => {
  let left = 0;
  const iterator = {
    next(): IteratorResult<string> {
      throw new Error("no disk");
    },
    return() {
      left++;
      return { done: true, value: undefined } as const;
    },
  };
  const one = place({ [Symbol.iterator]: () => iterator }, 9);
  await one.run;
  expect([one.log, left]).toEqual([["canceled Error: no disk"], 0]);
});

test("an item that cannot be sent takes the call back, and the iterable is left", async () => {
  let left = 0;
  function* items() {
    try {
      yield "bad";
    } finally {
      left++;
    }
  }
  const one = place(items(), 9);
  await one.run;
  expect([one.log, left]).toEqual([["invalid_argument Error: it is bad"], 1]);
});

test("what is no iterator takes the call back too", async () => {
  const broken = { [Symbol.iterator]: () => ({ next: () => null }) };
  const one = place(broken as unknown as Iterable<string>, 9);
  await one.run;
  expect(one.log[0]).toMatch(/^canceled TypeError/);
});
