import { expect, test } from "vitest";
import type { ModelTalk } from "../testing/model-talk.ts";
import { HELLO, liveClient, liveServer, WELCOME } from "../testing/model-talk.ts";
import type { NotedFrame } from "./noted-frame.ts";

const open = (code: string, stream: number): NotedFrame => ({
  kind: "open",
  code,
  stream,
  payload: "",
});
const data = (stream: number, payload = "x"): NotedFrame => ({
  kind: "data",
  code: "CD",
  stream,
  payload,
});
const end = (stream: number): NotedFrame => ({ kind: "end", stream });

test("a side gives its streams the lowest free ids R-STREAM-1", () => {
  expect(liveClient().sent("c1", open("Cb", 0), open("Cb", 2)).broken).toEqual([]);
  expect(liveClient().wait(10).sent("c1", open("Cb", 2)).broken).toEqual(["R-STREAM-1"]);
  expect(liveClient().sent("c1", open("Cb", 1)).broken).toEqual(["R-STREAM-1"]);
});

test("an id is free again once all is acknowledged R-STREAM-2", () => {
  const talk = liveClient().sent("c1", open("Ca", 0)).received("c1", data(0), end(0));
  talk.sent("c1", { kind: "ack", received: 2 }).wait(10);
  expect(talk.sent("c1", open("Ca", 0)).broken).toEqual(["R-STREAM-2"]);
  const acked = liveClient().sent("c1", open("Ca", 0)).received("c1", data(0), end(0));
  acked
    .sent("c1", { kind: "ack", received: 2 })
    .received("c1", { kind: "ack", received: 1 })
    .wait(10);
  expect(acked.sent("c1", open("Ca", 0)).broken).toEqual([]);
});

test("nothing is sent in a half that is over R-STREAM-7", () => {
  const talk = liveServer().received("c1", open("Ca", 0));
  expect(talk.sent("c1", data(0), end(0), data(0)).broken).toEqual(["R-STREAM-7"]);
  const twice = liveServer().received("c1", open("Ca", 0));
  expect(twice.sent("c1", data(0), data(0)).broken).toEqual(["R-STREAM-7"]);
});

test("what waited for a connection leaves in front of what came behind the welcome R-STREAM-7", () => {
  const failed: NotedFrame = {
    kind: "streamError",
    stream: 0,
    scope: "stream",
    code: 4,
    retry: "never",
    afterMs: 0,
    processed: "maybe",
  };
  const back = (): ModelTalk => {
    const talk = liveClient().sent("c1", open("Cb", 0)).closed("c1", "network").open("c2");
    const found = { ...WELCOME, counts: { received: 1, sent: 1 }, secret: "c1" };
    talk.sent("c2", { ...HELLO, session: "n1", secret: "b1", counts: { received: 0, sent: 1 } });
    talk.received("c2", { ...found, verdict: { verdict: "found", reason: "none" } }, failed);
    return talk.sent("c2", { kind: "live", sent: 1 });
  };
  expect(back().sent("c2", end(0)).broken).toEqual([]);
  expect(back().wait(10).sent("c2", end(0)).broken).toEqual(["R-STREAM-7"]);
});

test("an event is not answered R-STREAM-8", () => {
  expect(liveServer().received("c1", open("Ce", 0)).sent("c1", end(0)).broken).toEqual([
    "R-STREAM-8",
  ]);
});

test("a cancel is answered, and comes from the opener R-STREAM-11", () => {
  const talk = liveServer().received("c1", open("Cb", 0), { kind: "cancel", stream: 0 });
  talk.sent("c1", { kind: "ack", received: 2 });
  expect(talk.wait(2000).broken).toEqual(["R-STREAM-11"]);
  const wrong = liveServer().received("c1", open("Cb", 0));
  expect(wrong.sent("c1", { kind: "cancel", stream: 0 }).broken).toEqual(["R-STREAM-11"]);
});

test("a deadline ends the call on the called side R-STREAM-13", () => {
  const talk = liveServer().received("c1", {
    kind: "open",
    code: "Cb",
    stream: 0,
    deadlineMs: 3000,
  });
  talk.sent("c1", { kind: "ack", received: 1 }).wait(3500);
  expect(talk.broken).toEqual([]);
  expect(talk.wait(1000).broken).toEqual(["R-STREAM-13"]);
});

test("no message begins at the limit, and limits never fall R-FRAME-12 R-FLOW-3", () => {
  const talk = liveServer().received("c1", { kind: "open", code: "Cs", stream: 0, credit: 3 });
  expect(talk.sent("c1", data(0, "xx"), data(0, "xx")).broken).toEqual([]);
  expect(talk.sent("c1", data(0)).broken).toEqual(["R-FRAME-12"]);
  const limits = liveClient().sent("c1", open("Cs", 0), {
    kind: "credit",
    stream: 0,
    limit: 90_000,
  });
  expect(limits.sent("c1", { kind: "credit", stream: 0, limit: 80_000 }).broken).toEqual([
    "R-FLOW-3",
  ]);
});

test("pieces of messages are what was announced R-FRAME-27 R-FRAME-28", () => {
  const part = { kind: "part", code: "CD", stream: 0, rest: 4, payload: "xx" } as const;
  const served = () => liveServer().received("c1", open("Cs", 0)).sent("c1", part);
  expect(served().sent("c1", data(0, "xxxx")).broken).toEqual([]);
  expect(served().sent("c1", data(0, "xx")).broken).toEqual(["R-FRAME-28"]);
  expect(served().sent("c1", { ...part, code: "CE" }).broken).toEqual(["R-FRAME-27"]);
});

test("an open with an id in use ends the session R-STREAM-3", () => {
  const talk = liveServer().received("c1", open("Cb", 0), open("Cb", 0));
  talk.sent("c1", { kind: "ack", received: 2 });
  expect(talk.wait(2000).broken).toEqual(["R-STREAM-3"]);
});

test("a message reaches the application once R-SES-3", () => {
  const talk = liveClient().sent("c1", open("Cs", 0)).received("c1", data(0));
  talk.application("message", { stream: 0 });
  expect(talk.application("message", { stream: 0 }).broken).toEqual(["R-SES-3"]);
});
