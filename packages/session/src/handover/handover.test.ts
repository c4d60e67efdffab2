import { expect, test } from "vitest";
import { rawPayload } from "../engine/payload-codec.ts";
import { TwobyteError } from "../errors/twobyte-error.ts";
import type { Profile } from "../payload.ts";
import { Cluster } from "../testing/cluster.ts";
import type { PairOptions, ServedCall } from "../testing/engine-pair.ts";
import { BOTH, STREAM, UNARY } from "../testing/engine-pair.ts";
import { payloadOf, Recorder } from "../testing/recorder.ts";

const PROFILES: readonly Profile[] = ["binary", "text"];

/** A cluster of three whose client has a session at the first. */
function live(options: PairOptions = {}): Cluster {
  const cluster = new Cluster(["a", "b", "c"], options);
  cluster.start();
  return cluster;
}

/** What a call was told, at either side, but for the times when it may send again. */
function told(call: ServedCall | Recorder): string[] {
  const { heard } = call instanceof Recorder ? call : call.heard;
  return heard.filter((line) => line !== "writable");
}

/** The handler of a call sends a text. */
function say(cluster: Cluster, { stream }: ServedCall, text: string, at = 0): void {
  cluster.sessions[at]?.send(stream, "CD", rawPayload, payloadOf(cluster.profile, text));
}

/** The client goes to another node while its connection is there, as a goodbye has it do. */
function move(cluster: Cluster, to: string): void {
  cluster.dialAt(to);
  cluster.settle();
}

test.each(PROFILES)("R-HAND-11: a stream goes on from its home, in order (%s)", (profile) => {
  const cluster = live({ profile });
  const [, heard] = cluster.open(STREAM, "in");
  cluster.settle();
  say(cluster, cluster.call, "1");
  cluster.settle();
  say(cluster, cluster.call, "2");
  cluster.dialAt("b");
  cluster.settle();
  say(cluster, cluster.call, "3");
  cluster.settle();
  cluster.sessions[0]?.end(cluster.call.stream);
  cluster.settle();
  expect(heard.heard).toEqual(["CD 1", "CD 2", "CD 3", "ended"]);
  expect(cluster.owners).toEqual(["b"]);
  expect(cluster.node("a").left).toEqual([cluster.server.id]);
  expect(cluster.node("a").handover.homes).toBe(0);
  expect(cluster.clientLog.heard).not.toContain("gap unavailable");
});

test("R-HAND-11: a bidirectional call hears its client over two handovers, and answers", () => {
  const cluster = live();
  const [stream, heard] = cluster.open(BOTH, "in");
  cluster.settle();
  const { call } = cluster;
  const item = (text: string): void =>
    cluster.client.send(stream, "CI", rawPayload, payloadOf("binary", text));
  item("1");
  cluster.settle();
  move(cluster, "b");
  item("2");
  say(cluster, call, "x");
  cluster.settle();
  item("3");
  say(cluster, call, "y");
  move(cluster, "c");
  item("4");
  say(cluster, call, "z");
  cluster.settle();
  // R-HAND-12: the owner in between is not needed any more.
  cluster.kill("b");
  item("5");
  cluster.client.end(stream);
  cluster.settle();
  cluster.sessions[0]?.end(call.stream);
  cluster.settle();
  expect(told(call)).toEqual(["CI 1", "CI 2", "CI 3", "CI 4", "CI 5", "ended"]);
  expect(told(heard)).toEqual(["CD x", "CD y", "CD z", "ended"]);
  expect(cluster.owners).toEqual(["c"]);
  expect(cluster.node("a").handover.homes).toBe(0);
});

test("a home waits until its owner has heard how the calls ended", () => {
  const cluster = live();
  cluster.open(STREAM, "in");
  cluster.settle();
  const { handover } = cluster.node("a");
  move(cluster, "b");
  expect(handover.calls).toBe(1);
  say(cluster, cluster.call, "1");
  cluster.sessions[0]?.end(cluster.call.stream);
  expect(handover.calls).toBe(1);
  cluster.settle();
  expect(handover.calls).toBe(0);
});

