import type { MessageShape } from "@twobyte/session";
import { expect, test } from "vitest";
import { MemoryLog } from "../log/memory-log.ts";
import type { ServerCall } from "../server-call.ts";
import type { TopicMethod } from "../server-method.ts";
import { SharedIds } from "./shared-ids.ts";
import { TopicHub } from "./topic-hub.ts";

/** A codec of numbers below 256, or of texts as far as keys go. */
const codec: MessageShape = {
  name: "Number",
  code: "Nu",
  write(w, value) {
    w.reserve(2);
    w.bytes[w.pos++] = Number(value) >> 8;
    w.bytes[w.pos++] = Number(value) & 255;
  },
  read: (r) => r.bytes[r.pos++],
  format: String,
  parse: () => 0,
  check: undefined,
};

function method(replay: number, maxBytes = 100): TopicMethod<number, never, number> {
  return {
    code: "Ct",
    kind: "topic",
    since: 1,
    maxBytes,
    service: "Feeds",
    name: "news",
    input: codec as TopicMethod<number, never, number>["input"],
    outputs: [{ codec, since: 1 }],
    errors: [],
    tagged: false,
    items: [],
    taggedItems: false,
    auth: { mode: "public" },
    overflow: { mode: "drop-oldest" },
    newest: 1,
    replay,
  };
}

/** A call that writes down where it was opened, and under which id. */
function caller(from?: ServerCall["from"]) {
  const told: { offset?: number; id?: number | undefined; over?: () => void } = {};
  const call = {
    from,
    set onOver(over: () => void) {
      told.over = over;
    },
    opened({ offset }: { offset: number }, id?: number) {
      told.offset = offset;
      told.id = id;
    },
    follow() {},
  };
  return { call: call as unknown as ServerCall, told };
}

test("what nobody can ask for is not kept", () => {
  const logs: number[] = [];
  const log = (key: number) => {
    logs.push(key);
    return new MemoryLog();
  };
  new TopicHub(method(0), { log }).publish(1, 5);
  expect(logs).toEqual([]);
  new TopicHub(method(9), { log }).publish(2, 5);
  expect(logs).toEqual([2]);
});

test("a key's log outlives its subscribers, under the same id", () => {
  const hub = new TopicHub(method(0));
  const first = caller();
  hub.join(first.call, 1);
  hub.publish(1, 5);
  first.told.over?.();
  hub.publish(1, 6);
  const second = caller({ epoch: "", offset: 0 });
  hub.join(second.call, 1);
  expect([first.told.offset, second.told.offset]).toEqual([0, 2]);
  expect(second.told.id).toBe(first.told.id);
  const other = caller();
  hub.join(other.call, 2);
  expect(other.told.id).not.toBe(first.told.id);
});

test("of keys without subscribers those used longest ago are forgotten", () => {
  const made: number[] = [];
  const log = (key: number) => {
    made.push(key);
    return new MemoryLog();
  };
  const hub = new TopicHub(method(9), { log });
  const reader = caller();
  hub.join(reader.call, 5000);
  for (let key = 0; key < 1024; key++) hub.publish(key, 1);
  hub.publish(0, 1);
  hub.publish(1024, 1);
  for (const key of [0, 1024, 5000]) hub.publish(key, 1);
  expect(made.length).toBe(1026);
  hub.publish(1, 1);
  expect(made.at(-1)).toBe(1);
});

// R-STREAM-21
test("forgotten keys give their ids back, and none that has subscribers does", () => {
  const hub = new TopicHub(method(9));
  const reader = caller();
  hub.publish(5000, 1);
  hub.join(reader.call, 5000);
  const ids: unknown[] = [];
  for (let key = 0; key < 3000; key++) {
    hub.publish(key, 1);
    if (key < 1000) continue;
    const visitor = caller();
    hub.join(visitor.call, key);
    ids.push(visitor.told.id);
    visitor.told.over?.();
  }
  expect(ids).not.toContain(reader.told.id);
  expect(new Set(ids).size).toBeLessThan(1100);
});

test("a message above the method's bound is not published", () => {
  const hub = new TopicHub(method(9, 1));
  expect(() => hub.publish(1, 5)).toThrow("allows 1");
});

// R-STREAM-21
test("shared ids are odd, and no two topics have the same", () => {
  const ids = new SharedIds();
  const [one, two] = [ids.take(), ids.take()];
  expect([one % 2, two % 2]).toEqual([1, 1]);
  expect(one).not.toBe(two);
  ids.giveBack(one);
  expect(ids.take()).toBe(one);
  expect(ids.take()).toBeGreaterThan(two);
});
