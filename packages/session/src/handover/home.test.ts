import { expect, test } from "vitest";
import { rawPayload } from "../engine/payload-codec.ts";
import { Cluster } from "../testing/cluster.ts";
import { BOTH, STREAM } from "../testing/engine-pair.ts";
import { payloadOf } from "../testing/recorder.ts";
import { Home } from "./home.ts";

test("R-HAND-13: a home listens to no owner of a term that has passed", () => {
  const cluster = new Cluster(["a"]);
  cluster.start();
  cluster.open(STREAM, "in");
  cluster.settle();
  const session = cluster.server;
  session.onTheWay.isAway = true;
  session.core.detach();
  const home = new Home(session, 1, () => {});
  const { sent } = session.core.counters;
  expect(home.link("b", 1, sent, () => {})).toBe(true);
  expect(home.link("c", 2, sent, () => {})).toBe(true);
  expect(home.link("b", 1, sent, () => {})).toBe(false);
  expect(home.owner).toBe("c");
  home.leftBy("c");
  expect(home.link("b", 1, sent, () => {})).toBe(false);
  expect(home.link("c", 2, sent, () => {})).toBe(true);
});

test("R-HAND-15: credit that was given while nobody was linked is said when somebody is", () => {
  const cluster = new Cluster(["a", "b"], { server: { credit: 10 } });
  cluster.start();
  const [stream] = cluster.open(BOTH, "in");
  cluster.settle();
  const { call } = cluster;
  const [first] = cluster.sessions;
  const item = (): void =>
    cluster.client.send(stream, "CI", rawPayload, payloadOf("binary", "0123456789"));
  item();
  cluster.settle();
  expect(stream.canSend).toBe(false);
  cluster.dialAt("b");
  cluster.deliverUntil("tie");
  first?.consume(call.stream, 10);
  cluster.isLinked = true;
  cluster.settle();
  expect(stream.canSend).toBe(true);
});

test("R-HAND-16: homes hear how long the credentials are good, and that they were revoked", () => {
  const cluster = new Cluster(["a", "b"]);
  cluster.start();
  cluster.open(STREAM, "in");
  cluster.settle();
  const [home] = cluster.sessions;
  cluster.dialAt("b");
  cluster.settle();
  const owner = cluster.server;
  owner.renew(cluster.now, 60_000);
  cluster.settle();
  expect(home?.expiresMs).toBe(60_000);
  owner.revoke(cluster.now);
  cluster.settle();
  expect(home?.isValid).toBe(false);
  owner.renew(cluster.now);
  cluster.settle();
  expect([home?.isValid, home?.expiresMs]).toEqual([true, undefined]);
});
