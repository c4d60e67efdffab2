import { expect, test } from "vitest";
import { HELLO, liveClient, liveServer, ModelTalk, WELCOME } from "../testing/model-talk.ts";

const PROBE = { ...HELLO, session: "n1", secret: "b1", probe: true } as const;
const FOUND = { ...WELCOME, secret: "b2", verdict: { verdict: "found", reason: "none" } } as const;
const ATTACH = { kind: "attach", received: 0, first: 1 } as const;
const LIVE = { kind: "live", sent: 0 } as const;
const ENDED = { kind: "goodbye", code: 14, retry: "now", afterMs: 0, verdict: "ended" } as const;

test("a client with a connection probes R-SES-22", () => {
  const talk = liveClient()
    .open("c2")
    .sent("c2", { ...HELLO, session: "n1", secret: "b1" });
  expect(talk.broken).toEqual(["R-SES-22"]);
});

test("a client proves the session with the newest secret R-SES-18", () => {
  const talk = liveClient().closed("c1", "network").open("c2");
  expect(talk.sent("c2", { ...HELLO, session: "n1", secret: "a0" }).broken).toEqual(["R-SES-18"]);
});

test("what the peer has seen of a client may lack that it attached by a welcome R-SES-18", () => {
  const welcomed = (isOwnLog: boolean): string[] => {
    const talk = liveClient({ isOwnLog }).open("c2").sent("c2", PROBE).received("c2", FOUND);
    return talk.open("c3").sent("c3", { ...PROBE, secret: "b2" }).broken;
  };
  expect([welcomed(true), welcomed(false)]).toEqual([["R-SES-18"], []]);
  const talk = liveClient({ isOwnLog: false }).open("c2");
  expect(talk.sent("c2", { ...PROBE, secret: "c0" }).broken).toEqual(["R-SES-18"]);
});

test("a client goes on with a session that nothing has ended R-SES-18", () => {
  const talk = liveClient().closed("c1", "network").open("c2");
  expect(talk.sent("c2", { ...HELLO, secret: "c0" }).broken).toEqual(["R-SES-18"]);
});

test("behind a goodbye that ends the session another begins, with another secret", () => {
  const talk = liveClient().received("c1", ENDED).closed("c1", "peer").open("c2");
  expect(talk.sent("c2", { ...HELLO, secret: "c0" }).broken).toEqual([]);
});

test("a client closes the connection before once the new one is heard R-SES-25", () => {
  const talk = liveClient()
    .open("c2")
    .sent("c2", PROBE)
    .received("c2", FOUND)
    .sent("c2", ATTACH, LIVE);
  talk.received("c2", LIVE);
  expect(talk.broken).toEqual([]);
  expect(talk.wait(2000).broken).toEqual(["R-SES-25"]);
});

test("a client acts on no connection that another has replaced R-SES-26", () => {
  const talk = liveClient()
    .open("c2")
    .sent("c2", PROBE)
    .received("c2", FOUND)
    .sent("c2", ATTACH, LIVE);
  expect(talk.sent("c1", { kind: "ack", received: 0 }).broken).toEqual(["R-SES-26"]);
});

test("a probe attaches nothing R-SES-1", () => {
  const talk = liveServer().open("c2").received("c2", PROBE).sent("c2", FOUND);
  expect(talk.sent("c2", { kind: "open", code: "Ca", stream: 1 }).broken).toEqual(["R-SES-1"]);
});

test("an attach for an older generation is refused R-SES-23", () => {
  const talk = liveServer().open("c2").received("c2", PROBE).sent("c2", FOUND).open("c3");
  talk.received("c3", PROBE).sent("c3", FOUND).received("c3", ATTACH).sent("c3", LIVE);
  talk.closed("c1", "subject", 4010).received("c2", ATTACH);
  expect(talk.broken).toEqual([]);
  expect(talk.wait(2000).broken).toEqual(["R-SES-23"]);
});

test("a server sends nothing on a connection that another has replaced R-SES-24", () => {
  const talk = liveServer().open("c2").received("c2", PROBE).sent("c2", FOUND);
  talk.received("c2", ATTACH).sent("c2", LIVE);
  expect(talk.sent("c1", { kind: "open", code: "Ca", stream: 1 }).broken).toEqual(["R-SES-24"]);
});

test("a secret that is not valid finds nothing R-SES-15", () => {
  const talk = liveServer().closed("c1", "network").open("c2");
  talk.received("c2", { ...HELLO, session: "n1", secret: "zz" }).sent("c2", FOUND);
  expect(talk.broken).toEqual(["R-SES-15"]);
});

test("a client may hear that a session was found before it hears that it was created R-SES-15", () => {
  const talk = (isOwnLog: boolean): ModelTalk =>
    new ModelTalk("server", { isOwnLog })
      .open("c1")
      .received("c1", HELLO)
      .open("c2")
      .received("c2", { ...HELLO, probe: true })
      .sent("c2", { ...FOUND, secret: WELCOME.secret });
  expect(talk(true).broken).toEqual(["R-SES-15"]);
  const late = talk(false).sent("c1", WELCOME);
  expect(late.broken).toEqual([]);
  late.received("c1", { kind: "live", sent: 0 }).open("c3").received("c3", PROBE);
  expect(late.sent("c3", FOUND).broken).toEqual([]);
  const wrong = talk(false)
    .open("c3")
    .received("c3", { ...HELLO, secret: "zz" });
  expect(wrong.sent("c3", { ...FOUND, session: "n9", secret: "b9" }).broken).toEqual(["R-SES-15"]);
});

test("a secret that was issued and not proven is issued again R-SES-14", () => {
  const talk = liveServer().open("c2").received("c2", PROBE).sent("c2", FOUND).open("c3");
  talk.received("c3", PROBE).sent("c3", { ...FOUND, secret: "b3" });
  expect(talk.broken).toEqual(["R-SES-14"]);
});

test("a session is kept for its window, and no longer R-SES-30", () => {
  const away = () => liveServer().closed("c1", "network");
  const hello = { ...HELLO, session: "n1", secret: "b1" } as const;
  const gap = {
    ...WELCOME,
    session: "n2",
    secret: "b9",
    verdict: { verdict: "gap", reason: "window" },
  } as const;
  const early = away().wait(60_000).open("c2").received("c2", hello).sent("c2", gap);
  expect(early.broken).toEqual(["R-SES-30"]);
  const late = away().wait(130_000).open("c2").received("c2", hello).sent("c2", FOUND);
  expect(late.broken).toEqual(["R-SES-30"]);
});

test("a lost connection ends no session R-SES-46", () => {
  expect(liveClient().closed("c1", "network").application("gap").broken).toEqual(["R-SES-46"]);
});
