import type { NodePeer } from "@twobyte/session/server";
import { expect, test } from "vitest";
import { LinkMux } from "../handover/link-mux.ts";
import { EncodedItems } from "../log/encoded-items.ts";
import { MemoryLog } from "../log/memory-log.ts";
import type { ResultAnswer, ResultPlace } from "./result-link.ts";
import { ResultLink } from "./result-link.ts";
import type { Result } from "./result-message.ts";
import type { KeyedCall } from "./result-store.ts";

/** A server that can be asked for keys. */
class Shop implements ResultPlace {
  readonly node: string;
  readonly mux = new LinkMux();
  readonly link: ResultLink;
  readonly calls = new Map<string, KeyedCall | "dropped">();
  readonly asking = new Map<string, () => void>();
  readonly told: string[] = [];
  /** How many wait for calls that run here. */
  waiting = 0;

  constructor(node: string) {
    this.node = node;
    const report = (error: unknown): void => void this.told.push(String(error));
    this.link = new ResultLink(this.mux, { node, newest: 1, place: this, report });
  }

  find(id: string): KeyedCall | "dropped" | undefined {
    return this.calls.get(id);
  }

  whenAsked(id: string, settled: () => void): boolean {
    if (this.asking.has(id)) this.asking.set(id, settled);
    return this.asking.has(id);
  }

  take(id: string, { items }: Result): void {
    this.told.push(`given ${id} of ${items.length}`);
  }

  *results(): Iterable<readonly [string, KeyedCall]> {
    for (const [id, call] of this.calls) if (call !== "dropped") yield [id, call];
  }

  methodOf(): { readonly outputs: []; readonly errors: [] } {
    return { outputs: [], errors: [] };
  }

  /** A call runs here. */
  run(id: string): KeyedCall {
    const call: KeyedCall = {
      fingerprint: "f",
      log: new MemoryLog(),
      encoded: new EncodedItems([]),
      leftBehind: undefined,
      join: () => {
        this.waiting++;
        return () => void this.waiting--;
      },
      reached() {},
    };
    this.calls.set(id, call);
    return call;
  }

  ask(id: string): () => void {
    return this.link.ask({ id, revision: 1, newest: 1 }, (answer: ResultAnswer) => {
      const items = answer.kind === "result" ? ` of ${answer.result.items.length}` : "";
      this.told.push(`${id} ${answer.kind}${items}`);
    });
  }
}

/** Servers that hear each other at once; `lose` has all others lose one. */
function shops(...nodes: string[]): { readonly all: Shop[]; readonly lose: (gone: Shop) => void } {
  const all = nodes.map((node) => new Shop(node));
  const peers = new Map<string, NodePeer>();
  const peer = (at: Shop, of: Shop): NodePeer => {
    const name = `${at.node} ${of.node}`;
    const known = peers.get(name) ?? {
      node: of.node,
      isReady: true,
      send: (message) => of.mux.received(peer(of, at), message),
    };
    peers.set(name, known);
    return known;
  };
  // Each knows the others before it hears them.
  const late: (() => void)[] = [];
  for (const at of all) {
    for (const of of all) {
      if (at === of) continue;
      const one = peer(at, of);
      const { send } = one;
      const held: Uint8Array[] = [];
      const mutable = one as { send(message: Uint8Array): void };
      mutable.send = (message) => void held.push(message);
      at.mux.joined(one);
      late.push(() => {
        mutable.send = send;
        for (const message of held) send(message);
      });
    }
  }
  for (const tell of late) tell();
  const lose = (gone: Shop): void => {
    for (const at of all) if (at !== gone) at.mux.lost(peer(at, gone));
  };
  return { all, lose };
}

const item = { message: "M", revision: 1, payload: Uint8Array.of(1) };

test("R-STREAM-42: a key that nobody knows is free once all have said so", () => {
  const { all } = shops("a", "b", "c");
  const [a] = all as [Shop, Shop, Shop];
  expect(a.link.isAlone).toBe(false);
  a.ask("k");
  expect(a.told).toEqual(["k none"]);
  expect(new Shop("x").link.isAlone).toBe(true);
});

test("R-STREAM-42: whoever knows a key answers when its call is over", () => {
  const { all } = shops("a", "b", "c");
  const [a, b, c] = all as [Shop, Shop, Shop];
  c.calls.set("old", "dropped");
  a.ask("old");
  const { log } = c.run("k");
  for (const shop of [a, b]) shop.ask("k");
  expect([c.waiting, b.told]).toEqual([2, []]);
  log.append(item);
  log.finish();
  expect([a.told, b.told]).toEqual([["old dropped", "k result of 1"], ["k result of 1"]]);
  expect(c.waiting).toBe(0);
  a.ask("k");
  expect(a.told.at(-1)).toBe("k result of 1");
});

test("R-STREAM-42: of two that ask at once the one with the smaller name goes on", () => {
  const { all } = shops("a", "b");
  const [a, b] = all as [Shop, Shop];
  a.asking.set("k", () => {});
  b.asking.set("k", () => {});
  b.ask("k");
  a.ask("k");
  expect([a.told, b.told]).toEqual([["k none"], []]);
  const { log } = a.run("k");
  a.asking.get("k")?.();
  expect([a.waiting, b.told]).toEqual([1, []]);
  log.finish();
  expect(b.told).toEqual(["k result of 0"]);
});

test("a call that left its key free, or that was never made, is none", () => {
  const { all } = shops("a", "b");
  const [a, b] = all as [Shop, Shop];
  const { log } = a.run("k");
  b.ask("k");
  a.calls.delete("k");
  log.finish();
  expect(b.told).toEqual(["k none"]);
  a.asking.set("j", () => {});
  b.ask("j");
  const settled = a.asking.get("j");
  a.asking.delete("j");
  settled?.();
  expect(b.told).toEqual(["k none", "j none"]);
});

test("who asked and does not wait any more is waited for no more", () => {
  const { all, lose } = shops("a", "b", "c");
  const [a, b, c] = all as [Shop, Shop, Shop];
  const { log } = a.run("k");
  const drop = b.ask("k");
  c.ask("k");
  expect(a.waiting).toBe(2);
  drop();
  expect(a.waiting).toBe(1);
  lose(c);
  expect(a.waiting).toBe(0);
  log.finish();
  expect([b.told, c.told]).toEqual([[], []]);
});

test("R-STREAM-43: a server that is lost has no key, unless it was told that it runs the call", () => {
  const { all, lose } = shops("a", "b", "c");
  const [a, b, c] = all as [Shop, Shop, Shop];
  a.run("k");
  b.ask("k");
  lose(a);
  expect(b.told).toEqual(["k lost"]);
  c.asking.set("j", () => {});
  b.ask("j");
  expect(b.told).toEqual(["k lost", "j none"]);
});

test("R-STREAM-44: a server that ends gives what it has to one other", () => {
  const { all } = shops("a", "b", "c");
  const [a, b, c] = all as [Shop, Shop, Shop];
  for (const id of ["j", "k"]) {
    const { log } = a.run(id);
    log.append(item);
    log.finish();
  }
  a.link.give();
  expect([...b.told, ...c.told]).toEqual(["given j of 1", "given k of 1"]);
});
