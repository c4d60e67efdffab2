import { expect, test } from "vitest";
import { HELLO, liveClient, liveServer, WELCOME } from "../testing/model-talk.ts";
import { keptFrame } from "./kept-frames.ts";
import type { NotedFrame } from "./noted-frame.ts";
import type { ModelState } from "./state.ts";
import { advance } from "./step.ts";

const OPEN: NotedFrame = { kind: "open", code: "Ca", stream: 0, payload: "x" };
const DATA: NotedFrame = { kind: "data", code: "CD", stream: 0, payload: "y" };
const END: NotedFrame = { kind: "end", stream: 0 };
const FOUND = { verdict: "found", reason: "none" } as const;

test("a talk that keeps all rules breaks none", () => {
  const talk = liveServer().received("c1", OPEN).sent("c1", DATA, END);
  talk.sent("c1", { kind: "ack", received: 1 }).received("c1", { kind: "ack", received: 2 });
  expect(talk.wait(10_000).broken).toEqual([]);
});

test("what arrived is acknowledged within ackDelay R-SES-8", () => {
  const talk = liveServer().received("c1", OPEN).sent("c1", DATA, END);
  expect(talk.wait(1500).broken).toEqual([]);
  expect(talk.wait(1000).broken).toEqual(["R-SES-8"]);
  const client = liveClient().sent("c1", OPEN).received("c1", DATA, END);
  expect(client.wait(4500).broken).toEqual([]);
  expect(client.wait(1000).broken).toEqual(["R-SES-8"]);
});

test("nobody acknowledges more than was sent to it R-SES-6", () => {
  expect(liveServer().sent("c1", { kind: "ack", received: 1 }).broken).toEqual(["R-SES-6"]);
});

test("the number of the last frame sent is the one that was counted R-SES-5", () => {
  const ping = { kind: "ping", n: 1, seen: 0, received: 0, sent: 3 } as const;
  expect(liveServer().sent("c1", ping).broken).toEqual(["R-SES-5"]);
});

test("a wrong count of the peer's ends the session with data_loss R-SES-5", () => {
  const talk = liveServer().received("c1", { kind: "live", sent: 4 });
  expect(talk.wait(2000).broken).toEqual(["R-SES-5"]);
});

test("counted frames do not leave before a connection is attached R-SES-1", () => {
  const talk = liveClient()
    .open("c2")
    .sent("c2", { ...HELLO, session: "n1", secret: "b1", probe: true });
  expect(talk.sent("c2", OPEN).broken).toEqual(["R-SES-1"]);
});

const again = { ...HELLO, session: "n1", secret: "b1", counts: { received: 0, sent: 2 } };
const welcomed = { ...WELCOME, secret: "b2", verdict: FOUND };

test("what was not acknowledged is sent again, all of it R-SES-28", () => {
  const talk = liveClient().sent("c1", OPEN, { kind: "cancel", stream: 0 }).closed("c1", "network");
  talk.open("c2").sent("c2", again).received("c2", welcomed);
  talk.sent("c2", OPEN, { kind: "live", sent: 1 });
  expect(talk.broken).toContain("R-SES-28");
});

test("what is sent again is the same bytes R-SES-38", () => {
  const talk = liveClient().sent("c1", OPEN, { kind: "cancel", stream: 0 }).closed("c1", "network");
  talk.open("c2").sent("c2", again).received("c2", welcomed);
  expect(talk.sent("c2", { ...OPEN, payload: "other" }).broken).toEqual(["R-SES-38"]);
});

test("nothing new is sent in front of the live frame R-SES-27", () => {
  const talk = liveClient().closed("c1", "network").open("c2");
  talk.sent("c2", { ...again, counts: { received: 0, sent: 0 } }).received("c2", welcomed);
  expect(talk.sent("c2", OPEN).broken).toEqual(["R-SES-27"]);
});

test("a state is a value: two futures of it know nothing of each other", () => {
  const { state } = liveClient();
  const seen = (frame: NotedFrame) =>
    ({
      kind: "sent",
      at: 0,
      connection: "c1",
      frame,
      payloadBytes: 0,
      identity: frame.kind,
    }) as const;
  const one = advance(state, seen(OPEN)).state;
  const other = advance(state, seen({ kind: "revision", revision: 2 })).state;
  const kept = ({ sessions }: ModelState) =>
    [...sessions.values()].map((session) => keptFrame(session.kept, 1)?.identity);
  expect([kept(state), kept(one), kept(other)]).toEqual([[undefined], ["open"], ["revision"]]);
});
