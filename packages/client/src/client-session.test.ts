import type { Payload, StreamReceiver } from "@twobyte/session";
import {
  binary,
  DEFAULT_SERVER_PARAMETERS,
  decodeFrame,
  identityOf,
  rawPayload,
  splitFrames,
  TwobyteError,
} from "@twobyte/session";
import type { ServerConnection, ServerSession } from "@twobyte/session/server";
import { ServerSessions } from "@twobyte/session/server";
import { afterEach, expect, test, vi } from "vitest";
import type { UnaryMethod } from "./codegen1.ts";
import { callUnary } from "./codegen1.ts";
import { connectOver } from "./connect.ts";
import { FakeSocket } from "./testing/fake-socket.ts";
import type { Transport } from "./transports/transport.ts";
import { webSocket } from "./transports/web-socket.ts";

afterEach(() => void vi.useRealTimers());

const protocol = {
  name: "test",
  lineage: "0".repeat(32),
  revisions: [{ number: 1, fingerprint: "1".repeat(32), draft: false }],
};
const Byte = {
  name: "Byte",
  code: "By",
  write: rawPayload.write,
  read: (r: { bytes: Uint8Array; pos: number; end: number }) => {
    const value = r.bytes.slice(r.pos, r.end);
    r.pos = r.end;
    return value;
  },
  format: () => "",
  parse: () => new Uint8Array(),
  check: undefined,
};
const echo: UnaryMethod<Uint8Array, Uint8Array> = {
  service: "Test",
  name: "echo",
  code: "Ec",
  kind: "unary",
  since: 1,
  maxBytes: 100,
  input: Byte,
  outputs: [{ codec: Byte, since: 1 }],
  errors: [],
  tagged: false,
};

const SILENT: StreamReceiver = {
  message() {},
  skipped() {},
  ended() {},
  failed() {},
  writable() {},
};

/** A client, its socket, and an engine that answers what the socket sends, when it is told to. */
function place(options: { token?: () => string } = {}) {
  const sockets: FakeSocket[] = [];
  class Socket extends FakeSocket {
    constructor() {
      super();
      sockets.push(this);
    }
  }
  const given = { url: "ws://test/", profile: binary, WebSocket: Socket, ...options };
  const session = connectOver(protocol, [webSocket], given);
  const opened = async (number = 0): Promise<FakeSocket> => {
    let socket = sockets[number];
    while (socket === undefined) {
      await Promise.resolve();
      socket = sockets[number];
    }
    return socket;
  };
  const hub = new ServerSessions(
    {
      identity: identityOf(protocol),
      allowDraft: false,
      methods: [echo],
      parameters: DEFAULT_SERVER_PARAMETERS,
      random: (size) => crypto.getRandomValues(new Uint8Array(size)),
      newSession: () => "s",
    },
    { wantWake() {} },
    0,
  );
  let engine: ServerSession | undefined;
  const accept = (socket: FakeSocket): ServerConnection => {
    const connection: ServerConnection = hub.connect(
      {
        write: (data) => socket.say("message", { data: new Uint8Array(data as Uint8Array) }),
        close() {},
        abort() {},
        authenticate: () => hub.accept(connection, "", 0),
        attached() {},
        began(session) {
          engine = session;
          return {
            wantFlush() {},
            called(stream, _, payload) {
              session.send(stream, "By", rawPayload, new Uint8Array(payload as Uint8Array));
              session.end(stream);
              return SILENT;
            },
            authenticate() {},
            judge: () => undefined,
            detached() {},
            ended() {},
          };
        },
      },
      0,
    );
    return connection;
  };
  const connections = new Map<FakeSocket, ServerConnection>();
  const answer = (socket: FakeSocket): void => {
    const connection = connections.get(socket) ?? accept(socket);
    connections.set(socket, connection);
    for (const data of socket.sent.splice(0)) connection.receive(data, 0);
    engine?.flush();
  };
  return { session, opened, answer };
}

const kinds = (messages: readonly Payload[]) =>
  messages.map((data) =>
    splitFrames(data).map((frame) => decodeFrame(frame, (code) => code === 0x4563).kind),
  );

test("calls of one turn leave in one message, and nothing leaves before the welcome", async () => {
  const { session, opened, answer } = place();
  const socket = await opened();
  const calls = [1, 2, 3].map((byte) => callUnary(session, echo, Uint8Array.of(byte)));
  expect(socket.sent).toEqual([]);
  expect(socket.binaryType).toBe("arraybuffer");
  socket.say("open");
  expect(kinds(socket.sent)).toEqual([["hello"]]);
  expect(session.status).toEqual({ state: "connecting" });
  answer(socket);
  await session.ready;
  expect(session.status).toEqual({ state: "live", transport: "websocket" });
  await new Promise((resolve) => setImmediate(resolve));
  expect(kinds(socket.sent)).toEqual([["live"], ["open", "open", "open"]]);
  answer(socket);
  expect((await Promise.all(calls)).map(([byte]) => byte)).toEqual([1, 2, 3]);
});

test("R-STREAM-33: calls of methods that take keys have one each, drawn if need be, and no others do", async () => {
  const { session, opened, answer } = place();
  const pay: UnaryMethod<Uint8Array, Uint8Array> = { ...echo, retry: "keyed" };
  const input = new Uint8Array(1);
  const calls = [
    callUnary(session, echo, input, { key: "no" }),
    callUnary(session, pay, input, { key: "k-1" }),
    callUnary(session, pay, input),
    callUnary(session, pay, input),
  ];
  const socket = await opened();
  socket.say("open", {});
  await Promise.resolve();
  answer(socket);
  await new Promise((resolve) => setImmediate(resolve));
  const keys = socket.sent
    .flatMap((data) => splitFrames(data))
    .map((frame) => decodeFrame(frame, (code) => code === 0x4563))
    .flatMap((frame) => (frame.kind === "open" ? [frame.key] : []));
  answer(socket);
  await Promise.all(calls);
  expect(keys.slice(0, 2)).toEqual([undefined, "k-1"]);
  expect(new Set(keys).size).toBe(4);
  for (const key of keys.slice(2)) expect(key).toMatch(/^\d+(,\d+){3}$/);
});

