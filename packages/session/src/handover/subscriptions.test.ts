import { expect, test } from "vitest";
import { rawPayload } from "../engine/payload-codec.ts";
import type { SessionCore } from "../engine/session-core.ts";
import type { Stream } from "../engine/stream.ts";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { Profile } from "../payload.ts";
import type { Subscribed } from "../testing/cluster.ts";
import { Cluster } from "../testing/cluster.ts";
import type { PairOptions } from "../testing/engine-pair.ts";
import { STREAM, TOPIC } from "../testing/engine-pair.ts";
import type { Recorder } from "../testing/recorder.ts";
import { payloadOf } from "../testing/recorder.ts";
import { homeKey, homeName } from "./home-name.ts";
import { encodeLink } from "./link-message.ts";

/** A client that subscribes at the first of three servers. */
function subscribed(options: PairOptions = {}): [Cluster, Stream, Recorder] {
  const cluster = new Cluster(["a", "b", "c"], options);
  cluster.start();
  const [stream, heard] = cluster.open(TOPIC, "key");
  cluster.settle();
  return [cluster, stream, heard];
}

/** Where the subscription is now. */
function last(cluster: Cluster): Subscribed {
  const one = cluster.subscribed.at(-1);
  if (one === undefined) throw new Error("nobody has the subscription");
  return one;
}

function move(cluster: Cluster, to: string): void {
  cluster.dialAt(to);
  cluster.settle();
}

/** The server that has the subscription sends an item. */
function say(cluster: Cluster, text: string, { session, stream } = last(cluster)): void {
  session.send(stream, "CD", rawPayload, payloadOf(cluster.profile, text));
  cluster.settle();
}

/** The client publishes. */
function publish(cluster: Cluster, stream: Stream, text: string): void {
  cluster.client.send(stream, "CI", rawPayload, payloadOf(cluster.profile, text));
  cluster.settle();
}

function told({ heard }: Recorder): string[] {
  return heard.filter((line) => line !== "writable");
}

test.each<Profile>(["binary", "text"])(
  "R-HAND-23: a subscription goes on where it was, in one log and under one id (%s)",
  (profile) => {
    const [cluster, , heard] = subscribed({ profile });
    const first = last(cluster);
    expect(first.session.opened(first.stream, { epoch: "e", offset: 4 }, 65)).toBe(true);
    say(cluster, "4");
    say(cluster, "5");
    move(cluster, "b");
    const { stream } = last(cluster);
    expect([stream.epoch, stream.offset, stream.lent]).toEqual(["e", 6, 65]);
    say(cluster, "6");
    move(cluster, "c");
    expect(last(cluster).stream.offset).toBe(7);
    say(cluster, "7");
    expect(told(heard)).toEqual(["opened e 4", "CD 4", "CD 5", "CD 6", "CD 7"]);
    expect(cluster.subscribed.map((one) => told(one.heard))).toEqual([["left"], ["left"], []]);
    expect([...cluster.nodes.values()].map(({ handover }) => handover.homes)).toEqual([0, 0, 0]);
  },
);

test("R-HAND-23: one that was not opened yet is opened by the server that has it then", () => {
  const [cluster, , heard] = subscribed();
  move(cluster, "b");
  const { session, stream } = last(cluster);
  expect(stream.epoch).toBe(undefined);
  session.opened(stream, { epoch: "e", offset: 0 });
  say(cluster, "0");
  expect(told(heard)).toEqual(["opened e 0", "CD 0"]);
});

test("R-HAND-23: what its first server says behind the offer is not said twice", () => {
  const [cluster, , heard] = subscribed();
  cluster.open(STREAM, "in");
  cluster.settle();
  const first = last(cluster);
  cluster.dialAt("b");
  cluster.deliverUntil("offer");
  first.session.opened(first.stream, { epoch: "e", offset: 0 });
  cluster.isLinked = true;
  cluster.settle();
  const { session, stream } = last(cluster);
  session.opened(stream, { epoch: "e", offset: 1 });
  say(cluster, "1");
  expect(told(heard)).toEqual(["opened e 1", "CD 1"]);
});