test("a session comes back to the node that is its home", () => {
  const cluster = live();
  const [, heard] = cluster.open(STREAM, "in");
  cluster.settle();
  const { call } = cluster;
  move(cluster, "b");
  say(cluster, call, "1");
  move(cluster, "a");
  say(cluster, call, "2");
  cluster.settle();
  cluster.sessions[0]?.end(call.stream);
  cluster.settle();
  expect(heard.heard).toEqual(["CD 1", "CD 2", "ended"]);
  expect(cluster.owners).toEqual(["a"]);
});

test("R-HAND-11: a node that owned a session twice is two homes of it", () => {
  const cluster = live();
  const [, first] = cluster.open(STREAM, "in");
  cluster.settle();
  const one = cluster.call;
  move(cluster, "b");
  say(cluster, one, "1");
  cluster.settle();
  move(cluster, "a");
  const [, second] = cluster.open(STREAM, "in");
  cluster.settle();
  const [, two] = cluster.calls;
  if (two === undefined) throw new Error("the second call did not arrive");
  const at = cluster.sessions.length - 1;
  move(cluster, "c");
  say(cluster, one, "2");
  say(cluster, two, "x", at);
  cluster.settle();
  cluster.sessions[0]?.end(one.stream);
  cluster.sessions[at]?.end(two.stream);
  cluster.settle();
  expect(told(first)).toEqual(["CD 1", "CD 2", "ended"]);
  expect(told(second)).toEqual(["CD x", "ended"]);
  expect(cluster.owners).toEqual(["c"]);
  expect(cluster.node("a").handover.homes).toBe(0);
});

test("R-HAND-3: a probe of another node changes nothing before the client goes on with it", () => {
  const cluster = live();
  const [, heard] = cluster.open(STREAM, "in");
  cluster.settle();
  const wire = cluster.dialAt("b");
  wire.isMuteToClient = true;
  cluster.settle();
  say(cluster, cluster.call, "1");
  cluster.settle();
  expect(heard.heard).toEqual(["CD 1"]);
  expect(cluster.owners).toEqual(["a"]);
});

test("R-HAND-3: a secret that a probe of another node has shown is not the one of its welcome", () => {
  const cluster = live();
  const { secrets } = cluster.server;
  const wire = cluster.dialAt("a");
  wire.move();
  // The client has the welcome, and its attach is lost.
  wire.isMuteToServer = true;
  const { issued } = secrets;
  expect(issued).toBeDefined();
  cluster.dialAt("b");
  cluster.deliverUntil("glimpse");
  expect(secrets.lastProven).toBe(issued);
  expect(secrets.issued).not.toBe(issued);
});

test("a client without a connection goes on at another node in one round trip", () => {
  const cluster = live();
  const [, heard] = cluster.open(UNARY, "in");
  cluster.settle();
  cluster.front = cluster.node("c");
  cluster.wire.lose();
  cluster.sessions[0]?.send(cluster.call.stream, "CD", rawPayload, payloadOf("binary", "out"));
  cluster.sessions[0]?.end(cluster.call.stream);
  cluster.wait(1000);
  expect(heard.heard).toEqual(["CD out", "ended"]);
  expect(cluster.owners).toEqual(["c"]);
  expect(cluster.clientLog.gap).toBeUndefined();
});

test("R-HAND-2: a session that nobody has is told to be one", () => {
  const cluster = live();
  cluster.front = cluster.node("b");
  cluster.kill("a");
  cluster.wait(1000);
  expect(cluster.clientLog.gap?.code).toBe("unavailable");
  expect(cluster.owners).toEqual(["b"]);
});

