import type { NodeLinkHost, NodePeer } from "@twobyte/session/server";

/**
 * Several uses of one link: the first byte of each message says whose it is (spec chapter 17). Channels
 * are there before the link is started, which is given this as its host.
 */
export class LinkMux implements NodeLinkHost {
  readonly #channels = new Map<number, Channel>();

  /**
   * Has `host` hear of the peers, and of the messages whose first byte is `byte`, without it; what
   * it sends to its peers gets the byte. Throws for a byte that is in use.
   */
  channel(byte: number, host: NodeLinkHost): void {
    if (this.#channels.has(byte)) throw new Error(`channel ${byte} of the link is in use`);
    this.#channels.set(byte, new Channel(byte, host));
  }

  joined(peer: NodePeer): void {
    for (const channel of this.#channels.values()) channel.joined(peer);
  }

  received(peer: NodePeer, message: Uint8Array): void {
    // A newer server may use more channels than this one knows.
    this.#channels.get(message[0] ?? -1)?.received(peer, message.subarray(1));
  }

  changed(peer: NodePeer): void {
    for (const channel of this.#channels.values()) channel.changed(peer);
  }

  lost(peer: NodePeer): void {
    for (const channel of this.#channels.values()) channel.lost(peer);
  }
}

/** One use of a link. */
class Channel {
  readonly #byte: number;
  readonly #host: NodeLinkHost;
  readonly #peers = new Map<NodePeer, NodePeer>();

  constructor(byte: number, host: NodeLinkHost) {
    this.#byte = byte;
    this.#host = host;
  }

  joined(peer: NodePeer): void {
    const own = new ChannelPeer(peer, this.#byte);
    this.#peers.set(peer, own);
    this.#host.joined(own);
  }

  received(peer: NodePeer, message: Uint8Array): void {
    const own = this.#peers.get(peer);
    if (own !== undefined) this.#host.received(own, message);
  }

  changed(peer: NodePeer): void {
    const own = this.#peers.get(peer);
    if (own !== undefined) this.#host.changed(own);
  }

  lost(peer: NodePeer): void {
    const own = this.#peers.get(peer);
    if (own === undefined) return;
    this.#peers.delete(peer);
    this.#host.lost(own);
  }
}

/** A peer as one channel knows it. */
class ChannelPeer implements NodePeer {
  readonly #peer: NodePeer;
  readonly #byte: number;

  constructor(peer: NodePeer, byte: number) {
    this.#peer = peer;
    this.#byte = byte;
  }

  get node(): string {
    return this.#peer.node;
  }

  get isReady(): boolean {
    return this.#peer.isReady;
  }

  send(message: Uint8Array): void {
    const framed = new Uint8Array(message.length + 1);
    framed[0] = this.#byte;
    framed.set(message, 1);
    this.#peer.send(framed);
  }
}
