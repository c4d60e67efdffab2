import { indexIr } from "@twobyte/compiler/ir";
import { createInterpreter } from "@twobyte/interpreter";
import type { Frame, Payload, Profile } from "@twobyte/session";
import { codeNumber, decodeFrame, encodeFrame } from "@twobyte/session";
import { expect, test } from "vitest";
import { chatDeclarations, compiledIr } from "../testing/chat-ir.ts";
import { explainFrame } from "./explain-frame.ts";
import type { ExplainContext, Explained } from "./explained.ts";
import { errorOf } from "./explained.ts";
import type { Wire } from "./parse-input.ts";

const ir = compiledIr(chatDeclarations);
const context: ExplainContext = {
  index: indexIr(ir),
  interpreter: createInterpreter(ir),
  revision: undefined,
};
const profiles: readonly Profile[] = ["binary", "text"];
const bytes = (first: number): Uint8Array => Uint8Array.from({ length: 16 }, (_, at) => first + at);

/** Frames of the protocol itself, of every kind, without payloads of the application. */
const frames: readonly Frame[] = [
  { kind: "opened", stream: 4, id: 5, epoch: "e1", offset: 300 },
  { kind: "end", stream: 4 },
  {
    kind: "end",
    stream: 4,
    metadata: new Map([
      ["a", "b\n"],
      ["trace.id", ""],
    ]),
  },
  { kind: "cancel", stream: 200 },
  {
    kind: "streamError",
    stream: 4,
    scope: "stream",
    code: 17,
    retry: "after",
    afterMs: 1_000,
    processed: "maybe",
    message: "für später",
    metadata: new Map([["a", "1"]]),
  },
  { kind: "skip", stream: 4, count: 3, reason: "inexpressible" },
  { kind: "revision", revision: 2 },
  {
    kind: "hello",
    versions: { lowest: 1, highest: 1 },
    limits: { maxFrame: 65_536, credit: 1_000, streams: 10 },
    lineage: bytes(0),
    maxBeat: 30_000,
    revisions: { lowest: 1, highest: 2, fingerprint: bytes(16) },
    draft: { revision: 3, fingerprint: bytes(32) },
    secret: bytes(48),
    agent: "test",
    session: "s1",
    counts: { received: 0, sent: 1 },
    probe: true,
    credentials: { scheme: "bearer", value: "a\\b" },
  },
  {
    kind: "welcome",
    version: 1,
    session: "s1",
    beatMs: 15_000,
    secret: bytes(0),
    resume: { windowMs: 60_000, bufferBytes: 1_000_000 },
    revision: { revision: 2, fingerprint: bytes(16) },
    results: "e1",
    counts: { received: 0, sent: 0 },
    token: "t",
    verdict: { verdict: "gap", reason: "window" },
    node: "n1",
    expiresMs: 5,
  },
  {
    kind: "goodbye",
    code: 14,
    window: { fromMs: 1, spanMs: 2 },
    retry: "now",
    afterMs: 0,
    deadlineMs: 100,
    verdict: "kept",
    avoid: "n1",
    message: "bye",
  },
  { kind: "attach", received: 16_384, first: 1 },
  { kind: "live", sent: 7 },
  { kind: "ping", n: 1, seen: 0, received: 2, sent: 3 },
  { kind: "pong", n: 1, received: 2, sent: 3 },
  { kind: "ack", received: 9 },
  { kind: "credit", stream: 4, limit: 1_000_000 },
  { kind: "auth", credentials: { scheme: "bearer", value: "x" } },
  { kind: "auth", expiresMs: 30_000 },
  {
    kind: "sessionError",
    code: 16,
    retry: "never",
    afterMs: 0,
    processed: "no",
    message: "who?",
  },
  { kind: "number", first: 12 },
];

const parts: readonly Frame[] = profiles.map((profile) => ({
  kind: "part",
  stream: 4,
  code: codeNumber("No"),
  rest: 9,
  payload: profile === "text" ? "a" : Uint8Array.of(0xff),
}));

function explain(data: Payload): Explained {
  const wire: Wire =
    typeof data === "string" ? { profile: "text", text: data } : { profile: "binary", bytes: data };
  return explainFrame(wire, context);
}

