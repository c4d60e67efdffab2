import { expect, test } from "vitest";
import { MemoryLog, TwobyteError } from "../../packages/server/src/index.ts";
import type { Member } from "./rooms.ts";
import { Rooms } from "./rooms.ts";

/** Members say something every 5 ms, in turns, for so long. */
async function talk(rooms: Rooms, members: readonly Member[], ms: number): Promise<void> {
  for (let n = 0; n * 5 < ms; n++) {
    members[n % members.length]?.say(`${rooms.clock.now()}`);
    await rooms.clock.pass(5);
  }
}

// R-HAND-25
test("what a subscriber publishes while its first server closes is not lost", async () => {
  const rooms = new Rooms();
  const [ann, bob] = [rooms.join(), rooms.join()];
  await rooms.clock.pass(100);
  const calls = ann.call(5);
  await rooms.clock.pass(10);
  const drained = rooms.replace("b", 20_000);
  await talk(rooms, [ann], 2000);
  await calls;
  expect(await drained).toMatchObject({ moved: 2, cutCalls: 0 });
  await rooms.clock.pass(100);
  expect(bob.heard).toEqual(ann.said);
  expect(ann.heard).toEqual(ann.said);
  expect([ann.gaps, bob.gaps, ann.refused, rooms.errors]).toEqual([[], [], [], []]);
  rooms.server.close();
});

for (const profile of ["binary", "text"] as const) {
  // R-HAND-23, R-TOPIC-2
  test(`subscriptions cross three deploys, and hear everything once, in ${profile}`, async () => {
    const subscribed: string[] = [];
    const ended: string[] = [];
    const at = (node: string) => ({
      handler: {
        subscribed: (_key: unknown, { signal }: { readonly signal: AbortSignal }) => {
          subscribed.push(node);
          signal.addEventListener("abort", () => void ended.push(node));
        },
      },
    });
    const rooms = new Rooms(at("a"));
    const members = [rooms.join("k", profile), rooms.join("k"), rooms.join("k", profile)];
    await rooms.clock.pass(100);
    const { epoch } = members[0]?.subscription.cursor ?? {};
    for (const node of ["b", "c", "d"]) {
      const drained = rooms.replace(node, 20_000, at(node));
      await talk(rooms, members, 1000);
      expect(await drained).toMatchObject({ moved: 3, ended: 0, cut: 0 });
    }
    await rooms.clock.pass(100);
    const all = members.flatMap(({ said }) => said).sort((a, b) => Number(a) - Number(b));
    for (const { heard, gaps, skips, refused, failed, subscription } of members) {
      expect(heard.toSorted((a, b) => Number(a) - Number(b))).toEqual(all);
      expect(heard).toEqual(members[0]?.heard);
      expect([gaps, skips, refused, failed]).toEqual([[], [], [], undefined]);
      expect(subscription.cursor?.epoch).toBe(epoch);
    }
    for (const { said } of members) {
      expect(members[0]?.heard.filter((one) => said.includes(one))).toEqual(said);
    }
    expect([subscribed.join(""), ended.join("")]).toEqual(["aaabbbcccddd", "aaabbbccc"]);
    expect(rooms.errors).toEqual([]);
    rooms.server.close();
  });
}

// R-HAND-25
test("a handler that is slow takes what was published in its order, server by server", async () => {
  const rooms = new Rooms();
  const taken: string[] = [];
  const slow = (node: string) => ({
    handler: {
      published: async (_key: unknown, { text }: { readonly text: string }) => {
        await new Promise<void>((resolve) => {
          rooms.clock.setTimeout(resolve, 60);
        });
        taken.push(`${node}${text}`);
        if (text === "3") throw new TwobyteError("permission_denied", "not this one");
      },
    },
  });
  rooms.use(rooms.start("a2", slow("a")));
  const ann = rooms.join();
  await rooms.clock.pass(100);
  for (let n = 0; n < 10; n++) ann.say(`${n}`);
  await rooms.clock.pass(30);
  const drained = rooms.replace("b", 20_000, slow("b"));
  await rooms.clock.pass(100);
  for (let n = 10; n < 15; n++) ann.say(`${n}`);
  const before = taken.length;
  await rooms.clock.pass(2000);
  expect(before).toBeLessThan(5);
  expect(taken).toEqual(Array.from({ length: 15 }, (_, n) => `${n < 10 ? "a" : "b"}${n}`));
  expect(ann.refused).toEqual(["permission_denied"]);
  expect(await drained).toMatchObject({ moved: 1, cutCalls: 0 });
  rooms.server.close();
});

