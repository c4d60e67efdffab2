import { expect, test } from "vitest";
import { isTwobyteError } from "../errors/twobyte-error.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import type { Frame } from "../frames/frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { Payload, Profile } from "../payload.ts";
import { EnginePair, STREAM } from "../testing/engine-pair.ts";
import { payloadOf } from "../testing/recorder.ts";

const seed = Number(process.env["TWOBYTE_SEED"] ?? 1);
const runs = Math.ceil(20_000 * Number(process.env["TWOBYTE_RUNS"] ?? 0.1));

/** A generator of numbers below 1 that depends on its seed alone. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  };
}

function samples(profile: Profile): Payload[] {
  const payload = payloadOf(profile, "payload");
  const frames: Frame[] = [
    { kind: "open", code: codeNumber("Cs"), stream: 8, key: "k", deadlineMs: 5, payload },
    { kind: "data", code: codeNumber("CD"), stream: 0, payload },
    { kind: "part", code: codeNumber("CD"), stream: 0, rest: 70, payload },
    { kind: "part", code: codeNumber("Ca"), stream: 6, rest: 70, payload },
    { kind: "end", stream: 0, metadata: new Map([["a", "b"]]) },
    { kind: "cancel", stream: 0 },
    { kind: "skip", stream: 0, count: 4, reason: "overflow" },
    { kind: "credit", stream: 0, limit: 9e9 },
    { kind: "ping", n: 1, seen: 0, received: 1, sent: 0 },
    { kind: "ack", received: 1 },
    { kind: "goodbye", code: 14, retry: "now", afterMs: 0, verdict: "kept" },
  ];
  return frames.map((frame) => encodeFrame(profile, frame));
}

function mutate(data: Payload, random: () => number): Payload {
  const pick = (below: number): number => Math.floor(random() * below);
  const units = typeof data === "string" ? Array.from(data, (one) => one.charCodeAt(0)) : [...data];
  for (let i = pick(4); i >= 0; i--) {
    const at = pick(units.length + 1);
    const unit = [0, 0x1e, 0x1f, 0x21, 0x5c, 0x7f, 0x80, 0xff, pick(256)][pick(9)] ?? 0;
    units.splice(at, pick(3), ...(pick(3) === 0 ? [] : [unit]));
  }
  const kept = units.slice(0, pick(8) === 0 ? pick(units.length + 1) : units.length);
  return typeof data === "string" ? String.fromCharCode(...kept) : Uint8Array.from(kept);
}

for (const profile of ["binary", "text"] as const) {
  test(`no bytes make an engine throw, or end in anything but a typed error, in ${profile}`, () => {
    const random = randomFrom(seed);
    const originals = samples(profile);
    let ended = 0;
    for (let run = 0; run < runs; run++) {
      const pair = EnginePair.live({ profile });
      pair.open(STREAM, "x");
      pair.settle();
      const { atServer, atClient } = pair.wire;
      const side = run % 2 === 0 ? atServer : atClient;
      for (let i = 0; i < 4; i++) {
        const original = originals[Math.floor(random() * originals.length)] ?? "";
        side.receive(mutate(original, random), pair.now);
      }
      pair.settle();
      const log = run % 2 === 0 ? pair.serverLog : pair.clientLog;
      if (log.ended === undefined) continue;
      ended++;
      const isTyped = log.ended === "fine" || isTwobyteError(log.ended);
      expect(isTyped, `seed ${seed}, run ${run}: ${log.ended}`).toBe(true);
      const isOurs = log.ended !== "fine" && log.ended.code === "internal";
      expect(isOurs, `seed ${seed}, run ${run}: ${log.ended}`).toBe(false);
    }
    expect(ended).toBeGreaterThan(runs / 10);
  });
}
