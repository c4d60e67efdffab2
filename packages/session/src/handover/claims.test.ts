import { expect, test } from "vitest";
import { rawPayload } from "../engine/payload-codec.ts";
import { Cluster, claimOf } from "../testing/cluster.ts";
import { framesOfKind, STREAM } from "../testing/engine-pair.ts";
import { payloadOf } from "../testing/recorder.ts";
import { judgeClaim } from "./claims.ts";
import { decodeLink } from "./link-message.ts";

/** A cluster of three whose client has a stream at the first. */
function streaming() {
  const cluster = new Cluster(["a", "b", "c"]);
  cluster.start();
  const [, heard] = cluster.open(STREAM, "in");
  cluster.settle();
  const { stream } = cluster.call;
  const [session] = cluster.sessions;
  if (session === undefined) throw new Error("there is no session");
  const say = (text: string): void =>
    session.send(stream, "CD", rawPayload, payloadOf("binary", text));
  return { cluster, heard, session, say };
}

test("R-HAND-4: a claim is judged as an attach is", () => {
  const { cluster, session } = streaming();
  const { hub } = cluster.node("a");
  const who = claimOf(session);
  const { generation } = session.core;
  const fine = { received: session.core.counters.sent, generation };
  expect(judgeClaim(hub, who, fine)).toBe(session);
  expect(judgeClaim(hub, { ...who, principal: "bob" }, fine)).toBeUndefined();
  expect(judgeClaim(hub, { ...who, secret: new Uint8Array(16) }, fine)).toBeUndefined();
  expect(judgeClaim(hub, { ...who, session: "a.other" }, fine)).toBeUndefined();
  const late = judgeClaim(hub, who, { ...fine, generation: generation - 1 });
  expect(late).toMatchObject({ code: "aborted", retry: "now" });
  const mismatched = judgeClaim(hub, who, { ...fine, received: fine.received + 1 });
  expect(mismatched).toMatchObject({ code: "data_loss" });
  expect(cluster.owners).toEqual([]);
});

test("R-HAND-4: a claim that is behind what its client has acknowledged since ends nothing", () => {
  const { cluster, session } = streaming();
  session.core.counters.acknowledge(session.core.counters.sent);
  const { hub } = cluster.node("a");
  const slow = { received: session.core.counters.acked - 1 };
  expect(judgeClaim(hub, claimOf(session), slow)).toMatchObject({ code: "aborted", retry: "now" });
  expect(session.core.isOver).toBe(false);
});

test("R-HAND-4: sessions are not claimed more often than they are attached", () => {
  const cluster = new Cluster(["a", "b"], { server: { attachTokens: 1, attachRefill: 0 } });
  cluster.start();
  const { hub } = cluster.node("a");
  const [session] = cluster.sessions;
  if (session === undefined) throw new Error("there is no session");
  const counts = { received: session.core.counters.sent };
  expect(judgeClaim(hub, claimOf(session), counts)).toBe(session);
  expect(judgeClaim(hub, claimOf(session), counts)).toMatchObject({ code: "resource_exhausted" });
});

test("R-HAND-5: an offered session neither reads nor writes, and its calls go on", () => {
  const { cluster, heard, session, say } = streaming();
  cluster.dialAt("b");
  cluster.deliverUntil("offer");
  const written = cluster.toClient.length;
  say("1");
  session.flush();
  cluster.settle();
  expect(framesOfKind(cluster.toClient.slice(written), "data")).toEqual([]);
  expect(session.isLive).toBe(false);
  cluster.isLinked = true;
  cluster.settle();
  expect(heard.heard).toEqual(["CD 1"]);
});

test("R-HAND-6: the claimant says nothing before the commit is confirmed", () => {
  const { cluster } = streaming();
  cluster.dialAt("b");
  cluster.deliverUntil("committed");
  expect(cluster.owners).toEqual([]);
  const written = cluster.toClient.length;
  cluster.settle();
  expect(cluster.toClient.length).toBe(written);
  cluster.isLinked = true;
  cluster.settle();
  expect(cluster.owners).toEqual(["b"]);
});

test("R-HAND-7: an offer that nobody takes up is given up in time", () => {
  const { cluster, heard, say } = streaming();
  cluster.dialAt("b");
  cluster.deliverUntil("offer");
  cluster.letters.length = 0;
  say("1");
  cluster.front = cluster.node("a");
  cluster.wait(1999);
  expect(cluster.server.isAway).toBe(true);
  cluster.wait(1);
  expect(cluster.server.isAway).toBe(false);
  cluster.isLinked = true;
  cluster.wait(5000);
  expect(heard.heard).toEqual(["CD 1"]);
  expect(cluster.clientLog.gap).toBeUndefined();
});

test("R-HAND-8: a commit whose fate nobody knows ends in a gap, not in two owners", () => {
  const { cluster, heard } = streaming();
  cluster.dialAt("b");
  cluster.deliverUntil("committed");
  cluster.letters.length = 0;
  cluster.isLinked = true;
  for (let second = 0; second < 10; second++) cluster.wait(1000);
  expect(cluster.clientLog.gap?.code).toBe("unavailable");
  expect(heard.heard).toEqual(["failed unavailable maybe"]);
  expect(cluster.owners.length).toBe(1);
});

test("R-HAND-9: a session on its way is not offered twice", () => {
  const { cluster, session } = streaming();
  cluster.dialAt("b");
  cluster.deliverUntil("offer");
  const { hub } = cluster.node("a");
  const again = judgeClaim(hub, claimOf(session), { received: 0 });
  expect(again).toMatchObject({ code: "aborted", retry: "now", processed: "no" });
  cluster.isLinked = true;
  cluster.settle();
  expect(cluster.owners).toEqual(["b"]);
});

test("R-HAND-10: what was not acknowledged is handed over as the bytes it was", () => {
  const { cluster, heard, session, say } = streaming();
  cluster.wire.isMuteToClient = true;
  say("1");
  session.flush();
  const sent = cluster.sessions[0]?.core.desk.replay.above(session.core.counters.acked) ?? [];
  cluster.wire.isMuteToServer = true;
  cluster.front = cluster.node("b");
  cluster.wire.loseAtClient();
  cluster.isLinked = false;
  cluster.wait(500);
  cluster.deliverUntil("offer");
  const offer = cluster.letters
    .map(({ message }) => decodeLink(message))
    .find((message) => message.kind === "offer");
  if (offer?.kind !== "offer") throw new Error("nothing was offered");
  expect(sent.length).toBeGreaterThan(0);
  expect(offer.state.frames).toEqual(sent.map((frame) => new Uint8Array(frame as Uint8Array)));
  cluster.isLinked = true;
  cluster.settle();
  expect(heard.heard).toEqual(["CD 1"]);
});
