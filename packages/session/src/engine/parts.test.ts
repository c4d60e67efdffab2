import { expect, test } from "vitest";
import type { Frame } from "../frames/frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { Payload } from "../payload.ts";
import { sizeOf } from "../payload.ts";
import { EnginePair, framesOf, STREAM, UNARY } from "../testing/engine-pair.ts";
import { payloadOf } from "../testing/recorder.ts";

const withoutAcks = (messages: readonly Payload[]) =>
  framesOf(messages).filter(({ kind }) => kind !== "ack");
const long = "añ€🌍".repeat(20_000);

for (const profile of ["binary", "text"] as const) {
  test(`a long input and a long answer travel in parts and arrive whole, in ${profile}`, () => {
    // R-FRAME-14, R-FRAME-27, R-FRAME-29
    const pair = EnginePair.live({ profile, client: { maxFrame: 16_384 } });
    const [, heard] = pair.open(UNARY, long);
    pair.settle();
    expect(pair.call.input).toBe(long);
    pair.send(pair.call.stream, long);
    pair.server.end(pair.call.stream);
    pair.settle();
    expect(heard.heard).toEqual([`CD ${long}`, "ended"]);
    expect(heard.sizes).toEqual([200_000]);
    const kinds = (messages: typeof pair.toServer) => withoutAcks(messages).map(({ kind }) => kind);
    expect(kinds(pair.toServer)).toEqual(["hello", "live", "part", "part", "part", "open"]);
    const parts = Array.from({ length: 12 }, () => "part");
    expect(kinds(pair.toClient)).toEqual(["welcome", ...parts, "data", "end"]);
    for (const message of [...pair.toServer, ...pair.toClient]) {
      expect(sizeOf(message)).toBeLessThanOrEqual(65_536);
    }
  });

  test(`a piece that is not what was announced ends the session, in ${profile}`, () => {
    // R-FRAME-28
    const piece = { stream: 0, payload: payloadOf(profile, "abc") };
    const part: Frame = { kind: "part", code: codeNumber("Cs"), rest: 5, ...piece };
    const broken: Frame[] = [
      { ...part, rest: 3 },
      { ...part, rest: 2, code: codeNumber("Ca") },
      { kind: "open", code: codeNumber("Cs"), ...piece },
    ];
    for (const frame of broken) {
      const pair = EnginePair.live({ profile });
      pair.inject(part);
      expect(pair.serverLog.ended).toBe(undefined);
      pair.inject(frame);
      expect(String(pair.serverLog.ended)).toContain("out_of_range");
    }
  });
}

/** Frames out of nowhere are not to be acknowledged to the client of the pair. */
const quiet = { ackBytes: 1e9, ackFrames: 1e9 };
const part = { kind: "part", stream: 0, payload: new Uint8Array(3) } as const;

test("an input that is announced too long is refused before it is kept, and the session goes on", () => {
  // R-FRAME-30
  const pair = EnginePair.live();
  pair.inject({ ...part, code: codeNumber("Ca"), rest: 999_998 });
  pair.inject({ ...part, code: codeNumber("Ca"), rest: 999_995 });
  expect(withoutAcks(pair.toClient).length).toBe(1);
  const small = EnginePair.live({ server: quiet });
  small.inject({ ...part, code: codeNumber("Ca"), rest: 1_000_000 });
  const payload = new Uint8Array(60_000);
  for (let rest = 940_000; rest > 0; rest -= 60_000) {
    small.inject({ ...part, code: codeNumber("Ca"), rest, payload });
  }
  const open = { kind: "open", code: codeNumber("Ca"), stream: 0 } as const;
  small.inject({ ...open, payload: new Uint8Array(40_000) });
  expect(withoutAcks(small.toClient).at(-1)).toMatchObject({ kind: "streamError", code: 8 });
  expect(small.calls).toEqual([]);
  expect(small.serverLog.ended).toBe(undefined);
});

test("an answer that is announced too long cancels the call, and the rest of it is passed over", () => {
  // R-FRAME-30
  const pair = EnginePair.live();
  const [, heard] = pair.open({ ...STREAM, maxBytes: 100 }, "x");
  pair.settle();
  pair.injectToClient({ ...part, code: codeNumber("CD"), rest: 98 });
  expect(heard.heard).toEqual(["failed resource_exhausted maybe"]);
  expect(framesOf(pair.toServer).at(-1)).toMatchObject({ kind: "cancel" });
  expect(pair.call.heard.heard).toEqual(["failed canceled maybe"]);
});

// R-FLOW-1
test("parts of all messages together are bounded", () => {
  const pair = EnginePair.live({ server: { ...quiet, partBytes: 100_000 } });
  const payload = new Uint8Array(60_000);
  const open = { kind: "open", code: codeNumber("Ca"), payload: new Uint8Array(5) } as const;
  pair.inject({ ...part, code: codeNumber("Ca"), payload, rest: 5 });
  pair.inject({ ...part, stream: 2, code: codeNumber("Ca"), payload, rest: 5 });
  pair.inject({ ...open, stream: 2 });
  pair.inject({ ...open, stream: 0 });
  expect(withoutAcks(pair.toClient).at(-1)).toMatchObject({ stream: 2, code: 8 });
  expect(pair.calls.map(({ stream }) => stream.id)).toEqual([0]);
  // What the first held is free again.
  pair.inject({ ...part, stream: 4, code: codeNumber("Ca"), payload, rest: 5 });
  pair.inject({ ...open, stream: 4 });
  expect(pair.calls.map(({ stream }) => stream.id)).toEqual([0, 4]);
});

test("parts without an open do not pile up", () => {
  const pair = EnginePair.live({ server: { streams: 3 } });
  for (const stream of [0, 2, 4]) {
    pair.inject({ ...part, stream, code: codeNumber("Ca"), rest: 5 });
  }
  expect(pair.serverLog.ended).toBe(undefined);
  pair.inject({ ...part, stream: 6, code: codeNumber("Ca"), rest: 5 });
  expect(pair.serverLog.ended).toMatchObject({ code: "resource_exhausted" });
});

test("a cancel drops the parts of a call that was never opened", () => {
  const pair = EnginePair.live({ server: { streams: 1 } });
  pair.inject({ ...part, code: codeNumber("Ca"), rest: 5 });
  pair.inject({ kind: "cancel", stream: 0 });
  expect(withoutAcks(pair.toClient).at(-1)).toMatchObject({ kind: "streamError", code: 1 });
  const open = { kind: "open", code: codeNumber("Ca"), stream: 0 } as const;
  pair.inject({ ...open, payload: new Uint8Array(1) });
  expect(pair.calls.length).toBe(1);
});
