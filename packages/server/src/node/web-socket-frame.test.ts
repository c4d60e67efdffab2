import { expect, test } from "vitest";
import { Receiver } from "ws";
import { webSocketFrame } from "./web-socket-frame.ts";

/** What a client of `ws` makes of frames. */
function received(frames: readonly Buffer[]): (string | number[])[] {
  const heard: (string | number[])[] = [];
  const receiver = new Receiver({ isServer: false, allowSynchronousEvents: true });
  receiver.on("message", (data: Buffer, isBinary: boolean) => {
    heard.push(isBinary ? [...data] : data.toString("utf8"));
  });
  for (const frame of frames) receiver.write(frame);
  return heard;
}

test("frames are what a client's WebSocket understands, whatever their length", () => {
  const sizes = [0, 1, 125, 126, 127, 65_535];
  const bytes = sizes.map((size) => new Uint8Array(size).fill(7));
  const texts = sizes.map((size) => "a".repeat(size));
  expect(received(bytes.map(webSocketFrame))).toEqual(bytes.map((one) => [...one]));
  expect(received(texts.map(webSocketFrame))).toEqual(texts);
  expect(received([webSocketFrame("größer: 🎉")])).toEqual(["größer: 🎉"]);
});

test("what is sent again is not framed again, and other bytes are", () => {
  const data = new Uint8Array([1, 2]);
  const frame = webSocketFrame(data);
  expect(webSocketFrame(data)).toBe(frame);
  expect([...webSocketFrame(new Uint8Array([1, 2]))]).toEqual([...frame]);
  expect([...webSocketFrame("12")]).not.toEqual([...frame]);
});
