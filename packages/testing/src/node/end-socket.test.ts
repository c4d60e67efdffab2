import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { breakSocket } from "./end-socket.ts";

test("a socket that is broken while its end is on its way is gone", async () => {
  const server = createServer((socket) => socket.on("error", () => {})).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(socket, "connect");
  const gone = once(socket, "close");
  socket.end("x");
  breakSocket(socket);
  await gone;
  expect(socket.destroyed).toBe(true);
});
