import { expect, test } from "vitest";
import { bytes, text } from "../testing/recorder.ts";
import { Exchanges } from "./exchanges.ts";
import type { Rule } from "./request-rules.ts";
import { RequestRules } from "./request-rules.ts";

/** A connection that writes down what becomes of its bytes. */
class Log {
  readonly rules: RequestRules = new RequestRules();
  readonly lines: string[] = [];
  readonly exchanges: Exchanges = new Exchanges(this.rules, {
    up: (piece) => this.lines.push(`up ${text(piece)}`),
    down: (piece) => this.lines.push(`down ${text(piece)}`),
    downMessageEnd: () => this.lines.push("end"),
    upgraded: () => this.lines.push("upgraded"),
    answer: (piece) => this.lines.push(`answer ${text(piece).slice(0, 12)}`),
    cut: (how) => this.lines.push(`cut ${how}`),
    replay: (request, { answered }) => {
      this.lines.push(`replay ${request.map(text).join("")}`);
      answered(202);
    },
  });

  up(piece: string): void {
    this.exchanges.up(bytes(piece));
  }

  down(piece: string): void {
    this.exchanges.down(bytes(piece));
  }

  rule<Outcome>(path: string | RegExp, method?: string): Rule<Outcome> {
    const match = method === undefined ? { path } : { path, method };
    return {
      match,
      how: "rst",
      settle: (outcome) => this.lines.push(JSON.stringify(outcome)),
      fail: (error) => this.lines.push(error.message),
    };
  }
}

const post = "POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\n";
const ok = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
const upgrade = "GET /w HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n";
const switching = "HTTP/1.1 101 Switching Protocols\r\n\r\n";

test("a request is sent again when it is both sent and answered, whichever comes last", () => {
  for (const isEarly of [false, true]) {
    const log = new Log();
    log.rules.duplicates.push(log.rule("/a", "POST"));
    log.up(post.slice(0, 9));
    log.up(`${post.slice(9)}h`);
    if (isEarly) log.down(ok);
    expect(log.lines.filter((line) => line.startsWith("replay"))).toEqual([]);
    log.up("i");
    if (!isEarly) log.down(ok);
    const outcome = '{"method":"POST","target":"/a","statuses":[200,202]}';
    const [copy] = log.lines.filter((line) => line.startsWith("replay"));
    expect(copy).toBe(`replay ${post}hi`);
    expect(log.lines.filter((line) => line === outcome)).toHaveLength(1);
    expect(log.lines.filter((line) => line.startsWith("down"))).toEqual([`down ${ok}`]);
  }
});

test("an answer is lost behind a 100, and nothing follows", () => {
  const log = new Log();
  log.rules.losses.push(log.rule(/a$/g), log.rule("/other"));
  log.up(`${post}hi`);
  log.down("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 5");
  expect(log.lines).toEqual([`up ${post}`, "up hi"]);
  log.down("03 Busy\r\n\r\nrest");
  log.up("more");
  expect(log.lines.slice(2)).toEqual(["cut rst", '{"method":"POST","target":"/a","status":503}']);
  expect(log.rules.losses).toHaveLength(1);
});

test("a rule is for one request, and the first that fits takes it", () => {
  const log = new Log();
  log.rules.duplicates.push(log.rule("/a", "GET"), log.rule("/a"), log.rule("/a"));
  log.up(`${post}hi`);
  log.down(ok);
  expect(log.lines.filter((line) => line.startsWith("{"))).toHaveLength(1);
  expect(log.rules.duplicates.map(({ match }) => match.method)).toEqual(["GET", undefined]);
});

test("an upgrade is refused before a byte of it went on, and the rest is dropped", () => {
  const log = new Log();
  log.exchanges.blockUpgrade = { status: 426 };
  log.up(`${post}hi${upgrade.slice(0, 20)}`);
  log.down(ok);
  log.up(`${upgrade.slice(20)}frames`);
  log.down("late");
  expect(log.lines).toEqual([`up ${post}`, "up hi", `down ${ok}`, "end", "answer HTTP/1.1 426"]);
});

test("an upgrade whose head is partly gone cannot be refused any more", () => {
  const log = new Log();
  log.up(upgrade.slice(0, 20));
  log.exchanges.blockUpgrade = "refuse";
  log.up(upgrade.slice(20));
  expect(log.lines.map((line) => line.slice(3)).join("")).toBe(upgrade);
});

test("behind a 101 everything is bytes, and with mute nothing is", () => {
  for (const isMuted of [false, true]) {
    const log = new Log();
    log.exchanges.blockUpgrade = isMuted ? "mute" : undefined;
    log.rules.losses.push(log.rule("/a"));
    log.up(upgrade);
    log.down(`${switching}frame`);
    log.up(`${post}hi`);
    const opened = [`up ${upgrade}`, `down ${switching}`, "end", "upgraded"];
    expect(log.lines).toEqual(isMuted ? opened : [...opened, "down frame", `up ${post}hi`]);
  }
});

test("an upgrade that the server declines goes on as HTTP", () => {
  const log = new Log();
  log.exchanges.blockUpgrade = "mute";
  log.up(upgrade);
  log.down("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno");
  log.up(`${post}hi`);
  log.down(ok);
  expect(log.lines.filter((line) => line === "end")).toHaveLength(2);
});

test("what was held of a head goes on when the client says its end", () => {
  const log = new Log();
  log.exchanges.blockUpgrade = "strip";
  log.up("GET / HTTP");
  expect(log.lines).toEqual([]);
  log.exchanges.upEnd();
  expect(log.lines).toEqual(["up GET / HTTP"]);
});
