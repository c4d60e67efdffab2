import type { Clock } from "@twobyte/session";
import type { NodePeer } from "@twobyte/session/server";
import type { LinkFrame } from "./unix-link-framing.ts";
import { LinkError, LinkFrameType } from "./unix-link-framing.ts";
import type { LinkSocket, LinkSocketReader } from "./unix-link-socket.ts";

/** What holds for every connection of a link. */
export interface LinkTerms {
  readonly clock: Clock;
  /** Between two pings, in ms. */
  readonly beat: number;
  /** So many pings without a sign of life, and a peer is lost. */
  readonly missedBeats: number;
  /** The longest message, in bytes; at least 1. */
  readonly maxMessage: number;
}

/** Hears what becomes of a peer. */
export interface LinkPeerHost {
  received(peer: NodePeer, message: Uint8Array): void;
  changed(peer: NodePeer): void;
  /** It is gone; `error` says why, unless it has just ended. Called once. */
  lost(peer: UnixLinkPeer, error: unknown): void;
}

const nothing = new Uint8Array();

/** Another server, whose handshake is done. */
export class UnixLinkPeer implements NodePeer, LinkSocketReader {
  readonly node: string;
  readonly #socket: LinkSocket;
  readonly #host: LinkPeerHost;
  readonly #terms: LinkTerms;
  #timer: unknown;
  #missed = 0;
  #isSilent = false;
  //@fault ready-before-said suite R-LINK-13 #isReady = true;
  #isReady = false;

  constructor(node: string, socket: LinkSocket, host: LinkPeerHost, terms: LinkTerms) {
    this.node = node;
    this.#socket = socket;
    this.#host = host;
    this.#terms = terms;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Takes what comes from now on, and watches whether the peer lives. */
  start(): void {
    this.#socket.handTo(this, this.#terms.maxMessage);
    //@fault first-beat-late suite R-LINK-14 this.#timer = this.#terms.clock.setTimeout(this.#beat, this.#terms.beat);
    this.#beat();
  }

  /** See `NodePeer`. Throws a `RangeError` for a message above `maxMessage`. */
  send(message: Uint8Array): void {
    if (message.length > this.#terms.maxMessage) {
      throw new RangeError(
        `a message of ${message.length} bytes is above ${this.#terms.maxMessage}: cut it, or raise maxMessage of all servers`,
      );
    }
    this.#socket.write({ type: LinkFrameType.message, body: message });
  }

  announce(isReady: boolean): void {
    this.#socket.write({ type: LinkFrameType.ready, body: Uint8Array.of(isReady ? 1 : 0) });
  }

  /** Lets go of the peer: nothing more is heard. Resolves once what was sent has left. */
  async finish(within: number): Promise<void> {
    this.#stop();
    const { clock } = this.#terms;
    //@fault waits-for-ever suite R-LINK-16 const timer = undefined;
    const timer = clock.setTimeout(() => this.#socket.destroy(), within);
    await this.#socket.finish();
    clock.clearTimeout(timer);
  }

  received({ type, body }: LinkFrame): void {
    //@fault life-unseen suite R-LINK-15
    this.#isSilent = false;
    if (type === LinkFrameType.message) this.#host.received(this, body);
    else if (type === LinkFrameType.ready) this.#takeReady(body);
    //@fault unknown-link-frame suite R-LINK-12 else if (body.length > 0) {
    else if (body.length > 0 || (type !== LinkFrameType.ping && type !== LinkFrameType.pong)) {
      throw new LinkError(`it sent a frame of type ${type} with ${body.length} bytes`);
    } else if (type === LinkFrameType.ping) {
      //@fault link-pong-unsaid suite R-LINK-14
      this.#socket.write({ type: LinkFrameType.pong, body: nothing });
    }
  }

  ended(error: unknown): void {
    this.#stop();
    this.#host.lost(this, error);
  }

  #takeReady(body: Uint8Array): void {
    const [value = 2] = body;
    //@fault any-ready suite R-LINK-12 if (body.length > 9) {
    if (body.length !== 1 || value > 1) {
      throw new LinkError(`it sent a ready frame of [${body.subarray(0, 8)}]`);
    }
    const isReady = value === 1;
    if (isReady === this.#isReady) return;
    this.#isReady = isReady;
    this.#host.changed(this);
  }

  readonly #beat = (): void => {
    const { clock, beat, missedBeats } = this.#terms;
    this.#missed = this.#isSilent ? this.#missed + 1 : 0;
    //@fault link-never-lost suite R-LINK-15 if (this.#missed < 0) {
    if (this.#missed >= missedBeats) {
      this.#socket.destroy();
      this.ended(new LinkError(`it gave no sign of life for ${missedBeats * beat} ms`));
      return;
    }
    this.#isSilent = true;
    this.#socket.write({ type: LinkFrameType.ping, body: nothing });
    //@fault link-beats-once suite R-LINK-14
    this.#timer = clock.setTimeout(this.#beat, beat);
  };

  #stop(): void {
    this.#terms.clock.clearTimeout(this.#timer);
    this.#isReady = false;
  }
}
