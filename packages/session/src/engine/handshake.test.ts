import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import { toHex } from "../testing/assert-frame-invariants.ts";
import {
  EnginePair,
  framesOf,
  framesOfKind,
  LATER,
  testIdentity,
  UNARY,
  Wire,
} from "../testing/engine-pair.ts";

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
    expect(welcome).toMatchObject({ kind: "welcome", session: "n1.session-1", node: "n1" });
    expect(welcome).toMatchObject({ beatMs: 25_000, verdict: { verdict: "created" } });
    expect(welcome).toMatchObject({ resume: { windowMs: 120_000, bufferBytes: 262_144 } });
  });
}

test("nothing but the hello leaves before the welcome; calls wait for it", () => {
  const pair = new EnginePair();
  const [, heard] = pair.open(UNARY, "early");
  pair.start();
  const [hello, ...others] = pair.toServer;
  expect(framesOf([hello ?? ""]).map(({ kind }) => kind)).toEqual(["hello"]);
  expect(framesOf(others).map(({ kind }) => kind)).toEqual(["live", "open"]);
  expect(pair.call.input).toBe("early");
  expect(heard.heard).toEqual([]);
});

test("the server hears the credentials before it says welcome, and can refuse", () => {
  const pair = new EnginePair({
    credentials: { scheme: "bearer", value: "eve" },
    authenticate({ hub, now }, connection, { credentials }) {
      const message = `not you, ${credentials?.value}`;
      hub.refuse(connection, new TwobyteError("unauthenticated", message), now);
    },
  });
  const [, heard] = pair.open(UNARY, "x");
  pair.start();
  expect(pair.clientLog.ended).toMatchObject({ code: "unauthenticated", remote: true });
  expect(pair.clientLog.ended).toMatchObject({ rawMessage: "not you, eve" });
  expect(pair.wire.closedByServer).toBe(4516);
  expect(heard.heard).toEqual(["failed unauthenticated no"]);
  expect(pair.calls).toEqual([]);
});

test("credentials that make the hello too long are refused on this side", () => {
  // R-FRAME-14
  const dial = (size: number): EnginePair => {
    const pair = new EnginePair({ credentials: { scheme: "bearer", value: "x".repeat(size) } });
    pair.start();
    return pair;
  };
  expect(() => dial(4096)).toThrow(/too long/);
  expect(dial(3900).client.isLive).toBe(true);
});

test("a frame above 4,096 bytes before the welcome is refused", () => {
  // R-FRAME-15
  const pair = new EnginePair({ authenticate() {} });
  pair.start();
  pair.wire.atServer.receive(new Uint8Array(4097).fill(0x21), pair.now);
  pair.settle();
  expect(pair.clientLog.ended).toMatchObject({ code: "invalid_argument", remote: true });
  expect(String(pair.clientLog.ended)).toContain("limit_exceeded");
});

test("a stream before the welcome ends the connection", () => {
  const pair = new EnginePair({ authenticate() {} });
  pair.start();
  const payload = new Uint8Array([1]);
  pair.inject({ kind: "open", code: 0x4361, stream: 0, payload });
  expect(pair.clientLog.ended).toMatchObject({ code: "failed_precondition", remote: true });
  expect(pair.calls).toEqual([]);
});

test("the first frame decides the profile, and a frame of the other ends the session", () => {
  // R-FRAME-13
  const pair = EnginePair.live({ profile: "text" });
  pair.wire.atServer.receive(encodeFrame("binary", { kind: "ack", received: 0 }), pair.now);
  pair.settle();
  expect(pair.serverLog.ended).toMatchObject({ code: "invalid_argument" });
  expect(pair.clientLog.ended).toMatchObject({ code: "invalid_argument", remote: true });
});

test("a server does not wait for a hello longer than 5 s", () => {
  const pair = new EnginePair();
  const wire = new Wire(pair);
  expect(pair.serverLog.wakeAt).toBe(pair.now + 5000);
  pair.hub.advance(pair.now + 4999);
  expect(wire.closedByServer).toBe(undefined);
  pair.hub.advance(pair.now + 5000);
  expect(wire.closedByServer).toBe(4004);
});

test("R-SEC-12: a hello that is not judged in time is refused, and its verdict has no effect", () => {
  let judged = (): void => undefined;
  const pair = new EnginePair({
    authenticate: ({ hub, now }, connection) => {
      judged = () => hub.accept(connection, "ann", now);
    },
  });
  pair.start();
  pair.settle();
  const { wire } = pair;
  pair.hub.advance(pair.now + 5000);
  expect(wire.closedByServer).toBe(4004);
  wire.move();
  judged();
  expect(pair.hub.sessions.size).toBe(0);
  expect(framesOfKind(pair.toClient, "sessionError")).toMatchObject([
    { message: "the hello was not judged in time" },
  ]);
});

test("a client does not wait for a welcome longer than 10 s, and dials again", () => {
  const pair = new EnginePair({ authenticate() {}, server: { helloDeadlineMs: 60_000 } });
  const [, heard] = pair.open(UNARY, "x");
  pair.start();
  const { wire } = pair;
  pair.wait(9999);
  expect(wire.closedByClient).toBe(undefined);
  pair.wait(1);
  expect(wire.closedByClient).toBe("abort");
  expect([pair.clientLog.ended, heard.heard]).toEqual([undefined, []]);
  pair.wait(500);
  expect(pair.wires.length).toBe(2);
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
  expect(pair.wire.closedByServer).toBe(4509);
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
  expect(pair.wire.closedByClient).toBe(4509);
});

test("a server refuses a version of the protocol that it does not speak", () => {
  // R-FRAME-25
  const pair = new EnginePair();
  const { atServer } = new Wire(pair);
  const hello = {
    kind: "hello",
    versions: { lowest: 2, highest: 3 },
    lineage: testIdentity(1).lineage,
    secret: new Uint8Array(16),
    counts: { received: 0, sent: 0 },
  } as const;
  atServer.receive(encodeFrame("binary", hello), pair.now);
  pair.settle();
  const value = {
    reason: "version",
    offered: { lowest: 2, highest: 3 },
    supported: { lowest: 1, highest: 1 },
  };
  expect(pair.clientLog.ended).toMatchObject({ remote: true, detail: { value } });
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

// R-STREAM-5
test("a method that the revision does not have is refused before anything is sent", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(LATER, "x");
  pair.settle();
  expect(heard.heard).toEqual(["failed unimplemented no"]);
  expect(framesOf(pair.toServer).map(({ kind }) => kind)).toEqual(["hello", "live"]);
});

test("R-SES-11: secrets are drawn by both sides", () => {
  const pair = EnginePair.live();
  const [hello] = framesOf(pair.toServer);
  const [welcome] = framesOf(pair.toClient);
  for (const frame of [hello, welcome]) {
    expect(frame !== undefined && "secret" in frame && toHex(frame.secret)).toMatch(
      /^0[12]( 00){15}$/,
    );
  }
});

test("a second hello ends the session", () => {
  const pair = EnginePair.live();
  const [hello] = framesOf(pair.toServer);
  if (hello === undefined) throw new Error("no hello");
  pair.inject(hello);
  expect(pair.serverLog.ended).toMatchObject({ code: "failed_precondition" });
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
