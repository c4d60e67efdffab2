import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { LinkSocket } from "./link-socket.ts";
import { gatheredAtTurnEnd, socketWrites } from "./socket-writes.ts";

const frame = Uint8Array.of(0x81, 1, 0x61);

test("what is written while sessions are flushed leaves behind all of it, socket by socket", () => {
  const [one, two] = [new PassThrough(), new PassThrough()];
  socketWrites.gather(() => {
    socketWrites.write(one, frame);
    socketWrites.write(two, frame);
    socketWrites.write(one, Uint8Array.of(7));
    expect([one.readableLength, two.readableLength]).toEqual([0, 0]);
  });
  expect([one.read(), two.read()]).toEqual([Buffer.of(0x81, 1, 0x61, 7), Buffer.from(frame)]);
  socketWrites.write(two, frame);
  expect(two.read()).toEqual(Buffer.from(frame));
});

test("of what goes to thousands some leaves before all sessions were looked at", () => {
  const socket = new PassThrough();
  socketWrites.gather(() => {
    for (let count = 0; count < 1000; count++) socketWrites.write(socket, frame);
    expect(socket.readableLength).toBe(768 * frame.length);
  });
  expect(socket.readableLength).toBe(1000 * frame.length);
});

test("what was written leaves although something throws", () => {
  const socket = new PassThrough();
  const work = (): void => {
    socketWrites.write(socket, frame);
    throw new Error("by accident");
  };
  expect(() => socketWrites.gather(work)).toThrow("by accident");
  expect(socket.read()).toEqual(Buffer.from(frame));
});

test("neither long messages nor a close overtake what waits", async () => {
  const sockets = new WebSocketServer({ host: "127.0.0.1", port: 0, WebSocket: LinkSocket });
  sockets.on("connection", (socket, request) => {
    socket.stream = request.socket;
    gatheredAtTurnEnd(() => {
      socket.write("first");
      socket.write("x".repeat(5000));
      socket.write("last");
      socket.close(4000);
    });
  });
  await once(sockets, "listening");
  const client = new WebSocket(`ws://127.0.0.1:${(sockets.address() as AddressInfo).port}`);
  const heard: string[] = [];
  client.on("message", (data) => void heard.push(String(data).slice(0, 5)));
  const [code] = await once(client, "close");
  expect([...heard, code]).toEqual(["first", "xxxxx", "last", 4000]);
  sockets.close();
});
