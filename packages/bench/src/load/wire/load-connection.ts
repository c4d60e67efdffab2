import { connect } from "node:net";
import type { Dialect, Say, Talker } from "../talker.ts";
import { EventWire } from "./event-wire.ts";
import { contentType, post } from "./post.ts";
import { clientFrame, upgradeRequest, WebSocketWire } from "./web-socket-wire.ts";

const HEAD_END = "\r\n\r\n";

/** What arrives is used up at once, so that all sockets read into the same memory. */
const buffer = Buffer.alloc(65_536);

/** What a connection tells. */
export interface LoadOwner {
  /** So many publications arrived. */
  heard(connection: LoadConnection, count: number): void;
  lost(why: string): void;
}

/** One client of the load: a socket, and what is said on it. */
export class LoadConnection {
  /** How many publications have arrived. */
  count = 0;
  readonly talker: Talker;
  readonly #owner: LoadOwner;
  readonly #say: Say;
  readonly #take: (chunk: Buffer) => void;
  #head = "";

  /** `onOpen` is called when the connection stands. */
  constructor(
    dialect: Dialect,
    port: number,
    isIdle: boolean,
    owner: LoadOwner,
    onOpen: () => void,
  ) {
    const talker = dialect.talker(isIdle);
    const callback = (size: number): boolean => {
      onData(buffer.subarray(0, size));
      return true;
    };
    const onread = { buffer, callback };
    const socket = connect({ port, host: "127.0.0.1", noDelay: true, onread });
    this.talker = talker;
    this.#owner = owner;
    const message = (data: Buffer): void => {
      const count = talker.heard(data, this.#say);
      this.count += count;
      if (count > 0) owner.heard(this, count);
    };
    if (dialect.carrier === "ws") {
      const wire = new WebSocketWire();
      const wireOwner = {
        message,
        reply: (data: Buffer): void => void socket.write(data),
        closed: (code: number): void => owner.lost(`a server closed with ${code}`),
      };
      this.#say = (data) => void socket.write(clientFrame(data));
      this.#take = (chunk) => wire.push(chunk, wireOwner);
      socket.write(upgradeRequest(port, dialect.path, dialect.subprotocol));
    } else {
      const wire = new EventWire(message);
      this.#say = posting(port, `${parentOf(dialect.path)}/send`, owner);
      this.#take = (chunk) => wire.push(chunk);
    }
    let onData = (chunk: Buffer): void => {
      const rest = this.#takeHead(chunk);
      if (rest === undefined) return;
      onData = this.#take;
      onOpen();
      if (dialect.carrier === "ws") talker.opened(this.#say);
      if (rest.length > 0) this.#take(rest);
    };
    socket.on("error", (error) => owner.lost(error.message));
    socket.on("close", () => owner.lost("a connection was closed"));
    if (dialect.carrier === "sse")
      talker.opened((data) => void socket.write(request(port, dialect.path, data)));
  }

  /** What is due now and then. */
  tick(): void {
    this.talker.tick?.(this.#say);
  }

  /** Behind the answer's head; undefined while that is not whole. */
  #takeHead(chunk: Buffer): Buffer | undefined {
    this.#head += chunk.toString("latin1");
    const end = this.#head.indexOf(HEAD_END);
    if (end === -1) return undefined;
    const status = this.#head.slice(9, 12);
    if (status !== "101" && status !== "200") this.#owner.lost(`answered ${this.#head}`);
    const rest = Buffer.from(this.#head.slice(end + HEAD_END.length), "latin1");
    this.#head = "";
    return rest;
  }
}

/** Posts one after the other, for servers take them in their order. */
function posting(port: number, path: string, owner: LoadOwner): Say {
  const waiting: (string | Uint8Array)[] = [];
  const next = (): void => {
    const [body] = waiting;
    if (body === undefined) return;
    post(port, path, body, owner, () => {
      waiting.shift();
      next();
    });
  };
  return (data) => {
    if (waiting.push(data) === 1) next();
  };
}

/** The request for an event stream. */
function request(port: number, path: string, body: string | Uint8Array): Buffer {
  const bytes = Buffer.from(body);
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Content-Type: ${contentType(body)}`,
    `Content-Length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}${HEAD_END}`), bytes]);
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