test("a server that chose another subprotocol is not spoken to", async () => {
  const { session, opened } = place();
  const socket = await opened();
  socket.protocol = "";
  socket.say("open");
  expect(socket.sent).toEqual([]);
  expect(socket.closed).toBe(1000);
  expect(await session.closed).toMatchObject({ code: "unimplemented", processed: "no" });
});

test("what one transport cannot do for ever does not end the session while another is tried", async () => {
  const opened: string[] = [];
  const mute: Transport = {
    name: "poll",
    canBeLate: false,
    open() {
      opened.push("poll");
      return { write() {}, close() {}, abort() {} };
    },
  };
  const sockets: FakeSocket[] = [];
  class Socket extends FakeSocket {
    constructor() {
      super();
      sockets.push(this);
    }
  }
  const given = { url: "ws://other.test/", profile: binary, WebSocket: Socket };
  const session = connectOver(protocol, [webSocket, mute], given);
  while (sockets.length === 0) await Promise.resolve();
  const [socket] = sockets;
  if (socket !== undefined) socket.protocol = "";
  await Promise.resolve();
  socket?.say("open");
  await new Promise((resolve) => setImmediate(resolve));
  expect([opened, session.status]).toEqual([["poll"], { state: "connecting" }]);
  await session.close();
});

test("a server that cannot be reached is tried again, and the status says why", async () => {
  vi.useFakeTimers();
  const { session, opened, answer } = place();
  const socket = await opened();
  const call = callUnary(session, echo, Uint8Array.of(1));
  socket.say("error", { message: "connect ECONNREFUSED 127.0.0.1:1" });
  socket.say("close", { code: 1006, reason: "" });
  const rawMessage = expect.stringContaining("no connection to ws://test/: connect ECONNREFUSED");
  expect(session.status).toMatchObject({
    state: "waiting",
    error: { code: "unavailable", remote: false, rawMessage },
  });
  const { at = 0 } = session.status as { at?: number };
  expect(at - Date.now()).toBeLessThanOrEqual(500);
  vi.advanceTimersByTime(501);
  const second = await opened(1);
  second.say("open");
  answer(second);
  await vi.advanceTimersByTimeAsync(1);
  answer(second);
  expect([...(await call)]).toEqual([1]);
});

test("a connection that breaks later is not taken for one that was never made", async () => {
  vi.useFakeTimers();
  const { session, opened, answer } = place();
  const heard: string[] = [];
  const stop = session.subscribe(({ state }) => heard.push(state));
  const socket = await opened();
  socket.say("open");
  answer(socket);
  socket.say("close", { code: 1006, reason: "" });
  expect(session.status).toMatchObject({
    error: { rawMessage: "the connection closed (1006)" },
  });
  vi.advanceTimersByTime(501);
  await opened(1);
  expect(heard).toEqual(["connecting", "live", "resuming", "waiting", "resuming"]);
  stop();
  await session.close();
  expect(heard.length).toBe(5);
});

test("a close code for ever ends the session, whatever the code within its range", async () => {
  const { session, opened } = place();
  const socket = await opened();
  socket.say("open");
  socket.say("close", { code: 4577, reason: "" });
  expect(await session.closed).toMatchObject({ code: "unknown", retry: "never" });
});

test("a token that cannot be had is asked for again, before a connection is made", async () => {
  vi.useFakeTimers();
  const cause = new Error("no token");
  let asked = 0;
  const { session, opened } = place({
    token: () => {
      asked++;
      if (asked === 1) throw cause;
      return "t";
    },
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(session.status).toMatchObject({ state: "waiting", error: { code: "unavailable", cause } });
  await vi.advanceTimersByTimeAsync(501);
  await opened();
  expect(asked).toBe(2);
});

test("a token that is refused for good ends the session", async () => {
  const { session } = place({
    token: () => {
      throw new TwobyteError("unauthenticated", "signed out");
    },
  });
  expect(await session.closed).toMatchObject({ code: "unauthenticated" });
  await expect(callUnary(session, echo, Uint8Array.of(1))).rejects.toMatchObject({
    code: "unauthenticated",
    processed: "no",
  });
});

test("a token that is too long ends the session, and nothing of it leaves", async () => {
  const { session, opened } = place({ token: () => "x".repeat(5000) });
  const socket = await opened();
  socket.say("open");
  expect(socket.sent).toEqual([]);
  expect(await session.closed).toMatchObject({ code: "invalid_argument" });
});

test("a session that was closed while it connects closes its socket", async () => {
  const { session, opened } = place();
  const socket = await opened();
  await session.close();
  expect(socket.closed).toBe(1000);
  expect(session.status).toEqual({ state: "closed", error: undefined });
  await expect(session.ready).rejects.toMatchObject({ code: "canceled" });
});

test("a signal that was aborted before makes no call", async () => {
  const { session } = place();
  const signal = AbortSignal.abort();
  await expect(callUnary(session, echo, Uint8Array.of(1), { signal })).rejects.toMatchObject({
    code: "canceled",
    processed: "no",
  });
});
