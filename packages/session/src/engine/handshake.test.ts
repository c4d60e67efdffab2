import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import { toHex } from "../testing/assert-frame-invariants.ts";
import { EnginePair, framesOf, LATER, testIdentity, UNARY } from "../testing/engine-pair.ts";

for (const profile of ["binary", "text"] as const) {
  test(`hello and welcome make both sides live at the newest common revision, in ${profile}`, () => {
    const pair = EnginePair.live({
      profile,
      clientIdentity: testIdentity(5),
      serverIdentity: testIdentity(3),
    });
    expect([pair.client.isLive, pair.server.isLive]).toEqual([true, true]);
    expect([pair.client.revision, pair.server.revision]).toEqual([3, 3]);
    const [hello] = framesOf(pair.toServer);
    expect(hello).toMatchObject({ kind: "hello", versions: { lowest: 1, highest: 1 } });
    expect(hello).toMatchObject({ revisions: { lowest: 1, highest: 5 }, agent: "tests" });
    const [welcome] = framesOf(pair.toClient);
    expect(welcome).toMatchObject({ kind: "welcome", session: "session-1", node: "n1" });
    expect(welcome).toMatchObject({ resume: { windowMs: 0 }, verdict: { verdict: "created" } });
  });
}

test("nothing but the hello leaves before the welcome; calls wait for it", () => {
  const pair = new EnginePair();
  const [, heard] = pair.open(UNARY, "early");
  pair.client.connect(undefined, pair.now);
  pair.client.flush();
  expect(framesOf(pair.clientLog.sent).map(({ kind }) => kind)).toEqual(["hello"]);
  pair.settle();
  expect(pair.call.input).toBe("early");
  expect(heard.heard).toEqual([]);
});

test("the server hears the credentials before it says welcome, and can refuse", () => {
  const pair = new EnginePair({
    authenticate: ({ server }, { credentials }) =>
      server.refuse(new TwobyteError("unauthenticated", `not you, ${credentials?.value}`)),
  });
  const [, heard] = pair.open(UNARY, "x");
  pair.client.connect({ scheme: "bearer", value: "eve" }, pair.now);
  pair.settle();
  expect(pair.clientLog.ended).toMatchObject({ code: "unauthenticated", remote: true });
  expect(pair.clientLog.ended).toMatchObject({ rawMessage: "not you, eve" });
  expect(pair.serverLog.closed).toBe(4516);
  expect(heard.heard).toEqual(["failed unauthenticated no"]);
  expect(pair.calls).toEqual([]);
});

test("credentials that make the hello too long are refused on this side", () => {
  // R-FRAME-14
  const pair = new EnginePair();
  const connect = (size: number) => () =>
    pair.client.connect({ scheme: "bearer", value: "x".repeat(size) }, pair.now);
  expect(connect(4096)).toThrow(/too long/);
  expect(pair.clientLog.sent).toEqual([]);
  expect(connect(3900)).not.toThrow();
});

test("a frame above 4,096 bytes before the welcome is refused", () => {
  // R-FRAME-15
  const pair = new EnginePair();
  pair.server.receive(new Uint8Array(4097).fill(0x21), pair.now);
  pair.settle();
  expect(pair.serverLog.ended).toMatchObject({ code: "invalid_argument" });
  expect(String(pair.serverLog.ended)).toContain("limit_exceeded");
});

test("a stream before the welcome ends the session", () => {
  const pair = new EnginePair({ authenticate: () => {} });
  pair.client.connect(undefined, pair.now);
  pair.settle();
  const payload = new Uint8Array([1]);
  pair.inject({ kind: "open", code: 0x4361, stream: 0, payload });
  expect(pair.serverLog.ended).toMatchObject({ code: "failed_precondition" });
  expect(pair.calls).toEqual([]);
});

test("the first frame decides the profile, and a frame of the other ends the session", () => {
  // R-FRAME-13
  const pair = EnginePair.live({ profile: "text" });
  pair.server.receive(encodeFrame("binary", { kind: "ack", received: 0 }), pair.now);
  pair.settle();
  expect(pair.serverLog.ended).toMatchObject({ code: "invalid_argument" });
  expect(pair.clientLog.ended).toMatchObject({ code: "invalid_argument", remote: true });
});

test("a server does not wait for a hello longer than 5 s", () => {
  const pair = new EnginePair();
  expect(pair.serverLog.wakeAt).toBe(pair.now + 5000);
  pair.wait(4999);
  expect(pair.serverLog.closed).toBe(undefined);
  pair.wait(1);
  expect(pair.serverLog.closed).toBe(4004);
  expect(pair.serverLog.ended).toMatchObject({ code: "deadline_exceeded", retry: "now" });
});

test("a client does not wait for a welcome longer than 10 s", () => {
  const pair = new EnginePair({ authenticate: () => {}, server: { helloDeadlineMs: 60_000 } });
  const [, heard] = pair.open(UNARY, "x");
  pair.client.connect(undefined, pair.now);
  pair.settle();
  pair.wait(10_000);
  expect(pair.clientLog.ended).toMatchObject({ code: "unavailable", retry: "now" });
  expect(heard.heard).toEqual(["failed unavailable no"]);
});

