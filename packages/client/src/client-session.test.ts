import type { Payload, StreamReceiver } from "@twobyte/session";
import {
  DEFAULT_PARAMETERS,
  decodeFrame,
  identityOf,
  rawPayload,
  splitFrames,
} from "@twobyte/session";
import { ServerEngine } from "@twobyte/session/server";
import { expect, test } from "vitest";
import type { UnaryMethod } from "./codegen1.ts";
import { callUnary } from "./codegen1.ts";
import { connect } from "./connect.ts";
import { FakeSocket } from "./testing/fake-socket.ts";

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
  const session = connect(protocol, { url: "ws://test/", WebSocket: Socket, ...options });
  const opened = async (): Promise<FakeSocket> => {
    while (sockets[0] === undefined) await Promise.resolve();
    return sockets[0];
  };
  const engine: ServerEngine = new ServerEngine(
    {
      identity: identityOf(protocol),
      allowDraft: false,
      methods: [echo],
      parameters: DEFAULT_PARAMETERS,
      random: (size) => new Uint8Array(size),
    },
    {
      write: (data) => sockets[0]?.say("message", { data: new Uint8Array(data as Uint8Array) }),
      close() {},
      wantFlush() {},
      wantWake() {},
      authenticate: () => engine.accept("s", 0),
      called(stream, _, payload) {
        engine.send(stream, "By", rawPayload, new Uint8Array(payload as Uint8Array));
        engine.end(stream);
        return SILENT;
      },
      ended() {},
    },
    0,
  );
  const answer = (socket: FakeSocket): void => {
    for (const data of socket.sent.splice(0)) engine.receive(data, 0);
    engine.flush();
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
  expect(session.status).toBe("connecting");
  answer(socket);
  await session.ready;
  expect(session.status).toBe("live");
  await new Promise((resolve) => setImmediate(resolve));
  expect(kinds(socket.sent)).toEqual([["open", "open", "open"]]);
  answer(socket);
  expect((await Promise.all(calls)).map(([byte]) => byte)).toEqual([1, 2, 3]);
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

test("a server that cannot be reached is named, with what the host says of it", async () => {
  const { session, opened } = place();
  const socket = await opened();
  const call = callUnary(session, echo, Uint8Array.of(1));
  socket.say("error", { message: "connect ECONNREFUSED 127.0.0.1:1" });
  socket.say("close", { code: 1006, reason: "" });
  const expected = {
    code: "unavailable",
    remote: false,
    rawMessage: expect.stringContaining("no connection to ws://test/: connect ECONNREFUSED"),
  };
  expect(await session.closed).toMatchObject(expected);
  await expect(call).rejects.toMatchObject(expected);
});

test("a connection that breaks later is not taken for one that was never made", async () => {
  const { session, opened } = place();
  const socket = await opened();
  socket.say("open");
  socket.say("close", { code: 1006, reason: "" });
  expect(await session.closed).toMatchObject({ rawMessage: "the connection closed (1006)" });
});

test("a token that cannot be had ends the session before a connection is made", async () => {
  const cause = new Error("no token");
  const { session } = place({
    token: () => {
      throw cause;
    },
  });
  expect(await session.closed).toMatchObject({ code: "unavailable", cause });
  await expect(callUnary(session, echo, Uint8Array.of(1))).rejects.toMatchObject({
    code: "unavailable",
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
  expect(session.status).toBe("closed");
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