test("R-HAND-7: a subscription of an offer that is given up stays", () => {
  const [cluster, stream, heard] = subscribed();
  cluster.dialAt("b");
  cluster.deliverUntil("offer");
  cluster.front = cluster.node("a");
  cluster.isLinked = true;
  cluster.kill("b");
  cluster.wait(5000);
  say(cluster, "1");
  publish(cluster, stream, "x");
  expect(told(heard)).toEqual(["CD 1"]);
  expect(cluster.subscribed.map((one) => told(one.heard))).toEqual([["CI x"]]);
});

test("R-HAND-24: a server that cannot go on with a subscription ends it", () => {
  const [cluster, , heard] = subscribed();
  const { methods } = cluster.node("b").hub;
  const known = [...methods].find(([, { code }]) => code === TOPIC.code);
  (methods as Map<number, unknown>).delete(known?.[0] ?? 0);
  move(cluster, "b");
  expect(told(heard)).toEqual(["failed unavailable maybe"]);
  expect(cluster.owners).toEqual(["b"]);
});

test("R-HAND-25: what is published waits until a server before has brought its own away", () => {
  const [cluster, stream, heard] = subscribed();
  const first = last(cluster);
  first.heard.isSettled = false;
  publish(cluster, stream, "1");
  move(cluster, "b");
  const { handover } = cluster.node("a");
  expect(handover.calls).toBe(1);
  publish(cluster, stream, "2");
  say(cluster, "x");
  move(cluster, "c");
  publish(cluster, stream, "3");
  const third = last(cluster);
  expect([told(first.heard), told(third.heard)]).toEqual([["CI 1", "left"], []]);
  first.session.refuse(first.stream, new TwobyteError("permission_denied", "not that"));
  first.session.done(first.stream);
  cluster.settle();
  publish(cluster, stream, "4");
  expect(told(third.heard)).toEqual(["CI 2", "CI 3", "CI 4"]);
  expect(told(heard)).toEqual(["CD x", "refused permission_denied"]);
  expect([handover.calls, handover.homes]).toEqual([0, 0]);
});

for (const way of ["done", "lost"] as const) {
  test(`R-HAND-25: nothing that was kept is used in an offer, nor twice behind it; ${way}`, () => {
    const [cluster, stream, heard] = subscribed();
    const first = last(cluster);
    first.heard.isSettled = false;
    publish(cluster, stream, "1");
    move(cluster, "b");
    publish(cluster, stream, "2");
    const second = last(cluster);
    cluster.dialAt("c");
    cluster.deliverUntil("offer");
    if (way === "lost") cluster.kill("a");
    else first.session.done(first.stream);
    cluster.isLinked = true;
    cluster.settle();
    publish(cluster, stream, "3");
    expect(told(second.heard)).toEqual(["left"]);
    expect(told(last(cluster).heard)).toEqual(["CI 2", "CI 3"]);
    expect(told(heard)).toEqual(way === "lost" ? ["refused unavailable"] : []);
  });

  test(`R-HAND-7: what a home says behind an offer that is given up is heard; ${way}`, () => {
    const [cluster, stream, heard] = subscribed();
    const first = last(cluster);
    first.heard.isSettled = false;
    publish(cluster, stream, "1");
    move(cluster, "b");
    publish(cluster, stream, "2");
    cluster.dialAt("c");
    cluster.deliverUntil("offer");
    if (way === "lost") cluster.kill("a");
    else first.session.done(first.stream);
    cluster.settle();
    cluster.deliver();
    expect(told(last(cluster).heard)).toEqual([]);
    cluster.front = cluster.node("b");
    cluster.isLinked = true;
    cluster.kill("c");
    cluster.wait(5000);
    publish(cluster, stream, "3");
    expect(told(last(cluster).heard)).toEqual(["CI 2", "CI 3"]);
    expect(told(heard)).toEqual(way === "lost" ? ["refused unavailable"] : []);
  });
}