test("a server without a common revision shows both ranges", () => {
  // R-FRAME-25
  const older = testIdentity(2);
  const serverIdentity = { ...older, released: older.released.slice(1) };
  const pair = EnginePair.live({ clientIdentity: testIdentity(1), serverIdentity });
  const offered = { lowest: 1, highest: 1 };
  const supported = { lowest: 2, highest: 2 };
  const value = { reason: "revision", offered, supported };
  const expected = { code: "failed_precondition", retry: "never", processed: "no" };
  expect(pair.clientLog.ended).toMatchObject({ ...expected, detail: { message: "!V", value } });
  expect(pair.serverLog.ended).toMatchObject({ ...expected, detail: { message: "!V", value } });
  expect(pair.serverLog.closed).toBe(4509);
});

test("a server refuses another protocol, and another meaning of a revision", () => {
  // R-FRAME-25
  const other = { ...testIdentity(2), lineage: new Uint8Array(16) };
  const lineage = EnginePair.live({ profile: "text", clientIdentity: other });
  expect(lineage.clientLog.ended).toMatchObject({ detail: { value: { reason: "lineage" } } });
  const [first, second] = testIdentity(2).released;
  if (first === undefined || second === undefined) throw new Error("two revisions");
  const forged = { ...second, fingerprint: new Uint8Array(16) };
  const clientIdentity = { ...testIdentity(2), released: [first, forged] };
  const mark = EnginePair.live({ clientIdentity });
  expect(mark.clientLog.ended).toMatchObject({ detail: { value: { reason: "fingerprint" } } });
});

test("a client refuses a welcome with another meaning of its revision", () => {
  const forged = testIdentity(2).released.map((one) => ({
    ...one,
    fingerprint: new Uint8Array(16),
  }));
  // The client speaks a newer revision too, so the server cannot see that they differ.
  const serverIdentity = { ...testIdentity(2), released: forged };
  const pair = EnginePair.live({ clientIdentity: testIdentity(3), serverIdentity });
  const value = { reason: "fingerprint", supported: { lowest: 2, highest: 2 } };
  expect(pair.clientLog.ended).toMatchObject({ code: "failed_precondition", detail: { value } });
  expect(pair.serverLog.ended).toMatchObject({ remote: true, detail: { value } });
});

test("a server refuses a version of the protocol that it does not speak", () => {
  // R-FRAME-25
  const pair = new EnginePair();
  pair.inject({
    kind: "hello",
    versions: { lowest: 2, highest: 3 },
    lineage: testIdentity(1).lineage,
    secret: new Uint8Array(16),
    counts: { received: 0, sent: 0 },
  });
  const value = {
    reason: "version",
    offered: { lowest: 2, highest: 3 },
    supported: { lowest: 1, highest: 1 },
  };
  expect(pair.serverLog.ended).toMatchObject({ detail: { value } });
});

test("a draft is spoken only when the server allows it, else the newest released revision is", () => {
  const both = { clientIdentity: testIdentity(2, true), serverIdentity: testIdentity(2, true) };
  expect(EnginePair.live(both).client.revision).toBe(2);
  expect(EnginePair.live({ ...both, allowDraft: true }).client.revision).toBe(3);
  const draft = { revision: 3, fingerprint: new Uint8Array(16) };
  const clientIdentity = { ...testIdentity(2), draft };
  const differs = EnginePair.live({ ...both, clientIdentity, allowDraft: true });
  expect(differs.client.revision).toBe(2);
});

test("a draft that is all a client has is refused with its reason", () => {
  const both = { clientIdentity: testIdentity(0, true), serverIdentity: testIdentity(0, true) };
  const pair = EnginePair.live(both);
  expect(pair.clientLog.ended).toMatchObject({ detail: { value: { reason: "draft" } } });
  expect(EnginePair.live({ ...both, allowDraft: true }).server.revision).toBe(1);
});

test("a method that the revision does not have is refused before anything is sent", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(LATER, "x");
  pair.settle();
  expect(heard.heard).toEqual(["failed unimplemented no"]);
  expect(framesOf(pair.toServer).map(({ kind }) => kind)).toEqual(["hello"]);
});

test("secrets are drawn by both sides", () => {
  const pair = EnginePair.live();
  const [hello] = framesOf(pair.toServer);
  const [welcome] = framesOf(pair.toClient);
  for (const frame of [hello, welcome]) {
    expect(frame !== undefined && "secret" in frame && toHex(frame.secret)).toMatch(/^(07 ?){16}$/);
  }
});

test("a second hello ends the session", () => {
  const pair = EnginePair.live();
  const [hello] = framesOf(pair.toServer);
  if (hello === undefined) throw new Error("no hello");
  pair.inject(hello);
  expect(pair.serverLog.ended).toMatchObject({ code: "unimplemented" });
});

test("a client cannot go over to a draft that the welcome did not choose", () => {
  const identity = testIdentity(2, true);
  for (const [allowDraft, ended] of [
    [false, "failed_precondition"],
    [true, undefined],
  ] as const) {
    const pair = EnginePair.live({
      allowDraft,
      clientIdentity: identity,
      serverIdentity: identity,
    });
    pair.inject({ kind: "revision", revision: 2 });
    expect(pair.serverLog.ended).toBe(undefined);
    pair.inject({ kind: "revision", revision: 3 });
    const error = pair.serverLog.ended;
    expect(error === "fine" ? error : error?.code).toBe(ended);
  }
});
