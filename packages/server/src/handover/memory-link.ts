import type { NodeLink, NodeLinkHost, NodePeer } from "@twobyte/session/server";
import { isNodeName, newNodeName } from "./node-name.ts";

/** What `memoryLinks` can be told. */
export interface MemoryLinksOptions {
  /**
   * Calls back later, never at once; a microtask if it is left out. Whatever the order in which it
   * does, what one server hears of another comes in order.
   */
  readonly defer?: ((callback: () => void) => void) | undefined;
}

/** Connects servers of one process: each that is started knows all others that are. */
export function memoryLinks({ defer = queueMicrotask }: MemoryLinksOptions = {}): MemoryLinks {
  return new MemoryLinks(defer);
}

/** The servers of one process, and what lies between them. */
export class MemoryLinks {
  readonly #defer: (callback: () => void) => void;
  readonly #started = new Map<string, MemoryLink>();
  readonly #cuts = new Set<string>();

  /** See `memoryLinks`. */
  constructor(defer: (callback: () => void) => void) {
    this.#defer = defer;
  }

  /** The link of another server. Throws a `TypeError` for what is no name of a server. */
  link(node: string = newNodeName()): MemoryLink {
    if (!isNodeName(node)) throw new TypeError(`${JSON.stringify(node)} is no name of a server`);
    return new MemoryLink(node, {
      started: (link) => this.#start(link),
      closed: (link) => {
        if (this.#started.get(link.node) === link) this.#started.delete(link.node);
      },
    });
  }

  /** Cuts what connects two servers: what is on its way is dropped, and each loses the other. */
  cut(a: string, b: string): void {
    this.#cuts.add(pairOf(a, b));
    this.#started.get(a)?.drop(b);
    this.#started.get(b)?.drop(a);
  }

  /** Lets two servers that were cut find each other again. */
  join(a: string, b: string): void {
    if (!this.#cuts.delete(pairOf(a, b))) return;
    const [one, other] = [this.#started.get(a), this.#started.get(b)];
    if (one !== undefined && other !== undefined) this.#connect(one, other);
  }

  /** Ends a server as a crash does: the others lose it with all that was on its way. */
  kill(node: string): void {
    const link = this.#started.get(node);
    if (link === undefined) return;
    this.#started.delete(node);
    link.crash();
    for (const other of this.#started.values()) other.drop(node);
  }

  #start(link: MemoryLink): void {
    if (this.#started.has(link.node)) {
      throw new Error(`a server named ${link.node} is started already`);
    }
    for (const other of this.#started.values()) {
      if (!this.#cuts.has(pairOf(link.node, other.node))) this.#connect(link, other);
    }
    this.#started.set(link.node, link);
  }

  #connect(a: MemoryLink, b: MemoryLink): void {
    const ofA = new MemoryPeer(b.node, a, this.#defer);
    const ofB = new MemoryPeer(a.node, b, this.#defer);
    ofA.connect(ofB);
    ofB.connect(ofA);
    a.add(ofA);
    b.add(ofB);
    a.greet(ofA);
    b.greet(ofB);
  }
}

interface Registry {
  started(link: MemoryLink): void;
  closed(link: MemoryLink): void;
}

/** One server's link to the others of its process. */
export class MemoryLink implements NodeLink {
  /** See `NodeLink`. */
  readonly node: string;
  readonly #registry: Registry;
  readonly #peers = new Map<string, MemoryPeer>();
  #host: NodeLinkHost | undefined;
  #isReady = false;
  #isClosed = false;

  /** `MemoryLinks.link` makes them. */
  constructor(node: string, registry: Registry) {
    this.node = node;
    this.#registry = registry;
  }

  /** See `NodeLink`. Throws an `Error` where it was called before, or the name is in use. */
  start(host: NodeLinkHost): void {
    if (this.#host !== undefined || this.#isClosed) throw new Error("a link is started once");
    this.#host = host;
    this.#registry.started(this);
  }

  /** See `NodeLink`. */
  announce(isReady: boolean): void {
    if (isReady === this.#isReady) return;
    this.#isReady = isReady;
    for (const peer of this.#peers.values()) peer.announce(isReady);
  }

  /** See `NodeLink`. The host hears nothing more; the others hear what was sent, then lose it. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#registry.closed(this);
    const peers = [...this.#peers.values()];
    this.silence();
    await Promise.all(peers.map((peer) => peer.end()));
  }

  /** A peer that is there from now on. */
  add(peer: MemoryPeer): void {
    this.#peers.set(peer.node, peer);
    peer.open();
  }

  /** Tells a new peer what the others know. */
  greet(peer: MemoryPeer): void {
    if (this.#isReady) peer.announce(true);
  }

  /** Loses a peer, with what it has sent and was not heard yet. */
  drop(node: string): void {
    const peer = this.#peers.get(node);
    if (peer === undefined) return;
    this.#peers.delete(node);
    peer.drop();
  }

  /** A peer has ended: what is sent to it now is dropped. */
  remove(peer: MemoryPeer): void {
    if (this.#peers.get(peer.node) === peer) this.#peers.delete(peer.node);
  }

  /** Whose host is told; nobody's once the link is closed. */
  get host(): NodeLinkHost | undefined {
    return this.#isClosed ? undefined : this.#host;
  }

  /** Tells the host nothing from now on. */
  silence(): void {
    this.#isClosed = true;
    this.#peers.clear();
  }

  /** Ends as a crash does. */
  crash(): void {
    for (const peer of this.#peers.values()) peer.drop();
    this.silence();
  }
}

/** One server as another sees it, and the queue of what it will hear of it. */
class MemoryPeer implements NodePeer {
  readonly node: string;
  readonly #owner: MemoryLink;
  readonly #defer: (callback: () => void) => void;
  #events: (() => void)[] = [];
  #far: MemoryPeer | undefined;
  #hadEnd: (() => void) | undefined;
  #isReady = false;

  /** What `owner` sees of the server `node`. */
  constructor(node: string, owner: MemoryLink, defer: (callback: () => void) => void) {
    this.node = node;
    this.#owner = owner;
    this.#defer = defer;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  send(message: Uint8Array): void {
    const far = this.#far;
    const copy = message.slice();
    far?.hear((host) => host.received(far, copy));
  }

  /** `far` is this side as the other one sees it. */
  connect(far: MemoryPeer): void {
    this.#far = far;
  }

  open(): void {
    this.hear((host) => host.joined(this));
  }

  announce(isReady: boolean): void {
    const far = this.#far;
    far?.hear((host) => {
      far.#isReady = isReady;
      host.changed(far);
    });
  }

  /** Ends behind all that was sent; resolves when that was heard, or never will be. */
  end(): Promise<void> {
    const far = this.#far;
    this.#far = undefined;
    return new Promise((resolve) => {
      if (far === undefined) return resolve();
      far.#hadEnd = resolve;
      far.#loseLast();
    });
  }

  /** Ends now: what waits to be heard is never heard. */
  drop(): void {
    this.#far = undefined;
    this.#events = [];
    this.#loseLast();
  }

  /** Tells the owner's host something, behind all that it was told before. */
  hear(tell: (host: NodeLinkHost) => void): void {
    this.#later(() => {
      const { host } = this.#owner;
      if (host !== undefined) tell(host);
    });
  }

  #later(event: () => void): void {
    this.#events.push(event);
    this.#defer(() => this.#events.shift()?.());
  }

  /** The last that the owner's host is told. */
  #loseLast(): void {
    this.hear((host) => {
      this.#far = undefined;
      this.#isReady = false;
      this.#owner.remove(this);
      host.lost(this);
    });
    const hadEnd = this.#hadEnd;
    if (hadEnd !== undefined) this.#later(hadEnd);
  }
}

/** No name contains a space. */
function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
