import { expect, test } from "vitest";
import { encodeFrame } from "../frames/encode-frame.ts";
import { EnginePair, framesOfKind, STREAM, Wire } from "../testing/engine-pair.ts";
import { rawPayload } from "./payload-codec.ts";

test("R-SES-12: a hello whose welcome was lost finds the session that it created", () => {
  const pair = new EnginePair();
  pair.client.advance(pair.now);
  pair.wire.isMuteToClient = true;
  pair.settle();
  pair.wire.loseAtClient();
  pair.wait(500);
  expect(pair.hub.sessions.size).toBe(1);
  const verdicts = framesOfKind(pair.toClient, "welcome").map(({ verdict }) => verdict.verdict);
  expect(verdicts).toEqual(["created", "found"]);
  expect(pair.client.isLive).toBe(true);
});

test("R-SES-13, R-SES-16: another principal is told that the session is unknown", () => {
  let principal = "ann";
  const pair = EnginePair.live({
    authenticate: ({ hub, now }, connection) => hub.accept(connection, principal, now),
  });
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  const theirs = pair.server;
  principal = "bob";
  pair.wire.lose();
  pair.wait(500);
  const [, welcome] = framesOfKind(pair.toClient, "welcome");
  expect(welcome?.verdict).toEqual({ verdict: "gap", reason: "unknown" });
  expect(heard.heard).toEqual(["failed unavailable maybe"]);
  expect(pair.hub.sessions.get(theirs.id)).toBe(theirs);
  expect(pair.server.id).not.toBe(theirs.id);
});

test("R-SEC-11: what comes of credentials whose connection is gone has no effect", () => {
  const judged: (() => void)[] = [];
  const pair = EnginePair.live({
    authenticate: ({ hub, now }, connection) => {
      const accept = (): void => hub.accept(connection, "ann", now);
      if (judged.length === 0) accept();
      judged.push(accept);
    },
  });
  const [hello] = framesOfKind(pair.toServer, "hello");
  if (hello === undefined) throw new Error("no hello");
  const late = new Wire(pair);
  const { id, core } = pair.server;
  const [secret] = framesOfKind(pair.toClient, "welcome").map((welcome) => welcome.secret);
  if (secret === undefined) throw new Error("no welcome");
  late.atServer.receive(encodeFrame("binary", { ...hello, session: id, secret }), pair.now);
  late.atServer.lost(pair.now);
  expect(judged).toHaveLength(2);
  judged[1]?.();
  expect([core.generation, pair.server.isLive, pair.hub.sessions.size]).toEqual([1, true, 1]);
});

test("R-SES-15: a stale secret is denied, and the live session goes on", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  const [hello] = framesOfKind(pair.toServer, "hello");
  if (hello === undefined) throw new Error("no hello");
  const thief = new Wire(pair);
  const stale = { ...hello, session: pair.server.id };
  const theirs = pair.server;
  thief.atServer.receive(encodeFrame("binary", stale), pair.now);
  const [welcome] = framesOfKind(pair.toClient.slice(), "welcome");
  expect(welcome?.verdict.verdict).toBe("created");
  theirs.send(pair.call.stream, "CD", { write() {}, format: () => "" }, undefined);
  theirs.flush();
  pair.wires[0]?.move();
  expect(heard.heard).toEqual(["CD "]);
  expect(theirs.isLive).toBe(true);
});

test("R-SES-15: an acknowledgement that overtakes live is proof, and a copy of the hello denied", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "a");
  pair.settle();
  pair.wire.lose();
  pair.send(pair.call.stream, "1");
  const next = pair.dial();
  next.isMuteToServer = true;
  pair.settle();
  const hello = framesOfKind(pair.toServer, "hello").at(-1);
  if (hello === undefined) throw new Error("no hello");
  next.atServer.receive(encodeFrame("binary", hello), pair.now);
  const session = pair.server;
  next.atServer.receive(encodeFrame("binary", { kind: "ack", received: 1 }), pair.now);
  const copy = new Wire(pair);
  copy.atServer.receive(encodeFrame("binary", hello), pair.now);
  expect(pair.serverLog.ended).toBe(undefined);
  expect(session.core.isOver).toBe(false);
});

test("R-SES-35: a session keeps its profile", () => {
  const pair = EnginePair.live();
  const [hello] = framesOfKind(pair.toServer, "hello");
  if (hello === undefined) throw new Error("no hello");
  const [welcome] = framesOfKind(pair.toClient, "welcome");
  const wire = new Wire(pair);
  const secret = welcome?.secret ?? new Uint8Array(16);
  const other = { ...hello, secret, session: pair.server.id };
  wire.atServer.receive(encodeFrame("text", other), pair.now);
  expect(wire.closedByServer).toBe(4503);
  expect(pair.serverLog.ended).toBe(undefined);
});

test("R-SES-18: a hello has the secret of the welcome that was attached by last", () => {
  const pair = EnginePair.live();
  const [welcome] = framesOfKind(pair.toClient, "welcome");
  const probe = pair.dial();
  probe.isMuteToClient = true;
  pair.settle();
  for (const wire of pair.wires) wire.lose();
  pair.wait(500);
  const hellos = framesOfKind(pair.toServer, "hello");
  expect(hellos.at(-1)?.secret).toEqual(welcome?.secret);
  expect(pair.client.isLive).toBe(true);
});

test("R-SES-41: a page that is put away gives up its connection, and comes back to its session", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  pair.client.suspend(pair.now);
  pair.settle();
  expect(framesOfKind(pair.toServer, "goodbye")).toMatchObject([{ verdict: "kept" }]);
  pair.wait(60_000);
  expect([pair.wires.length, pair.client.nextDialAt]).toEqual([1, undefined]);
  pair.server.send(pair.call.stream, "CD", rawPayload, new Uint8Array([0x31]));
  pair.client.woke(pair.now);
  pair.wait(0);
  expect(heard.heard).toEqual(["CD 1"]);
});

test("R-SES-46: an error before the live frame ends the connection, and not the session", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  const second = pair.dial();
  second.move();
  const error = { code: 4, retry: "now", afterMs: 0, processed: "no", message: "late" } as const;
  second.atClient.receive(encodeFrame("binary", { kind: "sessionError", ...error }), pair.now);
  expect([pair.clientLog.gap, heard.heard]).toEqual([undefined, []]);
  pair.wait(500);
  expect(pair.client.isLive).toBe(true);
});
