import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame } from "@twobyte/session";
import { codeNumber, encodeFrame, rawPayload } from "@twobyte/session";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import type { UnaryMethod } from "../codegen1.ts";
import { bindUnary } from "../codegen1.ts";
import { serve } from "../serve.ts";
import { attach } from "./attach.ts";

const protocol = {
  name: "test",
  lineage: "0".repeat(32),
  revisions: [{ number: 1, fingerprint: "1".repeat(32), draft: false }],
};
const raw = {
  name: "Raw",
  code: "Ra",
  write: rawPayload.write,
  read: (r: { pos: number; end: number }) => {
    const size = r.end - r.pos;
    r.pos = r.end;
    return new Uint8Array(size);
  },
  format: () => "",
  parse: () => new Uint8Array(),
  check: undefined,
};
const take: UnaryMethod<Uint8Array, Uint8Array> = {
  service: "Test",
  name: "take",
  code: "Ta",
  kind: "unary",
  since: 1,
  maxBytes: 1e6,
  input: raw,
  outputs: [{ codec: raw, since: 1 }],
  errors: [],
  tagged: false,
  auth: { mode: "public" },
};
const hello: Frame = {
  kind: "hello",
  versions: { lowest: 1, highest: 1 },
  lineage: new Uint8Array(16),
  revisions: { lowest: 1, highest: 1, fingerprint: new Uint8Array(16).fill(0x11) },
  secret: new Uint8Array(16),
  counts: { received: 0, sent: 0 },
};

test("a client that sends a lot at once is heard in turns, between which others are", async () => {
  const http = createServer();
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  let [turn, calls, bytes] = [0, 0, 0];
  const heard = new Map<number, number>();
  const bound = bindUnary(take, (input) => {
    calls++;
    bytes += input.length;
    heard.set(turn, (heard.get(turn) ?? 0) + input.length);
    return new Uint8Array();
  });
  attach(serve(protocol, [{ name: "Test", methods: [bound] }], {}), http);
  const count = (): void => {
    turn++;
    if (calls < 200) setImmediate(count);
  };
  const { port } = http.address() as AddressInfo;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/twobyte`, "twobyte.1");
  await once(socket, "open");
  socket.send(encodeFrame("binary", hello));
  await once(socket, "message");
  count();
  const payload = new Uint8Array(10_000);
  for (let stream = 0; stream < 400; stream += 2) {
    socket.send(encodeFrame("binary", { kind: "open", code: codeNumber("Ta"), stream, payload }));
  }
  while (calls < 200) await new Promise((resolve) => setImmediate(resolve));
  socket.terminate();
  http.close();
  expect(bytes).toBe(2_000_000);
  expect(Math.max(...heard.values())).toBeLessThan(200_000);
});
