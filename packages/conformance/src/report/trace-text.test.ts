import { expect, test } from "vitest";
import { traceText } from "./trace-text.ts";

test("a trace tells when, on which connection, who, the frames, and what was on the wire", () => {
  const lines = traceText([
    { atMs: 0, from: "suite", note: "listen {}" },
    {
      atMs: 1.25,
      from: "suite",
      connection: "ab",
      frames: [{ kind: "open", stream: 0 }, { kind: "ping" }],
      bytes: "43440405",
    },
    { atMs: 1234, from: "subject", connection: "a", frames: [[1]], text: "CD4\u001fHello" },
    { atMs: 1235, from: "network", connection: "a", note: "cut" },
  ]);
  expect(lines).toEqual([
    "      0.0 ms     → listen {}",
    "      1.3 ms  ab → open stream=0",
    "                   ping",
    "                   43 44 04 05",
    "   1234.0 ms  a  ← [1]",
    "                   CD4␟Hello",
    "   1235.0 ms  a  ✂ cut",
  ]);
});

test("a member that is not there is not told", () => {
  const frames = [{ kind: "ping", n: 1, seen: undefined }];
  expect(traceText([{ atMs: 0, from: "suite", frames }])[0]).toMatch(/→ ping n=1$/);
});

test("long messages go on in the next line", () => {
  const [first, second, ...rest] = traceText([{ atMs: 0, from: "suite", bytes: "ab".repeat(33) }]);
  expect([first?.length, second?.trim(), rest]).toEqual([17 + 32 * 3 - 1, "ab", []]);
});

test("of what is very long the beginning is told, and a payload once", () => {
  const value = { filler: "x".repeat(1000) };
  const frames = [{ kind: "data", payload: "y", value }];
  const bytes = "ab".repeat(300);
  const lines = traceText([{ atMs: 0, from: "suite", frames, bytes, text: "z".repeat(401) }]);
  expect(lines).toHaveLength(11);
  expect(lines[0]).toMatch(/→ data value=\{"filler":"x+… 613 characters more$/);
  expect(lines[9]?.trim()).toBe("… 44 bytes more");
  expect(lines[10]).toMatch(/z… 1 characters more$/);
});
