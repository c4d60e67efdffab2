import type { Socket } from "node:net";
import { connect } from "node:net";
import type { NodeLinkHost } from "@twobyte/session/server";
import type { LinkFrame } from "./unix-link-framing.ts";
import { LinkFrameType } from "./unix-link-framing.ts";
import { LinkGreeting } from "./unix-link-greeting.ts";
import type { LinkIdentity } from "./unix-link-handshake.ts";
import { DialingHandshake, ListeningHandshake } from "./unix-link-handshake.ts";
import type { LinkPeerHost, LinkTerms } from "./unix-link-peer.ts";
import { UnixLinkPeer } from "./unix-link-peer.ts";
import type { LinkSocket } from "./unix-link-socket.ts";

/** What the peers of a link need to know. */
export interface LinkPeersSetup {
  readonly self: LinkIdentity;
  readonly terms: LinkTerms;
  /** For a handshake, in ms. */
  readonly handshakeWithin: number;
  readonly host: NodeLinkHost;
  readonly report: (error: unknown) => void;
  /** The socket of this server has nobody who listens. */
  readonly stale: (node: string) => void;
}

const taken: LinkFrame = { type: LinkFrameType.taken, body: new Uint8Array() };

/** The other servers, each with one connection at most (R-LINK-10). */
export class UnixLinkPeers {
  readonly #setup: LinkPeersSetup;
  readonly #peers = new Map<string, UnixLinkPeer>();
  readonly #dialed = new Map<string, LinkGreeting>();
  readonly #incoming = new Set<LinkGreeting>();
  readonly #peerHost: LinkPeerHost;
  #isReady = false;
  #isClosed = false;

  constructor(setup: LinkPeersSetup) {
    this.#setup = setup;
    const { host } = setup;
    this.#peerHost = {
      received: (peer, message) => this.#tell(() => host.received(peer, message)),
      changed: (peer) => this.#tell(() => host.changed(peer)),
      lost: (peer, error) => {
        this.#peers.delete(peer.node);
        this.#report(peer.node, error);
        this.#tell(() => host.lost(peer));
      },
    };
  }

  /** Whether there is a connection to a server. */
  isJoined(node: string): boolean {
    return this.#peers.has(node);
  }

  /** Whether a connection to a server is being made from here. */
  isDialed(node: string): boolean {
    return this.#dialed.has(node);
  }

  /** Connects to a server; `failed` is called if that comes to nothing. */
  dial(node: string, path: string, failed: () => void): void {
    const { self, terms, handshakeWithin, stale } = this.#setup;
    const handshake = new DialingHandshake(self, node);
    const over = (): void => void this.#dialed.delete(node);
    const host = {
      proven: (_: string, socket: LinkSocket) => {
        over();
        this.#join(node, socket);
      },
      taken: over,
      failed: (error: unknown) => {
        over();
        const code = codeOf(error);
        //@fault stale-stays suite R-LINK-20 if (code === "ECONNREFUSED") failed();
        if (code === "ECONNREFUSED") stale(node);
        else if (code !== "ENOENT") this.#report(node, error);
        failed();
      },
    };
    const greeting = new LinkGreeting(connect(path), handshake, host, terms, handshakeWithin);
    this.#dialed.set(node, greeting);
    greeting.say(handshake.hello);
  }

  /** Takes the connection of a server that dials this one. */
  take(socket: Socket): void {
    const { self, terms, handshakeWithin } = this.#setup;
    const handshake = new ListeningHandshake(self);
    const over = (): void => void this.#incoming.delete(greeting);
    const host = {
      proven: (node: string, proven: LinkSocket) => {
        over();
        if (!this.#prefers(node)) return proven.endWith(taken);
        proven.write(handshake.welcome());
        this.#join(node, proven);
      },
      taken: over,
      failed: (error: unknown) => {
        over();
        this.#report("a server that dialed", error);
      },
    };
    const greeting = new LinkGreeting(socket, handshake, host, terms, handshakeWithin);
    this.#incoming.add(greeting);
  }

  announce(isReady: boolean): void {
    if (isReady === this.#isReady) return;
    this.#isReady = isReady;
    //@fault change-unsaid suite R-LINK-13
    for (const peer of this.#peers.values()) peer.announce(isReady);
  }

  /** Lets go of all; resolves once what was sent has left, or `within` ms later. */
  async close(within: number): Promise<void> {
    this.#isClosed = true;
    for (const greeting of [...this.#incoming, ...this.#dialed.values()]) greeting.abandon();
    const peers = [...this.#peers.values()];
    this.#peers.clear();
    await Promise.all(peers.map((peer) => peer.finish(within)));
  }

  /**
   * Whether the connection that a server has made is the one that stays: there is no other, or only
   * one that is being made from here, and its name is less than this server's.
   */
  #prefers(node: string): boolean {
    //@fault two-connections suite R-LINK-10
    if (this.#peers.has(node)) return false;
    const dialed = this.#dialed.get(node);
    if (dialed === undefined) return true;
    //@fault greater-dials-too suite R-LINK-10
    if (this.#setup.self.node < node) return false;
    //@fault dials-on suite R-LINK-10
    dialed.abandon();
    this.#dialed.delete(node);
    return true;
  }

  #join(node: string, socket: LinkSocket): void {
    const peer = new UnixLinkPeer(node, socket, this.#peerHost, this.#setup.terms);
    this.#peers.set(node, peer);
    peer.start();
    //@fault ready-unsaid suite R-LINK-13
    if (this.#isReady) peer.announce(true);
    this.#tell(() => this.#setup.host.joined(peer));
  }

  /** What a host throws is its own mistake, and no peer's. */
  #tell(tell: () => void): void {
    if (this.#isClosed) return;
    try {
      tell();
    } catch (error) {
      this.#setup.report(error);
    }
  }

  #report(who: string, error: unknown): void {
    if (error === undefined || this.#isClosed) return;
    const why = error instanceof Error ? error.message : String(error);
    this.#setup.report(new Error(`the link to ${who} has ended: ${why}`, { cause: error }));
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
