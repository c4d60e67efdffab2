import type { Frame } from "@twobyte/session";
import { codeNumber, encodeFrame, rawPayload } from "@twobyte/session";
import { expect, test } from "vitest";
import type { ServerStreamMethod } from "./codegen1.ts";
import { bindServerStream } from "./codegen1.ts";
import { serve } from "./serve.ts";

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
    r.pos = r.end;
    return new Uint8Array();
  },
  format: () => "",
  parse: () => new Uint8Array(),
  check: undefined,
};
const endless: ServerStreamMethod<Uint8Array, Uint8Array> = {
  service: "Test",
  name: "endless",
  code: "En",
  kind: "serverStream",
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
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("a client that grants all credit and reads as fast as it is sent does not keep the process for itself", async () => {
  const size = 10_000;
  let made = 0;
  function* answers(): Generator<Uint8Array> {
    while (made < 20_000) {
      made++;
      yield new Uint8Array(size);
    }
  }
  const methods = [bindServerStream(endless, answers)];
  const parameters = { resumeBuffer: 1e9, sessionBytes: 2e9 };
  const server = serve(protocol, [{ name: "Test", methods }], { parameters });
  const carrier = { write() {}, close() {}, abort() {} };
  const connection = server.connect(carrier, { headers: {} }, (end) => void setImmediate(end));
  const send = (frame: Frame): void => connection.receive(encodeFrame("binary", frame));
  send(hello);
  await turn();
  const credit = Number.MAX_SAFE_INTEGER;
  const payload = new Uint8Array();
  send({ kind: "open", code: codeNumber("En"), stream: 0, credit, payload });
  send({ kind: "open", code: codeNumber("En"), stream: 2, credit, payload });
  for (let turns = 1; turns <= 20; turns++) {
    const before = made;
    await turn();
    expect((made - before) * size).toBeLessThan(600_000);
  }
  expect(made * size).toBeGreaterThan(2_000_000);
  connection.lost();
  await turn();
  const before = made;
  await turn();
  expect(made).toBe(before);
});
