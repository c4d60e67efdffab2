import { expect, test } from "vitest";
import { liveClient, liveServer } from "../testing/model-talk.ts";
import { modelParameters } from "./setting.ts";

const HOLD = {
  kind: "goodbye",
  code: 14,
  retry: "now",
  afterMs: 0,
  verdict: "kept",
  deadlineMs: 9000,
} as const;
const ping = (n: number, seen = 0) => ({ kind: "ping", n, seen, received: 0, sent: 0 }) as const;
const ENDED = { ...HOLD, verdict: "ended", deadlineMs: undefined } as const;

test("a server pings within its beat R-LIVE-1", () => {
  expect(liveServer().wait(25_000).broken).toEqual([]);
  expect(liveServer().wait(27_000).broken).toEqual(["R-LIVE-1"]);
});

test("a ping is answered in the same turn, by its number R-LIVE-2", () => {
  expect(liveClient().received("c1", ping(1)).wait(2000).broken).toEqual(["R-LIVE-2"]);
  const pong = { kind: "pong", n: 3, received: 0, sent: 0 } as const;
  expect(liveClient().sent("c1", pong).broken).toEqual(["R-LIVE-2"]);
});

test("a connection without a sign of life is given up R-LIVE-4", () => {
  expect(liveClient().wait(34_000).broken).toEqual([]);
  expect(liveClient().wait(37_000).broken).toEqual(["R-LIVE-4"]);
});

test("a client that asks has until the probe's deadline, and no longer for asking again R-LIVE-7", () => {
  const asked = (): ReturnType<typeof liveClient> => {
    const talk = liveClient().wait(34_900).sent("c1", ping(1));
    return talk.wait(1500).sent("c1", ping(2));
  };
  expect(asked().wait(1400).broken).toEqual([]);
  expect(asked().wait(1600).broken).toEqual(["R-LIVE-4"]);
});

test("what a client asked before the last sign of life gives it no time R-LIVE-4", () => {
  const talk = liveClient().sent("c1", ping(1)).wait(1000);
  talk.received("c1", { kind: "pong", n: 1, received: 0, sent: 0 });
  expect(talk.wait(37_000).broken).toEqual(["R-LIVE-4"]);
});

test("a server, which asks by the clock, gives up by the silence alone R-LIVE-4", () => {
  const parameters = { ...modelParameters("server"), beat: 1000, slack: 50 };
  const talk = liveServer({ parameters }).wait(900).sent("c1", ping(1));
  expect(talk.wait(700).broken).toEqual(["R-LIVE-4"]);
});

test("time in which a side could not run does not count R-LIVE-7", () => {
  const talk = liveClient().tell({ kind: "thawed", at: 40_000 });
  expect(talk.tell({ kind: "time", at: 41_000 }).broken).toEqual([]);
});

test("a client that lost its connection tries again R-LIVE-13", () => {
  const talk = liveClient().closed("c1", "network").wait(29_000);
  expect(talk.broken).toEqual([]);
  expect(talk.wait(5000).broken).toEqual(["R-LIVE-13"]);
});

test("a client that is asked to leave tries elsewhere within the window R-LIVE-12", () => {
  const asked = { ...HOLD, deadlineMs: undefined, window: { fromMs: 100, spanMs: 2000 } };
  expect(liveClient().received("c1", asked).wait(4000).broken).toEqual(["R-LIVE-12"]);
});

test("a client that is told to open nothing opens nothing R-DRAIN-6", () => {
  const talk = liveClient().received("c1", HOLD).wait(10);
  expect(talk.sent("c1", { kind: "open", code: "Ca", stream: 0 }).broken).toEqual(["R-DRAIN-6"]);
});

test("a drain ends a session at rest behind a pong alone R-DRAIN-5", () => {
  const drained = () => liveServer().application("drain", { deadlineMs: 20_000 });
  expect(drained().sent("c1", ENDED).broken).toEqual(["R-DRAIN-5"]);
  const asked = drained().sent("c1", HOLD, ping(1));
  asked.received("c1", { kind: "pong", n: 1, received: 0, sent: 0 });
  expect(asked.sent("c1", ENDED).broken).toEqual([]);
});

test("a side closes with the code of what it said R-ERROR-5", () => {
  expect(liveServer().sent("c1", ENDED).closed("c1", "subject", 4014).broken).toEqual([]);
  expect(liveServer().sent("c1", ENDED).closed("c1", "subject", 1000).broken).toEqual([
    "R-ERROR-5",
  ]);
});

test("a connection that works is not left without a word R-SES-41", () => {
  expect(liveClient().closed("c1", "subject").broken).toEqual(["R-SES-41"]);
});

test("a probe's deadline is one by the side's own clock, which may be fast R-SES-41", () => {
  const parameters = { ...modelParameters("client"), slack: 50, drift: 0.04 };
  const after = (ms: number): string[] => {
    const talk = liveClient({ parameters }).sent("c1", ping(1)).wait(ms);
    return talk.closed("c1", "subject").broken;
  };
  expect([after(1800), after(1900)]).toEqual([["R-SES-41"], []]);
});
