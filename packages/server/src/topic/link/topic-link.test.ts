import type { MessageShape } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type { NodeLinkHost, NodePeer } from "@twobyte/session/server";
import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import { LinkMux } from "../../handover/link-mux.ts";
import { memoryLinks } from "../../handover/memory-link.ts";
import type { Log } from "../../log/log.ts";
import { LogReader } from "../../log/log-reader.ts";
import { MemoryLog } from "../../log/memory-log.ts";
import type { ServerCall } from "../../server-call.ts";
import type { TopicMethod } from "../../server-method.ts";
import type { TopicHandler } from "../topic-handler.ts";
import { TopicHub } from "../topic-hub.ts";
import { TopicLink } from "./topic-link.ts";
import { decodeTopicMessage, encodeTopicMessage } from "./topic-message.ts";

/** Texts, of which revision 1 knows those in small letters. */
const codec: MessageShape = {
  name: "Word",
  code: "Wo",
  write(w, value, revision) {
    const text = revision === 1 ? String(value).toLowerCase() : String(value);
    if (revision === 1 && text === "?") throw new CodecError("not_expressible", "no place for it");
    w.reserve(text.length);
    for (const letter of text) w.bytes[w.pos++] = letter.charCodeAt(0);
  },
  read(r) {
    let text = "";
    while (r.pos < r.end) text += String.fromCharCode(r.bytes[r.pos++] ?? 0);
    return text;
  },
  format: String,
  parse: () => "",
  check: undefined,
};

function hubOf(handler: TopicHandler<string, never> = {}, newest = 1) {
  const method: TopicMethod<string, never, string> = {
    ...{ code: "To", kind: "topic", since: 1, maxBytes: 1_000_000, service: "S", name: "words" },
    input: codec as TopicMethod<string, never, string>["input"],
    outputs: [{ codec, since: 1 }],
    ...{ errors: [], tagged: false, items: [], taggedItems: false, auth: { mode: "public" } },
    ...{ overflow: { mode: "drop-oldest" }, newest, replay: 9 },
  };
  return new TopicHub<string, never, string>(method, handler);
}

interface Server {
  readonly link: TopicLink;
  readonly hub: ReturnType<typeof hubOf>;
  readonly mux: NodeLinkHost;
  readonly reports: string[];
  /** Does what it has put off. */
  turn(): void;
}

function server(node: string, hub: ReturnType<typeof hubOf>): Server {
  const mux = new LinkMux();
  const reports: string[] = [];
  const report = (error: unknown): void => void reports.push(String(error));
  let due: (() => void)[] = [];
  const later = (callback: () => void): void => void due.push(callback);
  const turn = (): void => {
    const now = due;
    due = [];
    for (const callback of now) callback();
  };
  const link = new TopicLink(mux, { node, hubs: [hub], report, later });
  return { link, hub, mux, reports, turn };
}

/** Connects servers; what they send arrives when `run` is called. */
function connect(...servers: Server[]) {
  let queue: { readonly to: NodeLinkHost; readonly peer: NodePeer; readonly bytes: Uint8Array }[] =
    [];
  const peers: { readonly at: Server; readonly peer: NodePeer }[] = [];
  for (const [n, one] of servers.entries()) {
    for (const other of servers.slice(n + 1)) {
      const peerOf = (of: Server, back: () => NodePeer): NodePeer => ({
        node: of.link.node,
        isReady: true,
        send: (bytes) => void queue.push({ to: of.mux, peer: back(), bytes }),
      });
      const there: NodePeer = peerOf(other, () => here);
      const here: NodePeer = peerOf(one, () => there);
      peers.push({ at: one, peer: there }, { at: other, peer: here });
    }
  }
  for (const { at, peer } of peers) at.mux.joined(peer);
  const run = (): number => {
    let count = 0;
    do {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        next.to.received(next.peer, next.bytes);
        count++;
      }
      for (const one of servers) one.turn();
    } while (queue.length > 0);
    return count;
  };
  const lose = (gone: Server): void => {
    queue = [];
    for (const { at, peer } of peers) if (peer.node === gone.link.node) at.mux.lost(peer);
  };
  run();
  return { run, lose };
}

/** A log of a program's own. */
function ownLog(): Log {
  const log = new MemoryLog();
  return {
    ...{ epoch: "own", first: 0, ended: undefined },
    get end() {
      return log.end;
    },
    append: (item) => log.append(item),
    finish: (error) => log.finish(error),
    at: (offset) => log.at(offset),
    isSuperseded: (offset) => log.isSuperseded(offset),
    trim: (offset) => log.trim(offset),
    watch: (listener) => log.watch(listener),
  };
}

