import { expect, test } from "vitest";
import { bytes, text } from "../testing/recorder.ts";
import type { Head } from "./head.ts";
import {
  asksForUpgrade,
  mayBecomeHead,
  parseHead,
  plainAnswer,
  requestLine,
  statusOf,
  withoutUpgrade,
} from "./head.ts";

function headOf(...lines: string[]): Head {
  const head = parseHead(bytes(`${lines.join("\r\n")}\r\n\r\n`));
  if (head === undefined) throw new Error(`no head: ${lines.join()}`);
  return head;
}

test("a request's head tells its line and its headers, whatever their case", () => {
  const head = headOf("POST /a?b=c HTTP/1.1", "Host: x", "X-A:1", "x-a: 2 ", "Upgrade: websocket");
  expect([requestLine(head), statusOf(head)]).toEqual([{ method: "POST", target: "/a?b=c" }, 0]);
  expect([...head.headers]).toEqual([
    ["host", "x"],
    ["x-a", "1, 2"],
    ["upgrade", "websocket"],
  ]);
  expect(asksForUpgrade(head)).toBe(true);
  expect(asksForUpgrade(headOf("GET / HTTP/1.0"))).toBe(false);
});

test("an answer's head tells its status, with a reason or without", () => {
  for (const start of ["HTTP/1.1 204 No Content", "HTTP/1.1 204 ", "HTTP/1.0 204"]) {
    const head = headOf(start);
    expect([statusOf(head), requestLine(head).method]).toEqual([204, ""]);
  }
});

test("what is not HTTP/1 is no head, and is known for it by its first bytes", () => {
  expect(parseHead(bytes("PRI * HTTP/2.0\r\n\r\n"))).toBeUndefined();
  expect(parseHead(bytes("hello\r\n\r\n"))).toBeUndefined();
  const possible = ["", "G", "OPTIONS", "GET /", "HTTP/1.1 2"];
  expect(possible.filter((begin) => !mayBecomeHead(bytes(begin)))).toEqual([]);
  const hopeless = ["\x16\x03\x01", "SSH-2.0", "220 ready", "hello", "A".repeat(40)];
  expect(hopeless.filter((begin) => mayBecomeHead(bytes(begin)))).toEqual([]);
  expect(mayBecomeHead(bytes(`GET /${"a".repeat(70_000)}`))).toBe(false);
});

test("an upgrade is taken out of a head, and no other byte is touched", () => {
  const head = parseHead(
    Uint8Array.from(
      "GET / HTTP/1.1\r\nconnection: Upgrade\r\nX: \xe4\r\nUPGRADE: x\r\nSec-Upgrade: y\r\n\r\n",
      (character) => character.charCodeAt(0),
    ),
  );
  const rest = Buffer.from(withoutUpgrade(head!)).toString("latin1");
  expect(rest).toBe("GET / HTTP/1.1\r\nX: \xe4\r\nSec-Upgrade: y\r\n\r\n");
});

test("the proxy's own answer is whole and ends the connection", () => {
  expect(text(plainAnswer(403))).toBe(
    "HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
  );
});