// R-HAND-26
test("what a server could not publish by its deadline its publisher is told of", async () => {
  const rooms = new Rooms();
  const never = { handler: { published: () => new Promise<void>(() => {}) } };
  rooms.use(rooms.start("a2", never));
  const ann = rooms.join();
  const bob = rooms.join();
  await rooms.clock.pass(100);
  ann.say("0");
  await rooms.clock.pass(30);
  const drained = rooms.replace("b", 2000);
  await rooms.clock.pass(1000);
  ann.say("1");
  await rooms.clock.pass(2000);
  expect(await drained).toMatchObject({ moved: 2, cutCalls: 1 });
  expect(ann.refused).toEqual(["unavailable"]);
  expect(bob.heard).toEqual(["1"]);
  expect([ann.gaps, bob.gaps, bob.refused]).toEqual([[], [], []]);
  rooms.server.close();
});

/** A log that a program keeps itself, as far as a server can tell. */
function ownLog(): MemoryLog {
  const log = new MemoryLog();
  return new Proxy(log, {
    getPrototypeOf: () => Object.prototype,
    get: (_target, name) => {
      const value: unknown = Reflect.get(log, name, log);
      return typeof value === "function" ? value.bind(log) : value;
    },
  });
}

// R-HAND-24
test("a subscription whose log is another one at the next server is told of the gap", async () => {
  const [before, behind] = [ownLog(), ownLog()];
  const rooms = new Rooms({ handler: { log: () => before } });
  const ann = rooms.join();
  await rooms.clock.pass(100);
  ann.say("0");
  await rooms.clock.pass(100);
  void rooms.replace("b", 20_000, { handler: { log: () => behind } });
  await rooms.clock.pass(2000);
  ann.say("1");
  await rooms.clock.pass(100);
  expect(ann.heard).toEqual(["0", "1"]);
  expect(ann.gaps).toMatchObject([{ to: { epoch: behind.epoch }, missing: undefined }]);
  rooms.server.close();
});

// R-HAND-23
test("a log of the program's own that continues at the next server has no gap", async () => {
  const log = ownLog();
  const rooms = new Rooms({ handler: { log: () => log } });
  const ann = rooms.join();
  await rooms.clock.pass(100);
  void rooms.replace("b", 20_000, { handler: { log: () => log } });
  await talk(rooms, [ann], 1000);
  await rooms.clock.pass(100);
  expect(ann.heard).toEqual(ann.said);
  expect(ann.gaps).toEqual([]);
  rooms.server.close();
});

// R-HAND-24
test("a server without the topic ends a subscription, which is refused there then", async () => {
  const rooms = new Rooms();
  const ann = rooms.join();
  await rooms.clock.pass(100);
  void rooms.replace("b", 20_000, { hasNoRoom: true });
  await rooms.clock.pass(2000);
  expect(ann.failed).toMatchObject({ code: "unimplemented" });
  rooms.server.close();
});

for (const isHeard of [true, false]) {
  // R-STREAM-40
  test(`whoever published in a session that is lost hears it unless it was heard: ${isHeard}`, async () => {
    const rooms = new Rooms();
    const ann = rooms.join();
    await rooms.clock.pass(100);
    ann.say("0");
    await rooms.clock.pass(isHeard ? 1000 : 2);
    rooms.links.kill("a");
    rooms.use(rooms.start("b"));
    rooms.network.cut();
    await rooms.clock.pass(3000);
    expect(ann.refused).toEqual(isHeard ? [] : ["unavailable"]);
    ann.say("1");
    await rooms.clock.pass(100);
    expect(ann.heard).toEqual(isHeard ? ["0", "1"] : ["1"]);
    expect(ann.gaps.length).toBe(1);
    rooms.server.close();
  });
}

// R-STREAM-41
test("what a subscription ends in front of is refused, and it goes on", async () => {
  const never = { handler: { published: () => new Promise<void>(() => {}) } };
  const rooms = new Rooms();
  const ann = rooms.join();
  await rooms.clock.pass(100);
  rooms.use(rooms.start("b", never));
  const bob = rooms.join();
  await rooms.clock.pass(500);
  bob.say("0");
  await rooms.clock.pass(500);
  rooms.links.kill("a");
  await rooms.clock.pass(500);
  expect([bob.refused, bob.gaps.length]).toEqual([["aborted"], 1]);
  expect(ann.refused).toEqual([]);
  rooms.server.close();
});
