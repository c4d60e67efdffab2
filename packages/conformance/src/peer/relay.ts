import type { Socket } from "node:net";
import type { LinkFrame } from "./link-frames.ts";
import { LINK_FRAMES, LinkFrames, linkFrameBytes } from "./link-frames.ts";
import { helloFrame, linkProof } from "./link-greeting.ts";
import type { LinkPlace } from "./link-place.ts";

const [ANSWER, PROOF, WELCOME, MESSAGE, READY, PING, PONG] = (
  ["answer", "proof", "welcome", "message", "ready", "ping", "pong"] as const
).map((name) => LINK_FRAMES.indexOf(name));
const nothing = new Uint8Array(0);

/** A server that is to be linked with others by the suite. */
export interface RelayedServer {
  /** The directory that it has to itself. */
  readonly folder: string;
  readonly node: string;
}

/**
 * One server's connection to what it takes for another: the suite has the other's name there, and
 * hands on what the two say to each other without reading it.
 */
export class RelayEnd {
  /** Of what comes from this server, in all. */
  bytes = 0;
  /** Messages that wait to be handed on; undefined while none do. */
  held: LinkFrame[] | undefined = [];
  /** Whether what the server says is written to the other a byte at a time. */
  isDripping = false;
  /** Whether the connection has ended. */
  isOver = false;
  #other: RelayEnd | undefined;
  #met: () => void = () => {};
  readonly #isMet: Promise<void>;
  readonly #socket: Socket;
  readonly #changed: () => void;
  #pongs: (() => void)[] = [];

  constructor(socket: Socket, changed: () => void) {
    this.#socket = socket;
    this.#changed = changed;
    this.#isMet = new Promise((resolve) => {
      this.#met = resolve;
    });
  }

  /** Connects to a server under the name of another. */
  static async open(
    place: LinkPlace,
    { folder, node }: RelayedServer,
    name: string,
    changed: () => void,
  ): Promise<RelayEnd> {
    const socket = await place.dial(folder, node);
    const end = new RelayEnd(socket, changed);
    await end.#greet(name, place.secret(folder));
    return end;
  }

  /** Hands on to `other`, from the beginning. */
  join(other: RelayEnd): void {
    this.#other = other;
    this.pass(undefined);
  }

  /** Resolves when the server has said that sessions may come to it. */
  met(): Promise<void> {
    return this.#isMet;
  }

  /** Hands on what waits: so many, or all, and whatever comes then. */
  pass(count: number | undefined): void {
    const { held = [] } = this;
    if (count === undefined) this.held = undefined;
    this.#sendOn(held.splice(0, count ?? held.length));
    if (this.held === undefined && this.isOver) this.#other?.finish();
  }

  /** Stops reading what this server sends, or goes on. */
  read(is: boolean): void {
    if (is) this.#socket.resume();
    else this.#socket.pause();
  }

  /** Writes frames in one go, or in pieces of so many bytes. */
  write(frames: readonly LinkFrame[], size: number = Number.POSITIVE_INFINITY): void {
    if (this.#socket.destroyed || !this.#socket.writable) return;
    const bytes = Buffer.concat(frames.map(linkFrameBytes));
    for (let at = 0; at < bytes.length; at += size)
      this.#socket.write(bytes.subarray(at, at + size));
  }

  /** Ends behind all that was written. */
  finish(): void {
    this.#socket.end();
  }

  /** Ends at once. */
  cut(): void {
    this.isOver = true;
    this.#socket.destroy();
  }

  /** Resolves when the server has read all that was written. */
  fence(): Promise<void> {
    this.write([{ type: PING ?? 0, body: nothing }]);
    return new Promise((resolve) => void this.#pongs.push(resolve));
  }

  #greet(name: string, secret: Uint8Array): Promise<void> {
    const frames = new LinkFrames();
    const hello = helloFrame(name, {});
    this.write([hello]);
    return new Promise((resolve, reject) => {
      this.#socket.on("data", (chunk: Uint8Array) => {
        for (const frame of frames.take(chunk)) {
          if (frame.type === ANSWER) {
            const body = linkProof(secret, "dialing", hello, frame);
            this.write([{ type: PROOF ?? 0, body }]);
          } else if (frame.type === WELCOME) resolve();
          else this.#hear(frame);
        }
      });
      const over = (): void => {
        reject(new Error("the server ended the handshake of its link"));
        this.#over();
      };
      for (const event of ["end", "close"]) this.#socket.on(event, over);
    });
  }

  #hear(frame: LinkFrame): void {
    if (frame.type === PING) this.write([{ type: PONG ?? 0, body: nothing }]);
    else if (frame.type === PONG) this.#pongs.shift()?.();
    else this.#handOn(frame);
    this.#changed();
  }

  #handOn(frame: LinkFrame): void {
    if (frame.type === READY && frame.body[0] === 1) this.#met();
    if (frame.type === MESSAGE) this.bytes += frame.body.length;
    if (this.held === undefined) this.#sendOn([frame]);
    else this.held.push(frame);
  }

  #sendOn(frames: readonly LinkFrame[]): void {
    this.#other?.write(frames, this.isDripping ? 1 : undefined);
  }

  #over(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.#changed();
    if (this.held === undefined) this.#other?.finish();
  }
}
