import { expect, test } from "vitest";
import { judgeTrace } from "./judge-trace.ts";
import { parseTrace } from "./parse-trace.ts";

const HEADER = { trace: 1, role: "server", methods: { Ca: "unary" } };
const hello = { kind: "hello", secret: "00", counts: { received: 0, sent: 0 } };
const welcome = {
  kind: "welcome",
  session: "n1",
  secret: "11",
  counts: { received: 0, sent: 0 },
  verdict: { verdict: "created", reason: "none" },
};
const data = { kind: "data", code: "CD", stream: 0, payload: "5" };
const end = { kind: "end", stream: 0 };

function trace(answer: readonly unknown[]): string {
  const lines = [
    HEADER,
    { atMs: 0, from: "suite", connection: "c1", opened: "websocket" },
    { atMs: 1, from: "suite", connection: "c1", text: "", frames: [hello] },
    { atMs: 2, from: "subject", connection: "c1", text: "", frames: [welcome] },
    {
      atMs: 3,
      from: "suite",
      connection: "c1",
      text: "",
      frames: [
        { kind: "live", sent: 0 },
        { kind: "open", code: "Ca", stream: 0, payload: "" },
      ],
    },
    { atMs: 4, from: "subject", connection: "c1", text: "", frames: answer },
    { atMs: 5, from: "suite", connection: "c1", frames: [{ kind: "ack", received: 2 }] },
    { atMs: 5000, from: "suite" },
  ];
  return lines.map((line) => JSON.stringify(line)).join("\n");
}

function judged(text: string, both = false): string[] {
  const { lines, header } = parseTrace(text);
  const problems = judgeTrace(lines, { role: "server", ...header, both });
  return problems.map(({ side, line, requirement }) => `${side} ${line} ${requirement}`);
}

test("a trace in which all rules are kept has no problem, on either side", () => {
  expect(judged(trace([data, end, { kind: "ack", received: 1 }]), true)).toEqual([]);
});

test("what was done wrong is named with its line, and what was left out too", () => {
  expect(judged(trace([data, data, end]))).toEqual(["server 5 R-STREAM-7", "server 7 R-SES-8"]);
});

test("what cannot be read is said with its line", () => {
  expect(() => parseTrace("{}\nnothing")).toThrow("line 2: no JSON object");
  expect(() => parseTrace('{"trace":2}')).toThrow("line 1");
  expect(() => parseTrace('{"atMs":1,"from":"me"}')).toThrow("line 1: from");
  expect(() => judged(trace([{ kind: "end" }]))).toThrow("line 5: a end frame has no stream");
  expect(() => judged(trace([{ kind: "?" }]))).toThrow("no frame is of the kind ?");
});
