import { expect, test } from "vitest";
import { EventParser } from "./event-parser.ts";

/** The data of the events in a stream that arrives in these pieces. */
function events(...chunks: (string | Uint8Array)[]): string[] {
  const heard: string[] = [];
  const parser = new EventParser((data) => heard.push(data));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const encoder = new TextEncoder();
  for (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? encoder.encode(chunk) : chunk;
    parser.push(decoder.decode(bytes, { stream: true }));
  }
  return heard;
}

test.each(["\n", "\r", "\r\n"])("lines end with %j R-TRANS-11", (end) => {
  const stream = ["data: one", "", "data: two", "", ""].join(end);
  expect(events(stream)).toEqual(["one", "two"]);
});

test("a stream means the same wherever it is cut, inside of a character too R-TRANS-11", () => {
  const stream =
    "\uFEFF: comment\r\ndata: é🌍\r\ndata:x\r\n\r\nid: 1\rdata\r\rdata: \x1f\x1e\n\n\ndata:b\n\n";
  const bytes = new TextEncoder().encode(stream);
  const expected = ["é🌍\nx", "", "\x1f\x1e", "b"];
  expect(events(bytes)).toEqual(expected);
  for (let at = 0; at <= bytes.length; at++) {
    expect(events(bytes.subarray(0, at), bytes.subarray(at))).toEqual(expected);
  }
  expect(events(...Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)))).toEqual(expected);
});

test("a mark at the beginning is no part of the stream, and one later is R-TRANS-11", () => {
  expect(events("\uFEFFdata: a\n\n")).toEqual(["a"]);
  expect(events(": \n\uFEFFdata: a\n\ndata: \uFEFFb\n\n")).toEqual(["\uFEFFb"]);
});

test("one space behind the colon is eaten, and no other R-TRANS-11", () => {
  expect(events("data:  a \n\ndata:\tb\n\ndata:c:d\n\n")).toEqual([" a ", "\tb", "c:d"]);
});

test("fields other than data, comments and events without data are ignored R-TRANS-11", () => {
  expect(events("event: x\ndata: a\nretry: 5\nid: \0\nDATA: no\n data: no\n\n")).toEqual(["a"]);
  expect(events(":\n\nevent: x\n\n:data: a\n\n")).toEqual([]);
});

test("data of several lines is one, and an event that has not ended is none R-TRANS-11", () => {
  expect(events("data: a\ndata\ndata: b\n\ndata: c\n")).toEqual(["a\n\nb"]);
});

test("bytes that are no UTF-8 are refused", () => {
  expect(() => events(Uint8Array.of(0x64, 0xff))).toThrow(TypeError);
});