/** Subscribes, and writes down what it hears. */
function reader(hub: ReturnType<typeof hubOf>, key: string, from?: ServerCall["from"]) {
  const heard: string[] = [];
  const call = {
    from,
    opened: ({ offset }: { offset: number }) => void heard.push(`at ${offset}`),
    follow(log: Log, offset: number) {
      const target = {
        ...{ isWanted: true, canSend: true, hasTurn: () => true, end() {} },
        sendItem: ({ payload }: { readonly payload: Uint8Array }) => {
          const text = payload.length > 9 ? `${payload.length}` : String.fromCharCode(...payload);
          return heard.push(text) > 0;
        },
        skipItems: (count: number, reason: string) => void heard.push(`${count} ${reason}`),
        fail: (error: unknown) => void heard.push(TwobyteError.from(error).code),
      };
      new LogReader(log, "drop-oldest", target, offset).start();
    },
  };
  hub.join(call as unknown as ServerCall, key);
  return { heard, call: call as unknown as ServerCall };
}

// R-TOPIC-1
test("what one server publishes, subscribers of all hear, in one order", () => {
  const [a, b, c] = [server("a", hubOf()), server("b", hubOf()), server("c", hubOf())];
  const { run } = connect(a, b, c);
  const readers = [a, b, c].map(({ hub }) => reader(hub, "k"));
  run();
  for (const [n, { hub }] of [c, b, a, c].entries()) hub.publish("k", `${n}`);
  run();
  const [first] = readers;
  expect(first?.heard.toSorted()).toEqual(["0", "1", "2", "3", "at 0"]);
  for (const { heard } of readers) expect(heard).toEqual(first?.heard);
  expect(a.link.held + b.link.held + c.link.held).toBe(0);
});

// R-TOPIC-4, R-TOPIC-5
test("a server that drains hands over logs that only it has, and is not needed any more", async () => {
  const [a, b] = [server("a", hubOf()), server("b", hubOf())];
  const { run, lose } = connect(a, b);
  a.hub.publish("k", "x");
  run();
  const drained = a.link.drain();
  expect(a.link.isDrained).toBe(false);
  a.hub.publish("k", "y");
  run();
  expect(a.link.isDrained).toBe(true);
  await drained;
  lose(a);
  const { heard } = reader(b.hub, "k", { epoch: "", offset: 9 });
  expect(heard).toEqual(["at 0", "x", "y"]);
  const alone = server("alone", hubOf());
  const over = alone.link.drain();
  alone.turn();
  await over;
});

// R-TOPIC-6
test("a keeper that is lost ends the subscriptions of others, and what it may not have is told", () => {
  const [a, b] = [server("a", hubOf()), server("b", hubOf())];
  const { run, lose } = connect(a, b);
  a.hub.publish("k", "x");
  run();
  const { heard } = reader(b.hub, "k");
  run();
  b.hub.publish("k", "y");
  b.hub.publish("k", "z");
  lose(a);
  expect(heard).toEqual(["at 1", "aborted"]);
  expect(b.reports.join()).toContain("2 publications were on their way");
  expect(b.link.held).toBe(0);
  expect(reader(b.hub, "k", { epoch: "gone", offset: 1 }).heard).toEqual(["at 0"]);
});

// R-TOPIC-7
test("of two that kept a key apart the one that has for longer goes on", () => {
  const [a, b] = [server("a", hubOf()), server("b", hubOf())];
  const before = reader(b.hub, "k");
  b.hub.publish("k", "x");
  a.hub.publish("k", "y");
  const { run } = connect(a, b);
  const { heard } = reader(a.hub, "k", { epoch: "", offset: 9 });
  run();
  const isB = before.heard.at(-1) !== "aborted";
  // Both began in one millisecond, or b did before: never a, which has the smaller name otherwise.
  expect(isB ? heard : before.heard).toEqual(isB ? ["at 0", "x", "y"] : ["at 0", "x", "aborted"]);
});

// R-TOPIC-8
test("a server whose link is slow misses what the log drops, and is told so", () => {
  const [a, b] = [server("a", hubOf()), server("b", hubOf())];
  const { run } = connect(a, b);
  a.hub.publish("k", "x");
  run();
  const { heard } = reader(b.hub, "k");
  run();
  for (let n = 0; n < 20; n++) a.hub.publish("k", "a".repeat(500_000));
  expect(run()).toBeLessThan(60);
  const [skipped] = heard.filter((one) => one.includes("overflow"));
  const count = Number(skipped?.split(" ")[0]);
  expect(heard.filter((one) => one === "500000").length + count).toBe(20);
  expect(count).toBeGreaterThan(5);
});

