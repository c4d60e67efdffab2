import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { ResponseSink } from "./response-sink.ts";

const pieces = ["one", "", "x".repeat(70_000), "é"].map((text) => new TextEncoder().encode(text));

/** What arrives of pieces that go into a sink, behind what `before` does to the answer. */
async function said(before: (outgoing: ServerResponse) => void): Promise<string> {
  const http = createServer((_, outgoing) => {
    before(outgoing);
    outgoing.writeHead(200, { "x-a": "b" });
    outgoing.flushHeaders();
    const sink = new ResponseSink(outgoing);
    for (const piece of pieces) sink.write(piece);
    setImmediate(() => {
      sink.write(pieces[0] as Uint8Array);
      sink.end();
    });
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  const text = await answer.text();
  http.close();
  return text;
}

const whole = `one${"x".repeat(70_000)}éone`;

test("an answer that is written in pieces arrives whole, and ends", async () => {
  expect(await said(() => {})).toBe(whole);
});

test("what somebody else makes of an answer is made of every piece", async () => {
  const sizes: number[] = [];
  const text = await said((outgoing) => {
    const { write } = outgoing;
    outgoing.write = ((piece: Uint8Array) => {
      sizes.push(piece.length);
      return Reflect.apply(write, outgoing, [piece]) as boolean;
    }) as typeof outgoing.write;
  });
  expect([text, sizes]).toEqual([whole, [3, 70_000, 2, 3]]);
});

test("an answer without chunks is written as it is", async () => {
  const text = await said((outgoing) => outgoing.setHeader("content-length", 70_008));
  expect(text).toBe(whole);
});
