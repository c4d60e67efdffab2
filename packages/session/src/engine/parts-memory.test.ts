import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { encodeFrame } from "../frames/encode-frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { Payload } from "../payload.ts";
import { EnginePair } from "../testing/engine-pair.ts";
import { payloadOf } from "../testing/recorder.ts";
import { Parts } from "./parts.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes that this process holds, on its heap and beside it. */
function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const PIECES = 4_000;

/** Sends a message in pieces to a server, all but the last; gives its size and the last of them. */
function sendPieces(pair: EnginePair): { size: number; piece: Payload } {
  const { profile } = pair;
  const piece = payloadOf(profile, "a".repeat(20));
  const size = piece.length * (PIECES + 1);
  for (let sent = 1; sent <= PIECES; sent++) {
    const rest = size - piece.length * sent;
    const code = codeNumber("Ca");
    const part = encodeFrame(profile, { kind: "part", code, stream: 0, rest, payload: piece });
    // Behind each piece, in the same batch, comes a lot that nobody reads.
    const batch =
      typeof part === "string"
        ? `${part}\x1e!x${"-".repeat(8_000)}`
        : Uint8Array.of(0x1e, part.length, ...part, 2, 0x21, 0x78);
    pair.wire.atServer.receive(batch, pair.now);
  }
  return { size, piece };
}

for (const profile of ["binary", "text"] as const) {
  test(`a message in the smallest pieces takes little more memory than its bytes, in ${profile}`, () => {
    // What is compiled on the way is not the message's.
    sendPieces(EnginePair.live({ profile }));
    const pair = EnginePair.live({ profile });
    const before = held();
    const { size, piece: payload } = sendPieces(pair);
    expect(pair.serverLog.ended).toBe(undefined);
    expect(held() - before).toBeLessThan(size * 2 + 500_000);
    pair.inject({ kind: "open", code: codeNumber("Ca"), stream: 0, payload });
    expect(pair.call.input).toBe("a".repeat(size));
  });
}

test("a piece of text that ends in half of a character is refused", () => {
  const parts = new Parts(1, "a\ud83c", 2);
  expect(() => parts.add(1, "a\ud83c", 2)).toThrow("a piece with an unpaired surrogate");
});
