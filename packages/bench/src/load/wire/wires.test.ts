import { expect, test } from "vitest";
import { EventWire } from "./event-wire.ts";
import { clientFrame, WebSocketWire } from "./web-socket-wire.ts";

/** Hands bytes over in pieces of so many. */
function pieces(bytes: Buffer, size: number): Buffer[] {
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, at) =>
    // Sockets read into the same memory again and again.
    Buffer.from(bytes.subarray(at * size, (at + 1) * size)),
  );
}

test("events arrive whole however their chunks are cut", () => {
  const body = ": padding\n\ndata: one\n\ndata: two\n\n";
  const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;
  const bytes = Buffer.from(
    chunk(body.slice(0, 15)) + chunk(body.slice(15)) + chunk("data: 3\n\n"),
  );
  for (let size = 1; size <= bytes.length; size++) {
    const events: string[] = [];
    const wire = new EventWire((data) => events.push(data.toString()));
    for (const piece of pieces(bytes, size)) {
      wire.push(piece);
      piece.fill(0);
    }
    expect(events).toEqual(["one", "two", "3"]);
  }
});

test("a server's messages arrive whole however they are cut, and pings are answered", () => {
  const long = "x".repeat(300);
  const head = Buffer.from([0x81, 126, 300 >> 8, 300 & 255]);
  const bytes = Buffer.concat([
    Buffer.from([0x82, 2, 1, 2, 0x89, 1, 7]),
    head,
    Buffer.from(long),
    Buffer.from([0x88, 2, 4000 >> 8, 4000 & 255]),
  ]);
  for (let size = 1; size <= bytes.length; size++) {
    const heard: unknown[] = [];
    const wire = new WebSocketWire();
    const owner = {
      message: (data: Buffer) => void heard.push(data.toString("latin1")),
      reply: (data: Buffer) => void heard.push([...data]),
      closed: (code: number) => void heard.push(code),
    };
    for (const piece of pieces(bytes, size)) {
      wire.push(piece, owner);
      piece.fill(0);
    }
    expect(heard).toEqual(["\x01\x02", [0x8a, 0x81, 0, 0, 0, 0, 7], long, 4000]);
  }
});

test("a client's frames are masked by nothing", () => {
  expect([...clientFrame(new Uint8Array([9]))]).toEqual([0x82, 0x81, 0, 0, 0, 0, 9]);
  expect([...clientFrame("a".repeat(200)).subarray(0, 5)]).toEqual([0x81, 0x80 | 126, 0, 200, 0]);
});
