import { randomBytes } from "node:crypto";
import type { Server, Socket } from "node:net";
import { connect, createServer } from "node:net";
import { onTestFinished } from "vitest";
import type { LinkFrame } from "../node/unix-link-framing.ts";
import { LinkFrameReader, linkFrameHead } from "../node/unix-link-framing.ts";
import type { LinkIdentity } from "../node/unix-link-handshake.ts";
import { until } from "./link-place.ts";

/** What the servers of a test that speaks for itself prove themselves with. */
export const RAW_SECRET = "the secret of all of the test";

/** Who a test speaks as. */
export function rawIdentity(node: string): LinkIdentity {
  return { node, key: new TextEncoder().encode(RAW_SECRET), random: randomBytes };
}

/** The bytes of a frame. */
export function rawBytes({ type, body }: LinkFrame): Buffer {
  return Buffer.concat([linkFrameHead(type, body.length), body]);
}

/** One side of a connection, byte by byte, as only a test speaks. */
export class RawNode {
  readonly socket: Socket;
  readonly #frames = new LinkFrameReader(2 ** 20);
  isClosed = false;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on("data", (chunk) => this.#frames.push(chunk));
    socket.on("error", () => {});
    socket.on("close", () => {
      this.isClosed = true;
    });
    onTestFinished(() => void socket.destroy());
  }

  /** Dials a server. */
  static dial(path: string): RawNode {
    return new RawNode(connect(path));
  }

  /** Listens at a path, and runs `talk` with each that dials. */
  static listen(path: string, talk: (node: RawNode) => unknown): Server {
    const server = createServer((socket) => void talk(new RawNode(socket)));
    onTestFinished(() => void server.close());
    return server.listen(path);
  }

  write(frame: LinkFrame): void {
    this.socket.write(rawBytes(frame));
  }

  /** The next frame; undefined when there is none before the end. */
  async next(): Promise<LinkFrame | undefined> {
    let frame: LinkFrame | undefined;
    await until(() => {
      frame = this.#frames.next();
      return frame !== undefined || this.isClosed;
    });
    return frame;
  }

  /** The text of the refusal that is the last frame. */
  async refusal(): Promise<string | undefined> {
    const frame = await this.next();
    await this.closed();
    return frame?.type === 0 ? new TextDecoder().decode(frame.body) : undefined;
  }

  async closed(): Promise<void> {
    await until(() => this.isClosed);
  }
}