// R-TOPIC-9
test("servers of two revisions share keys and items in the older one", () => {
  const [a, b] = [server("a", hubOf({}, 1)), server("b", hubOf({}, 2))];
  const { run } = connect(a, b);
  const [old, young] = [reader(a.hub, "k"), reader(b.hub, "k")];
  run();
  b.hub.publish("k", "NEW");
  a.hub.publish("k", "old");
  run();
  expect(old.heard).toEqual(["at 0", "old", "new"]);
  expect(young.heard).toEqual(["at 0", "old", "new"]);
});

// R-TOPIC-9
test("what an older server has no place for is left out there, and holds up nothing behind it", () => {
  const [a, b] = [server("a", hubOf({}, 1)), server("b", hubOf({}, 2))];
  const { run } = connect(a, b);
  const young = reader(b.hub, "k");
  run();
  const old = reader(a.hub, "k");
  run();
  for (const text of ["one", "?", "two"]) b.hub.publish("k", text);
  run();
  expect(young.heard).toEqual(["at 0", "one", "?", "two"]);
  expect(old.heard.filter((one) => one !== "")).toEqual(["at 0", "one", "two"]);
});

// R-TOPIC-10
test("logs of the program's own are left alone, and a MemoryLog of its is shared", () => {
  const own = ownLog();
  const log = (key: string): Log => (key === "own" ? own : new MemoryLog({ items: 1, bytes: 99 }));
  const [a, b] = [server("a", hubOf({ log })), server("b", hubOf())];
  const { run } = connect(a, b);
  expect(a.hub.link?.has("b3du")).toBe(false);
  a.hub.publish("own", "x");
  run();
  expect([own.end, b.hub.link?.has("b3du")]).toEqual([1, false]);
  a.hub.publish("k", "x");
  a.hub.publish("k", "y");
  run();
  const { heard } = reader(b.hub, "k", { epoch: "", offset: 9 });
  run();
  expect(heard).toEqual(["at 1", "y"]);
});

test("more than is kept for others is refused", () => {
  const [a, b] = [server("a", hubOf()), server("b", hubOf())];
  const { run } = connect(a, b);
  a.hub.publish("k", "x");
  run();
  const publish = () => {
    for (let n = 0; n < 40; n++) b.hub.publish("k", "b".repeat(500_000));
  };
  expect(publish).toThrow("wait for other servers");
  run();
  expect(b.link.held).toBe(0);
  b.hub.publish("k", "y");
});

test("a topic without a link again has logs of its own", () => {
  const [a, b] = [server("a", hubOf()), server("b", hubOf())];
  const { run } = connect(a, b);
  a.hub.publish("k", "x");
  a.link.close();
  a.hub.publish("k", "y");
  expect([a.hub.link, run() > 0]).toEqual([undefined, true]);
  expect(reader(a.hub, "k", { epoch: "", offset: 9 }).heard).toEqual(["at 0", "y"]);
});

test("what a server says that is no message ends what it has to do with topics, and is told", () => {
  const [a, b] = [server("a", hubOf()), server("b", hubOf())];
  const peer: NodePeer = { node: "b", isReady: true, send() {} };
  a.mux.joined(peer);
  a.mux.received(peer, Uint8Array.of(2, 99));
  expect([a.reports.length, a.link.peer("b")]).toEqual([1, undefined]);
  a.mux.lost(peer);
  expect(b.reports).toEqual([]);
  const said = { kind: "at", topic: "To", key: "aw", round: 300, node: "x" } as const;
  expect(decodeTopicMessage(encodeTopicMessage(said))).toEqual(said);
});

test("servers of one process are connected by their links", async () => {
  const links = memoryLinks();
  const [a, b] = ["a", "b"].map((node) => {
    const [link, mux, hub] = [links.link(node), new LinkMux(), hubOf()];
    const topics = new TopicLink(mux, { node, hubs: [hub], report() {} });
    link.start(mux);
    link.announce(true);
    return { link, hub, topics };
  });
  if (a === undefined || b === undefined) throw new Error("no servers");
  const turns = () => new Promise((resolve) => void setImmediate(resolve));
  await turns();
  const { heard } = reader(b.hub, "k");
  await turns();
  a.hub.publish("k", "x");
  await turns();
  expect(heard).toEqual(["at 0", "x"]);
  await b.topics.drain();
  await b.link.close();
  expect(reader(a.hub, "k", { epoch: "", offset: 9 }).heard).toEqual(["at 0", "x"]);
  await a.link.close();
});
