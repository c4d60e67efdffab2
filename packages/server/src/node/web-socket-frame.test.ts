import { createHash } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { webSocketFrame } from "./web-socket-frame.ts";

/** What a client of `ws` makes of frames. */
async function received(frames: readonly Buffer[]): Promise<(string | number[])[]> {
  const heard: (string | number[])[] = [];
  const server = createServer((socket) => {
    socket.once("data", (request) => {
      const [, key = ""] = /Sec-WebSocket-Key: (\S+)/i.exec(request.toString("latin1")) ?? [];
      const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`);
      socket.write(
        `HTTP/1.1 101 Go\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept.digest("base64")}\r\n\r\n`,
      );
      for (const frame of frames) socket.write(frame);
      socket.end();
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  client.on("message", (data: Buffer, isBinary: boolean) => {
    heard.push(isBinary ? [...data] : data.toString("utf8"));
  });
  await once(client, "close");
  server.close();
  return heard;
}

test("frames are what a client's WebSocket understands, whatever their length", async () => {
  const sizes = [0, 1, 125, 126, 127, 65_535];
  const bytes = sizes.map((size) => new Uint8Array(size).fill(7));
  const texts = sizes.map((size) => "a".repeat(size));
  expect(await received(bytes.map(webSocketFrame))).toEqual(bytes.map((one) => [...one]));
  expect(await received(texts.map(webSocketFrame))).toEqual(texts);
  expect(await received([webSocketFrame("größer: 🎉")])).toEqual(["größer: 🎉"]);
});

test("what is sent again is not framed again, and other bytes are", () => {
  const data = new Uint8Array([1, 2]);
  const frame = webSocketFrame(data);
  expect(webSocketFrame(data)).toBe(frame);
  expect([...webSocketFrame(new Uint8Array([1, 2]))]).toEqual([...frame]);
  expect([...webSocketFrame("12")]).not.toEqual([...frame]);
});
