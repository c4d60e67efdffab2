import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { serve } from "../serve.ts";
import { attach } from "./attach.ts";

const protocol = {
  name: "test",
  lineage: "0".repeat(32),
  revisions: [{ number: 1, fingerprint: "1".repeat(32), draft: false }],
};
const http = createServer();
const server = serve(protocol, [], {});
let client: WebSocket;

beforeEach(async () => {
  attach(server, http);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  client = new WebSocket(`ws://127.0.0.1:${port}/twobyte`, "twobyte.1");
  await once(client, "open");
});

afterEach(() => {
  client.terminate();
  server.close();
  http.close();
});

test("a WebSocket's pings are answered, and what breaks its rules ends the connection alone", async () => {
  client.ping("are you there");
  const [data] = (await once(client, "pong")) as [Buffer];
  expect(data.toString()).toBe("are you there");
  expect(server.connections).toBe(1);
  // A frame with reserved bits.
  (client as unknown as { readonly _socket: { write(bytes: Buffer): void } })._socket.write(
    Buffer.from([0xf2, 0x80, 0, 0, 0, 0]),
  );
  const [code] = (await once(client, "close")) as [number];
  expect(code).toBe(1002);
  await expect.poll(() => server.connections).toBe(0);
});