test("a home that says in an offer what cannot be is lost when the offer is given up", () => {
  const [cluster, stream, heard] = subscribed();
  last(cluster).heard.isSettled = false;
  publish(cluster, stream, "1");
  move(cluster, "b");
  cluster.dialAt("c");
  cluster.deliverUntil("offer");
  const session = homeKey(last(cluster).session.id, homeName("a", 0));
  const message = encodeLink({
    kind: "toOwner",
    session,
    first: 99,
    data: encodeFrame("binary", { kind: "end", stream: stream.id }),
  });
  cluster.letters.push({ from: "a", to: "b", message });
  cluster.deliver();
  cluster.front = cluster.node("b");
  cluster.isLinked = true;
  cluster.kill("c");
  cluster.wait(5000);
  expect(told(heard)).toEqual(["refused unavailable"]);
});

test("R-HAND-25: a message that has arrived in part arrives as a whole where its subscription is", () => {
  const [cluster, stream] = subscribed({ server: { credit: 10 } });
  const { core } = cluster.client as unknown as { readonly core: SessionCore };
  const piece = payloadOf("binary", "0123");
  core.sendFrame({
    kind: "part",
    stream: stream.id,
    code: codeNumber("CI"),
    payload: piece,
    rest: 2,
  });
  stream.sent += 4;
  cluster.settle();
  move(cluster, "b");
  expect(last(cluster).stream).toMatchObject({ received: 4, consumed: 0 });
  publish(cluster, stream, "45");
  expect(told(last(cluster).heard)).toEqual(["CI 012345"]);
});

test("R-HAND-25: the end of a subscriber's half waits too, and its credit is given back", () => {
  const [cluster, stream] = subscribed({ server: { credit: 10 } });
  const first = last(cluster);
  first.heard.isSettled = false;
  publish(cluster, stream, "0123456789");
  expect(stream.canSend).toBe(false);
  move(cluster, "b");
  expect(stream.canSend).toBe(true);
  publish(cluster, stream, "x");
  cluster.client.end(stream);
  cluster.settle();
  const second = last(cluster);
  expect(told(second.heard)).toEqual([]);
  first.session.done(first.stream);
  cluster.settle();
  expect(told(second.heard)).toEqual(["CI x", "ended"]);
});

for (const way of ["lost", "stopped"] as const) {
  test(`R-HAND-26: a subscriber hears that a publication may be lost, and goes on; ${way}`, () => {
    const [cluster, stream, heard] = subscribed();
    last(cluster).heard.isSettled = false;
    publish(cluster, stream, "1");
    move(cluster, "b");
    publish(cluster, stream, "2");
    if (way === "lost") cluster.kill("a");
    else cluster.node("a").handover.close(new TwobyteError("unavailable", "stopped"));
    cluster.settle();
    publish(cluster, stream, "3");
    say(cluster, "x");
    expect(told(last(cluster).heard)).toEqual(["CI 2", "CI 3"]);
    expect(told(heard)).toEqual(["refused unavailable", "CD x"]);
  });
}

test("a subscriber that leaves meanwhile takes nothing from what was published before", () => {
  const [cluster, stream] = subscribed();
  const first = last(cluster);
  first.heard.isSettled = false;
  publish(cluster, stream, "1");
  move(cluster, "b");
  cluster.client.cancel(stream, new TwobyteError("canceled", "enough"));
  cluster.settle();
  expect(told(last(cluster).heard)).toEqual(["failed canceled maybe"]);
  expect(told(first.heard)).toEqual(["CI 1", "left"]);
  first.session.done(first.stream);
  cluster.settle();
  expect(cluster.node("a").handover.homes).toBe(0);
  expect(cluster.sessions.at(-1)?.ties?.all).toEqual([]);
});

test("R-HAND-23: a deadline of a subscription goes on", () => {
  const cluster = new Cluster(["a", "b"]);
  cluster.start();
  const [, heard] = cluster.open(TOPIC, "key", { deadlineMs: 9000 });
  cluster.settle();
  cluster.wait(5000);
  move(cluster, "b");
  cluster.wire.isMuteToServer = true;
  cluster.wait(4000);
  expect(told(last(cluster).heard)).toEqual(["failed deadline_exceeded maybe"]);
  expect(told(heard)).toEqual(["failed deadline_exceeded maybe"]);
});