test("R-HAND-7: a claim whose claimant dies is given up, and nothing is lost", () => {
  const cluster = live();
  const [, heard] = cluster.open(STREAM, "in");
  cluster.settle();
  say(cluster, cluster.call, "1");
  cluster.dialAt("b");
  cluster.deliverUntil("offer");
  expect(cluster.node("a").hub.sessions.get(cluster.server.id)?.isAway).toBe(true);
  say(cluster, cluster.call, "2");
  cluster.front = cluster.node("a");
  cluster.isLinked = true;
  cluster.kill("b");
  say(cluster, cluster.call, "3");
  cluster.wait(5000);
  expect(heard.heard).toEqual(["CD 1", "CD 2", "CD 3"]);
  expect(cluster.owners).toEqual(["a"]);
  expect(cluster.clientLog.gap).toBeUndefined();
});

test("R-HAND-7: a call that ends while its session is offered ends well", () => {
  const cluster = live();
  const [, heard] = cluster.open(STREAM, "in");
  cluster.settle();
  cluster.dialAt("b");
  cluster.deliverUntil("offer");
  say(cluster, cluster.call, "1");
  cluster.sessions[0]?.end(cluster.call.stream);
  cluster.isLinked = true;
  cluster.settle();
  expect(heard.heard).toEqual(["CD 1", "ended"]);
  expect(cluster.owners).toEqual(["b"]);
  expect(cluster.node("a").handover.homes).toBe(0);
});

test("R-HAND-11: what a home says to an owner that offers the session the next one hears", () => {
  const cluster = live();
  const [, heard] = cluster.open(STREAM, "in");
  cluster.settle();
  move(cluster, "b");
  cluster.dialAt("c");
  cluster.deliverUntil("offer");
  say(cluster, cluster.call, "1");
  cluster.sessions[0]?.end(cluster.call.stream);
  cluster.settle();
  cluster.isLinked = true;
  cluster.settle();
  expect(heard.heard).toEqual(["CD 1", "ended"]);
  expect(cluster.owners).toEqual(["c"]);
  expect(cluster.node("a").handover.homes).toBe(0);
});

test("R-HAND-9: a claim that another one was faster than is told to come again", () => {
  const cluster = live();
  const [, heard] = cluster.open(STREAM, "in");
  cluster.settle();
  const [old] = cluster.wires;
  cluster.isLinked = false;
  const slow = cluster.dialAt("b");
  cluster.settle();
  slow.isMuteToServer = true;
  cluster.isLinked = true;
  cluster.settle();
  const attach = cluster.toServer.at(-1) ?? "";
  old?.lose();
  slow.loseAtClient();
  cluster.wait(1000);
  expect(cluster.owners).toEqual(["b"]);
  slow.atServer.receive(attach, cluster.now);
  cluster.settle();
  expect(slow.closedByServer).toBe(4010);
  say(cluster, cluster.call, "1");
  cluster.settle();
  expect(heard.heard).toEqual(["CD 1"]);
});

test("R-HAND-6: a session that ends while it is offered goes nowhere", () => {
  const cluster = live();
  cluster.open(STREAM, "in");
  cluster.settle();
  cluster.dialAt("b");
  cluster.deliverUntil("offer");
  cluster.sessions[0]?.stop(cluster.now, "the server goes");
  expect(cluster.node("a").handover.pending).toBe(0);
  cluster.isLinked = true;
  cluster.wait(9000);
  cluster.wait(9000);
  expect(cluster.clientLog.gap?.code).toBe("unavailable");
  expect(cluster.owners).toEqual(["b"]);
  expect(cluster.node("a").handover.homes).toBe(0);
});

test("R-HAND-19: a home that dies ends its calls, and no other", () => {
  const cluster = live();
  const [, lost] = cluster.open(STREAM, "in");
  cluster.settle();
  move(cluster, "b");
  const [, other] = cluster.open(STREAM, "in");
  cluster.settle();
  cluster.kill("a");
  say(cluster, cluster.call, "1", 1);
  cluster.settle();
  expect(lost.heard).toEqual(["failed unavailable maybe"]);
  expect(other.heard).toEqual(["CD 1"]);
});

