import { once } from "node:events";
import type { AddressInfo, Server, Socket } from "node:net";
import { connect, createServer } from "node:net";
import type { CutKind } from "../faults/stage.ts";

/** One end of a TCP connection in a test. */
export class Peer {
  readonly socket: Socket;
  /** Resolves when the other side said its end, or broke the connection. */
  readonly ended: Promise<CutKind>;
  #received = "";
  #waiting: (() => void)[] = [];

  constructor(socket: Socket) {
    this.socket = socket;
    socket.setEncoding("latin1");
    socket.on("data", (text) => {
      this.#received += String(text);
      for (const look of this.#waiting.splice(0)) look();
    });
    this.ended = new Promise((resolve) => {
      socket.on("end", () => resolve("fin"));
      socket.on("error", () => resolve("rst"));
    });
  }

  /** What arrived so far. */
  get received(): string {
    return this.#received;
  }

  /** Resolves when at least so many characters have arrived. */
  async have(count: number): Promise<string> {
    while (this.#received.length < count) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    return this.#received;
  }
}

/** Everything that a test opened. */
export class Workbench {
  readonly #sockets: Socket[] = [];
  readonly #servers: { close(): unknown }[] = [];

  /** A TCP server on any port; gives each connection as a peer. */
  async serve(take: (peer: Peer) => void): Promise<{ port: number; server: Server }> {
    const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
      this.#sockets.push(socket);
      take(new Peer(socket));
    });
    return { port: await this.listen(server), server };
  }

  /** Lets a server listen on any port. */
  async listen(server: Server): Promise<number> {
    this.#servers.push(server);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  }

  /** Connects to a port, and waits until it is or is refused. */
  async dial(port: number): Promise<Peer> {
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true, noDelay: true });
    this.#sockets.push(socket);
    const peer = new Peer(socket);
    await Promise.race([peer.ended, new Promise((resolve) => socket.once("connect", resolve))]);
    return peer;
  }

  /** To be closed with the rest. */
  keep<Closable extends { close(): unknown }>(one: Closable): Closable {
    this.#servers.unshift(one);
    return one;
  }

  /** Ends everything. */
  async clear(): Promise<void> {
    for (const socket of this.#sockets.splice(0)) socket.destroy();
    for (const server of this.#servers.splice(0)) await server.close();
  }
}

/** Lets the event loop turn until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets the event loop turn often enough for what was sent to arrive, where nothing should. */
export async function turns(count = 20): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
