import type { Duplex } from "node:stream";
import type { LinkFrame } from "./unix-link-framing.ts";
import { LinkError, LinkFrameType } from "./unix-link-framing.ts";
import type { LinkHandshake } from "./unix-link-handshake.ts";
import { MAX_HANDSHAKE_BODY } from "./unix-link-handshake.ts";
import type { LinkTerms } from "./unix-link-peer.ts";
import type { LinkSocketReader } from "./unix-link-socket.ts";
import { LinkSocket } from "./unix-link-socket.ts";

/** Hears how a handshake ends: by one of these, once, unless it was abandoned. */
export interface GreetingHost {
  /** The other server is `node`. */
  proven(node: string, socket: LinkSocket): void;
  /** The other side has a better connection, or makes one. */
  taken(): void;
  /** It came to nothing; `error` says why, unless the other side has just ended. */
  failed(error: unknown): void;
}

/** A socket whose handshake is not done (R-LINK-9). */
export class LinkGreeting implements LinkSocketReader {
  readonly #socket: LinkSocket;
  readonly #handshake: LinkHandshake;
  readonly #host: GreetingHost;
  readonly #terms: LinkTerms;
  readonly #timer: unknown;

  /** `within`: the handshake is over after so many ms, or has failed. */
  constructor(
    socket: Duplex,
    handshake: LinkHandshake,
    host: GreetingHost,
    terms: LinkTerms,
    within: number,
  ) {
    //@fault handshake-unbounded suite R-LINK-9 this.#socket = new LinkSocket(socket, this, terms.maxMessage);
    this.#socket = new LinkSocket(socket, this, MAX_HANDSHAKE_BODY);
    this.#handshake = handshake;
    this.#host = host;
    this.#terms = terms;
    const late = (): void => this.ended(new LinkError(`it did not greet within ${within} ms`));
    //@fault handshake-for-ever suite R-LINK-9
    this.#timer = terms.clock.setTimeout(late, within);
  }

  /** Sends what the side that dials says first. */
  say(frame: LinkFrame): void {
    this.#socket.write(frame);
  }

  /** Ends without a word to the host. */
  abandon(): void {
    this.#stop();
    this.#socket.destroy();
  }

  received(frame: LinkFrame): void {
    if (frame.type === LinkFrameType.taken && frame.body.length === 0) {
      this.abandon();
      this.#host.taken();
      return;
    }
    const answer = this.#handshake.receive(frame);
    if (answer !== undefined) this.#socket.write(answer);
    const { proven } = this.#handshake;
    if (proven === undefined) return;
    this.#stop();
    this.#host.proven(proven, this.#socket);
  }

  ended(error: unknown): void {
    this.#stop();
    if (error instanceof LinkError) {
      const body = new TextEncoder().encode(error.message).subarray(0, MAX_HANDSHAKE_BODY);
      this.#socket.endWith({ type: LinkFrameType.refuse, body });
    } else {
      this.#socket.destroy();
    }
    this.#host.failed(error);
  }

  #stop(): void {
    this.#terms.clock.clearTimeout(this.#timer);
  }
}
