import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import { EnginePair, framesOfKind, LATER, STREAM, UNARY } from "../testing/engine-pair.ts";
import { closeCode } from "./error-frames.ts";

const upload = { ...UNARY, code: "Cu", kind: "clientStream", maxBytes: 1e6 } as const;

test("a call that was never entered is not processed R-ERROR-1", () => {
  const refused = EnginePair.live();
  const [, unknown] = refused.open({ ...UNARY, code: "Cx" }, "x");
  const [, long] = refused.open(STREAM, "x".repeat(1_000_001));
  const [, later] = refused.open({ ...LATER, since: 1 }, "x");
  refused.settle();
  expect([unknown.heard, later.heard]).toEqual([
    ["failed unimplemented no"],
    ["failed unimplemented no"],
  ]);
  expect(long.heard.at(-1)).toMatch(/^failed \w+ no$/);
  expect(refused.calls).toEqual([]);
  const waiting = new EnginePair();
  const [, never] = waiting.open(UNARY, "x");
  waiting.client.close(waiting.now);
  expect(never.heard).toEqual(["failed unavailable no"]);
});

test("a call that was entered, or may have been, is maybe processed R-ERROR-1", () => {
  const pair = EnginePair.live();
  const [, lost] = pair.open(UNARY, "x");
  pair.settle();
  pair.server.die(new TwobyteError("internal", "x", { scope: "session", retry: "now" }), pair.now);
  pair.settle();
  expect(lost.heard).toEqual(["failed internal maybe"]);
  const late = EnginePair.live();
  const [, overdue] = late.open(UNARY, "x", { deadlineMs: 10 });
  late.settle();
  late.wait(10);
  expect(overdue.heard).toEqual(["failed deadline_exceeded maybe"]);
});

test("an item that is too long ends a call that runs: it is maybe processed R-ERROR-1", () => {
  const pair = EnginePair.live();
  pair.open(upload, "x");
  pair.settle();
  const rest = 1_000_001 - 3;
  const payload = new Uint8Array(3);
  const part = { kind: "part", stream: 0, code: codeNumber("CD"), rest, payload } as const;
  pair.wire.atServer.receive(encodeFrame("binary", part), pair.now);
  pair.settle();
  expect(framesOfKind(pair.toClient, "streamError")).toMatchObject([
    { code: 8, processed: "maybe" },
  ]);
  expect(pair.call.heard.heard.at(-1)).toBe("failed resource_exhausted maybe");
});

test("a close repeats the verdict of what was said before it R-ERROR-5", () => {
  const code = (retry: "never" | "now" | "after") =>
    closeCode(new TwobyteError("unavailable", "", { retry, afterMs: 5 }));
  expect([code("now"), code("after"), code("never"), closeCode(undefined)]).toEqual([
    4014, 4114, 4514, 1000,
  ]);
  const dead = EnginePair.live();
  dead.server.die(new TwobyteError("data_loss", "x", { retry: "now" }), dead.now);
  expect(dead.wire.closedByServer).toBe(4015);
  const stopped = EnginePair.live();
  stopped.hub.close(stopped.now, "it stops");
  expect(stopped.wire.closedByServer).toBe(4014);
  const closed = EnginePair.live();
  closed.client.close(closed.now);
  expect(closed.wire.closedByClient).toBe(1000);
});

test("a connection that another has replaced is closed with aborted, to come again R-ERROR-5", () => {
  const pair = EnginePair.live();
  const first = pair.wire;
  pair.dial();
  first.isMuteToClient = true;
  pair.settle();
  expect(first.closedByServer).toBe(4010);
});
