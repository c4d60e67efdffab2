import { expect, test } from "vitest";
import { bytes, text } from "../testing/recorder.ts";
import { behindAnswer, behindRequest } from "./body.ts";
import { MessageScanner } from "./message-scanner.ts";

interface Scanned {
  readonly all: string;
  /** Heads by their first lines, and the ends of messages, each with how many bytes were out. */
  readonly marks: string[];
}

/** Scans a text that arrives in two parts. */
function scan(scanner: MessageScanner, parts: readonly string[], isWhole = false): Scanned {
  let all = "";
  const marks: string[] = [];
  for (const part of parts) {
    for (const { bytes: piece, head, isEnd } of scanner.scan(bytes(part), isWhole)) {
      all += text(piece);
      if (head !== undefined) marks.push(`${head.start} @${all.length}`);
      if (isEnd === true) marks.push(`end @${all.length}`);
    }
  }
  return { all, marks };
}

const requests = [
  "GET /a HTTP/1.1\r\nHost: x\r\n\r\n",
  "POST /b HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello",
  "POST /c HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\nT: 1\r\n\r\n",
  "PUT /d HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
].join("");
const marks = [
  "GET /a HTTP/1.1 @28",
  "end @28",
  "POST /b HTTP/1.1 @67",
  "end @72",
  "POST /c HTTP/1.1 @126",
  "end @164",
  "PUT /d HTTP/1.1 @202",
  "end @202",
];

for (const isWhole of [false, true]) {
  test(`messages are found wherever they are split (heads ${isWhole ? "held" : "passed on"})`, () => {
    for (let at = 0; at <= requests.length; at++) {
      const parts = [requests.slice(0, at), requests.slice(at)];
      const scanned = scan(new MessageScanner(behindRequest), parts, isWhole);
      expect([at, scanned]).toEqual([at, { all: requests, marks }]);
    }
    const scanned = scan(new MessageScanner(behindRequest), [...requests], isWhole);
    expect(scanned).toEqual({ all: requests, marks });
  });
}

test("a head that has to be whole is held until it is, and can be had back", () => {
  const scanner = new MessageScanner(behindRequest);
  expect(scan(scanner, ["GET / HT", "TP/1.1\r\n"], true).all).toBe("");
  expect(text(scanner.leftover())).toBe("GET / HTTP/1.1\r\n");
  const late = new MessageScanner(behindRequest);
  expect(scan(late, ["GET / "]).all).toBe("GET / ");
  expect(scan(late, ["HTTP/1.1\r\n"], true).all).toBe("");
  expect(text(late.leftover())).toBe("HTTP/1.1\r\n");
});

test("what is not HTTP/1 passes as it is, held or not", () => {
  for (const isWhole of [false, true]) {
    const other = ["\x16\x03", "GET / HTTP/1.1\r\n\r\n"];
    expect(scan(new MessageScanner(behindRequest), other, isWhole)).toEqual({
      all: other.join(""),
      marks: [],
    });
    const broken = ["GE", "T nothing\r\n", "\r\nmore"];
    expect(scan(new MessageScanner(behindRequest), broken, isWhole).all).toBe(broken.join(""));
    const endless = [`GET /${"a".repeat(40_000)}`, "a".repeat(40_000), "b"];
    expect(scan(new MessageScanner(behindRequest), endless, isWhole).all).toBe(endless.join(""));
  }
});

test("answers end by what they say, by what was asked, or with the connection", () => {
  const answers: readonly [string, string, string, string[]][] = [
    ["GET", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab", "HTTP", ["end @40"]],
    ["HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n", "HTTP", ["end @38"]],
    ["GET", "HTTP/1.1 304 Not Modified\r\n\r\n", "HTTP", ["end @29"]],
    ["GET", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP", ["end @25"]],
    ["GET", "HTTP/1.1 200 OK\r\n\r\nab", "more", []],
    ["GET", "HTTP/1.1 101 Switching Protocols\r\n\r\n", "HTTP/1.1 200\r\n\r\n", []],
  ];
  for (const [method, answer, next, ends] of answers) {
    const scanner = new MessageScanner((head) => behindAnswer(head, method));
    const scanned = scan(scanner, [answer, next]);
    expect(scanned.all).toBe(answer + next);
    expect(scanned.marks.slice(1)).toEqual(ends);
  }
});