test("R-HAND-20: calls wait for another owner as long as a session waits for its client", () => {
  const cluster = live({ server: { resumeWindowMs: 60_000 } });
  cluster.open(STREAM, "in");
  cluster.settle();
  const { call } = cluster;
  move(cluster, "b");
  cluster.kill("b");
  cluster.front = cluster.node("c");
  cluster.wait(59_000);
  expect(told(call)).toEqual([]);
  cluster.wait(1000);
  expect(told(call)).toEqual(["failed unavailable maybe"]);
  expect(cluster.node("a").handover.homes).toBe(0);
});

test("R-HAND-20: calls wait no longer when the next owner dies before it is linked", () => {
  const cluster = live({ server: { resumeWindowMs: 60_000 } });
  cluster.open(STREAM, "in");
  cluster.settle();
  const { call } = cluster;
  move(cluster, "b");
  cluster.dialAt("c");
  cluster.deliverUntil("committed");
  cluster.front = cluster.node("b");
  cluster.isLinked = true;
  cluster.kill("c");
  cluster.settle();
  cluster.wait(61_000);
  expect(told(call)).toEqual(["failed unavailable maybe"]);
  expect(cluster.node("a").handover.homes).toBe(0);
});

test("R-HAND-18: a cancel and a deadline reach a call at its home", () => {
  const cluster = live();
  const [stream, heard] = cluster.open(STREAM, "in");
  const [, timed] = cluster.open(STREAM, "in", { deadlineMs: 9000 });
  cluster.settle();
  const [first, second] = cluster.calls;
  move(cluster, "b");
  cluster.client.cancel(stream, new TwobyteError("canceled", "enough"));
  cluster.settle();
  expect(first && told(first)).toEqual(["failed canceled maybe"]);
  expect(heard.heard).toEqual(["failed canceled maybe"]);
  cluster.wire.isMuteToServer = true;
  cluster.wait(9000);
  expect(second && told(second)).toEqual(["failed deadline_exceeded maybe"]);
  expect(timed.heard).toEqual(["failed deadline_exceeded maybe"]);
  expect(cluster.node("a").handover.homes).toBe(0);
});

test("R-HAND-17: the end of a session ends its calls at their homes", () => {
  const cluster = live();
  cluster.open(STREAM, "in");
  cluster.settle();
  const { call } = cluster;
  move(cluster, "b");
  cluster.client.close(cluster.now);
  cluster.settle();
  expect(told(call)).toEqual(["failed unavailable maybe"]);
  expect(cluster.owners).toEqual([]);
  expect(cluster.node("a").handover.homes).toBe(0);
});

test("R-HAND-21: a home makes no calls of its own any more", () => {
  const cluster = live();
  cluster.open(STREAM, "in");
  cluster.settle();
  move(cluster, "b");
  const heard = new Recorder();
  const request = { method: UNARY, codec: rawPayload, value: payloadOf("binary", "in"), slots: {} };
  cluster.sessions[0]?.open(request, heard, cluster.now);
  expect(heard.heard).toEqual(["failed unavailable no"]);
});

test("R-HAND-14: a home waits while the client takes nothing", () => {
  const cluster = live({ client: { credit: 1_000_000 } });
  const [, heard] = cluster.open(STREAM, "in");
  cluster.settle();
  const { call } = cluster;
  move(cluster, "b");
  cluster.wire.isMuteToServer = true;
  cluster.wire.isMuteToClient = true;
  let sent = 0;
  for (; call.stream.canSend && sent < 1000; sent++) {
    say(cluster, call, "x".repeat(10_000));
    cluster.settle();
  }
  expect(sent).toBeLessThan(60);
  expect(call.stream.canSend).toBe(false);
  cluster.wire.lose();
  cluster.wait(1000);
  expect(heard.heard.length).toBe(sent);
  expect(call.heard.heard).toContain("writable");
});
