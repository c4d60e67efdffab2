import type { Server as HttpServer } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import { loadModule } from "../../subjects/load-twobyte.ts";
import type { LiveConnection, LiveSubject } from "../live-subject.ts";
import type { Token } from "../live-tokens.ts";
import { tokenAt, tokens } from "../live-tokens.ts";
import { pump } from "../pump.ts";

type Data = Uint8Array | string;

/** How messages look on the wire, and what the receiver makes of them. */
interface Form {
  /** All tokens, encoded once. */
  readonly row: readonly Data[];
  /** Encodes a token anew for each message; absent where the row's are sent. */
  readonly encode?: (token: Token) => Data;
  readonly read: (data: Buffer) => unknown;
}

const jsonForm: Form = {
  row: [],
  encode: (token) => JSON.stringify(token),
  read: (data) => JSON.parse(data.toString("utf8")),
};

/** Bytes that lie ready, and are looked at by nobody: nothing but the transport's own work. */
async function bytesForm(): Promise<Form> {
  const { encodeToken } = await loadModule<{ encodeToken(token: Token): Uint8Array }>(
    "token",
    "codec",
  );
  return { row: tokens.map((token) => Buffer.from(encodeToken(token))), read: (data) => data };
}

/** `ws` as it is, one message a frame. */
export const rawWs: LiveSubject = {
  ...subject(bytesForm, false),
  name: "ws",
  label: "ws, bytes",
  note: "`ws` alone, one message a frame: bytes that lie ready, and nobody decodes them",
  scenarios: ["echo", "stream"],
  isYardstick: true,
};

/** `ws` with what an application would do at least. */
export const jsonWs: LiveSubject = {
  ...subject(() => Promise.resolve(jsonForm), false),
  name: "ws-json",
  label: "ws, JSON",
  note: "the same with `JSON.stringify` and `JSON.parse` for each message",
  scenarios: ["echo", "stream"],
};

/** `ws` whose socket gathers each burst. */
export const corkedWs: LiveSubject = {
  ...subject(bytesForm, true),
  name: "ws-corked",
  label: "ws, bytes, corked",
  note: "`ws` alone, its socket corked around bursts of 256 messages",
  scenarios: ["stream"],
};

function subject(
  form: () => Promise<Form>,
  isCorked: boolean,
): Pick<LiveSubject, "packages" | "serve" | "connect"> {
  return {
    packages: ["ws"],
    async serve(http) {
      serveForm(http, await form(), isCorked);
    },
    connect: async (port) => connectForm(port, await form()),
  };
}

/** A text message orders a stream; every other is sent back. JSON orders by a number alone. */
function serveForm(http: HttpServer, { row, encode, read }: Form, isCorked: boolean): void {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  http.on("upgrade", (request, transport: Duplex, head) => {
    sockets.handleUpgrade(request, transport, head, (socket) => {
      const send = (index: number): void =>
        socket.send(encode?.(tokenAt(tokens, index)) ?? tokenAt(row, index));
      const corked = (burst: () => void): void => {
        transport.cork();
        burst();
        transport.uncork();
      };
      socket.on("message", (data: Buffer, isBinary) => {
        const order = isBinary ? Number.NaN : Number(data.toString("utf8"));
        const target = { writable: transport, send, ...(isCorked ? { burst: corked } : {}) };
        if (!Number.isNaN(order)) void pump(order, target);
        else socket.send(encode?.(read(data) as Token) ?? data);
      });
    });
  });
}

async function connectForm(port: number, { row, encode, read }: Form): Promise<LiveConnection> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
  let left = 0;
  let done = (): void => {};
  socket.on("message", (data: Buffer) => {
    if (read(data) === undefined) throw new Error("a message without a value");
    if (--left === 0) done();
  });
  const wait = (count: number): Promise<void> =>
    new Promise((resolve) => {
      left = count;
      done = resolve;
    });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return {
    echo(index) {
      socket.send(encode?.(tokenAt(tokens, index)) ?? tokenAt(row, index));
      return wait(1);
    },
    stream(count) {
      socket.send(String(count));
      return wait(count);
    },
    close: () =>
      new Promise((resolve) => {
        socket.once("close", () => resolve());
        socket.close();
      }),
  };
}