/** What the session makes of a frame: `ok`, or the code of its error. */
function judged(data: Payload): string {
  try {
    decodeFrame(data, (code) => code === codeNumber("Wa"));
    return "ok";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** The frame as it is, every beginning of it, and each of its places changed. */
function variants(data: Payload): Payload[] {
  const cuts = Array.from({ length: data.length }, (_, at) => data.slice(0, at));
  if (typeof data === "string") {
    const changes = ["\u001f", "9", "-", "\\", "\n", "\ud800", ""];
    const changed = [...data].flatMap((_, at) =>
      changes.map((change) => data.slice(0, at) + change + data.slice(at + 1)),
    );
    return [data, `${data}\u001f`, ...cuts, ...changed];
  }
  const changed = [...data].flatMap((_, at) =>
    [0, 1, 0x7f, 0x80, 0xff].map((byte) => data.with(at, byte)),
  );
  return [data, Uint8Array.of(...data, 0), ...cuts, ...changed];
}

test.each(frames.map((frame) => [frame.kind, frame] as const))(
  "a frame of kind %s is explained to the last byte, in both profiles",
  (_, frame) => {
    for (const profile of profiles) {
      const data = encodeFrame(profile, frame);
      const explained = explain(data);
      expect(errorOf(explained)).toBeUndefined();
      if (typeof data === "string") continue;
      const shown = explained.rows
        .map(({ raw }) => raw)
        .join(" ")
        .trim();
      expect(shown.replaceAll(/ +/g, " ")).toBe(
        Buffer.from(data)
          .toString("hex")
          .replaceAll(/..(?=.)/g, "$& "),
      );
    }
  },
);

test("whatever is malformed is refused with the same code as a session refuses it with", () => {
  const written = [
    ...frames.flatMap((frame) => profiles.map((profile) => encodeFrame(profile, frame))),
    ...parts.map((part, at) => encodeFrame(profiles[at] ?? "text", part)),
  ];
  for (const whole of written) {
    for (const data of variants(whole)) {
      // What belongs to the application is not in the table of frames.
      if (typeof data === "string" ? !data.startsWith("!") : data[0] !== 0x21) continue;
      const shown =
        typeof data === "string" ? JSON.stringify(data) : Buffer.from(data).toString("hex");
      expect(errorOf(explain(data))?.code ?? "ok", shown).toBe(judged(data));
    }
  }
});

test("an open, data and an error with a detail are explained with their messages", () => {
  const open = explain("Wa6\u001f2\u001fk1\u001flobby");
  expect(open).toMatchObject({ kind: "open", name: "Notes.watch", value: { room: "lobby" } });
  expect(open.rows.map(({ offset, raw, field, value }) => [offset, raw, field, value])).toEqual([
    [0, "Wa", "code", "Wa open: Notes.watch"],
    [2, "6", "stream", "6"],
    [4, "2", "flags", "2 key"],
    [6, "k1", "key", '"k1"'],
    [9, "lobby", "Watch.room", '"lobby"'],
  ]);
  const data = explain(Uint8Array.of(0x4e, 0x6f, 4, 2, 0x48, 0x69));
  expect(data).toMatchObject({ kind: "data", name: "Note", value: { text: "Hi" } });
  expect(data.rows.at(-1)).toMatchObject({ offset: 3, raw: "02 48 69", field: "Note.text" });
  const error = explain("!X4\u001f1\u001f2\u001f5\u001f0\u001f0\u001f\u001fGo\u001flobby");
  expect(error).toMatchObject({ kind: "error of a stream", value: { room: "lobby" } });
  const refusal = explain(
    "!Z2\u001f9\u001f0\u001f0\u001f\u001f!V\u001f2\u001f1\u001f1\u001f2\u001f3",
  );
  expect(refusal.rows.slice(-5).map(({ field, value }) => `${field} ${value}`)).toEqual([
    "reason 2 revision",
    "offered.lowest 1",
    "offered.highest 1",
    "supported.lowest 2",
    "supported.highest 3",
  ]);
});

test("a malformed message is explained up to the error, at its place in the frame", () => {
  const { rows, value } = explain(Uint8Array.of(0x4e, 0x6f, 4, 5, 0x48));
  expect(value).toBeUndefined();
  expect(rows.at(-1)).toMatchObject({ type: "error", error: { code: "truncated" } });
  expect(errorOf(explain("No4\u001fa\u001fb"))).toMatchObject({ code: "trailing", offset: 6 });
});

test("a piece of a message is shown, not read", () => {
  const { rows } = explain(Uint8Array.of(0x21, 0x50, 4, 0x4e, 0x6f, 9, 0xff));
  expect(rows.at(-1)).toMatchObject({ raw: "ff", field: "payload", type: "piece of Note" });
});

test("codes that nobody knows are errors, but those to be passed over", () => {
  expect(errorOf(explain("Zz4\u001f"))).toMatchObject({ code: "unknown_code", offset: 0 });
  expect(errorOf(explain("!q anything"))).toBeUndefined();
  expect(errorOf(explain("N"))).toMatchObject({ code: "truncated" });
  expect(errorOf(explain(new Uint8Array()))).toMatchObject({ code: "truncated" });
});
