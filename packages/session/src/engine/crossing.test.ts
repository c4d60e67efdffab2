import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import { BOTH, EnginePair, framesOf, framesOfKind, UNARY } from "../testing/engine-pair.ts";
import { rawPayload } from "./payload-codec.ts";

const unknown = {
  kind: "data",
  code: codeNumber("Zz"),
  stream: 0,
  payload: new Uint8Array(),
} as const;

/** A call that the server has failed, and of which the client has heard. */
function failed(): EnginePair {
  const pair = EnginePair.live();
  pair.open(BOTH, "x");
  pair.settle();
  pair.server.fail(pair.call.stream, new TwobyteError("aborted", "no"));
  pair.settle();
  return pair;
}

/** Codes of the errors of streams that the server has sent. */
const errors = (pair: EnginePair): number[] =>
  framesOfKind(pair.toClient, "streamError").map(({ code }) => code);

// R-STREAM-45
test("what was sent before an error was heard of is dropped, though the attach came first", () => {
  const pair = EnginePair.live();
  const [stream] = pair.open(BOTH, "x");
  pair.settle();
  pair.wire.isMuteToServer = true;
  pair.client.send(stream, "CD", rawPayload, Buffer.from("1"));
  pair.server.fail(pair.call.stream, new TwobyteError("aborted", "no"));
  pair.settle();
  pair.wire.lose();
  pair.wait(500);
  expect(framesOf(pair.toServer).slice(-2)).toMatchObject([{ kind: "data" }, { kind: "live" }]);
  expect(errors(pair)).toEqual([10]);
  // The live frame is there: the id stands for another call by now.
  pair.inject(unknown);
  expect(errors(pair)).toEqual([10, 12]);
});

// R-STREAM-45
test("what a poll says has been heard may overtake what was sent before", () => {
  const pair = failed();
  const before = errors(pair);
  const ack = { kind: "ack", received: 1 } as const;
  pair.wire.atServer.receive(encodeFrame("binary", ack), pair.now, true);
  pair.inject(unknown);
  expect(errors(pair)).toEqual(before);
  pair.inject(ack);
  pair.inject(unknown);
  expect(errors(pair)).toEqual([...before, 12]);
});

// R-STREAM-46
test("who has acknowledged by a poll says it again in front of an open", () => {
  const pair = failed();
  pair.wire.atClient.tell();
  pair.open(UNARY, "y");
  pair.open(UNARY, "z");
  pair.settle();
  expect(framesOf(pair.toServer).slice(-3)).toMatchObject([
    { kind: "ack", received: 1 },
    { kind: "open" },
    { kind: "open" },
  ]);
});
