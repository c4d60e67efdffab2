import { TwobyteError } from "@twobyte/session";
import { expect, test } from "vitest";
import type { OverflowPolicy } from "../server-method.ts";
import type { LogItem } from "./log-item.ts";
import type { LogTarget } from "./log-reader.ts";
import { LogReader } from "./log-reader.ts";
import { MemoryLog } from "./memory-log.ts";

function item(n: number, key?: string): LogItem {
  return { message: "M", revision: 1, payload: Uint8Array.of(n), key };
}

/** A reader's target with room for so many items, which writes down what it gets. */
class Target implements LogTarget {
  readonly heard: string[] = [];
  isWanted = true;
  hasIts = true;
  readonly later: (() => void)[] = [];
  room: number;

  constructor(room: number) {
    this.room = room;
  }

  get canSend(): boolean {
    return this.room > 0;
  }

  hasTurn(goOn: () => void): boolean {
    if (!this.hasIts) this.later.push(goOn);
    return this.hasIts;
  }

  sendItem({ message, payload }: LogItem): boolean {
    if (message === "Newer") return false;
    if (message === "Broken") throw new Error("it cannot be encoded");
    this.room--;
    this.heard.push(String(payload[0]));
    return true;
  }

  skipItems(count: number, reason: string): void {
    this.heard.push(`${count} ${reason}`);
  }

  end(): void {
    this.heard.push("end");
  }

  fail(error: unknown): void {
    this.isWanted = false;
    this.heard.push(error instanceof TwobyteError ? error.code : String(error));
  }
}

function place(mode: "block" | "drop-oldest" | "disconnect" | "latest", room: number, items = 5) {
  const policy: OverflowPolicy["mode"] = mode;
  const log = new MemoryLog({ items, bytes: 1000 });
  const target = new Target(room);
  const reader = new LogReader(log, policy, target, 0);
  reader.start();
  return { log, target, reader };
}

test("a reader that keeps up is sent everything at once", () => {
  const { log, target, reader } = place("drop-oldest", 100, 1);
  for (let n = 0; n < 5; n++) log.append(item(n));
  expect(target.heard).toEqual(["0", "1", "2", "3", "4"]);
  expect(reader.offset).toBe(5);
  log.finish();
  expect(target.heard.at(-1)).toBe("end");
});

// R-FLOW-9
test("what the log drops is announced once, in the place where it stood", () => {
  const { log, target, reader } = place("drop-oldest", 2);
  for (let n = 0; n < 12; n++) log.append(item(n));
  expect(target.heard).toEqual(["0", "1"]);
  target.room = 3;
  reader.pump();
  expect(target.heard.slice(2)).toEqual(["5 overflow", "7", "8", "9"]);
  target.room = 9;
  reader.pump();
  expect(target.heard.slice(6)).toEqual(["10", "11"]);
});

// R-FLOW-9
test("a slow reader gets the newest of each key, in their order", () => {
  const { log, target, reader } = place("latest", 1, 100);
  for (const [n, key] of ["a", "a", "b", "a", "c", "b", undefined].entries()) {
    log.append(item(n, key));
  }
  target.room = 99;
  reader.pump();
  expect(target.heard).toEqual(["0", "2 overflow", "3", "4", "5", "6"]);
  expect(reader.offset).toBe(7);
});

test("a reader that begins behind others gets every item of each key", () => {
  const { log, target } = place("latest", 0, 100);
  for (let n = 0; n < 3; n++) log.append(item(n, "a"));
  const late = new Target(99);
  new LogReader(log, "latest", late, 0).start();
  expect(late.heard).toEqual(["0", "1", "2"]);
  expect(target.heard).toEqual([]);
});

// R-FLOW-9
test("items that are dropped at the end are announced when the reader has caught up", () => {
  const { log, target, reader } = place("drop-oldest", 0, 1);
  for (let n = 0; n < 3; n++) log.append(item(n));
  log.finish(new TwobyteError("aborted", "no more"));
  expect(target.heard).toEqual([]);
  target.room = 9;
  reader.pump();
  expect(target.heard).toEqual(["2 overflow", "2", "aborted"]);
});

test("disconnect ends a reader that the log has overtaken, and nobody else", () => {
  const { log, target } = place("disconnect", 1, 2);
  const quick = new Target(99);
  new LogReader(log, "disconnect", quick, 0).start();
  for (let n = 0; n < 5; n++) log.append(item(n));
  expect(target.heard).toEqual(["0", "resource_exhausted"]);
  expect(quick.heard).toEqual(["0", "1", "2", "3", "4"]);
});

test("items without a place in the reader's revision are skipped, and count", () => {
  const { log, target, reader } = place("block", 9);
  log.append(item(0));
  log.append({ ...item(1), message: "Newer" });
  log.append(item(2));
  expect(target.heard).toEqual(["0", "1 inexpressible", "2"]);
  expect(reader.offset).toBe(3);
});

// R-FLOW-11
test("an item that cannot be encoded for one reader fails that one alone", () => {
  const { log, target } = place("block", 9);
  log.append({ ...item(0), message: "Broken" });
  const other = new Target(9);
  new LogReader(log, "block", other, 1).start();
  log.append(item(1));
  expect(target.heard).toEqual(["Error: it cannot be encoded"]);
  expect(other.heard).toEqual(["1"]);
});

test("a reader waits for its turn, and stops when nobody wants more", () => {
  const { log, target, reader } = place("block", 9);
  target.hasIts = false;
  log.append(item(0));
  expect(target.heard).toEqual([]);
  target.hasIts = true;
  target.later[0]?.();
  target.isWanted = false;
  log.append(item(1));
  target.isWanted = true;
  log.append(item(2));
  reader.pump();
  expect(target.heard).toEqual(["0"]);
});

test("a reader asks for its turn once, however much comes meanwhile", () => {
  const { log, target, reader } = place("drop-oldest", 9);
  target.hasIts = false;
  for (let n = 0; n < 4; n++) log.append(item(n));
  reader.pump();
  expect([target.later.length, target.heard]).toEqual([1, []]);
  target.later[0]?.();
  expect([target.later.length, target.heard]).toEqual([2, []]);
  target.hasIts = true;
  target.later[1]?.();
  expect(target.heard).toEqual(["0", "1", "2", "3"]);
});
