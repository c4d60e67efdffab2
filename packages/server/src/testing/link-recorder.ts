import type { NodeLinkHost, NodePeer } from "@twobyte/session/server";

/** A host of a link that writes down what it hears, and keeps the peers that are there. */
export class LinkRecorder implements NodeLinkHost {
  /** In order, such as `joined a`, `a: 1,2`, `a is ready`, `lost a`. */
  readonly heard: string[] = [];
  /** The messages alone. */
  readonly messages: Uint8Array[] = [];
  readonly #peers = new Map<string, NodePeer>();

  /** Sends to the peer of this name, if it ever was there. */
  send(node: string, message: Uint8Array): void {
    this.#peers.get(node)?.send(message);
  }

  joined(peer: NodePeer): void {
    this.#peers.set(peer.node, peer);
    this.heard.push(`joined ${peer.node}`);
  }

  received(peer: NodePeer, message: Uint8Array): void {
    this.messages.push(message);
    this.heard.push(`${peer.node}: ${message.length > 8 ? message.length : message.join()}`);
  }

  changed(peer: NodePeer): void {
    this.heard.push(`${peer.node} is ${peer.isReady ? "ready" : "not ready"}`);
  }

  lost(peer: NodePeer): void {
    this.heard.push(`lost ${peer.node}${peer.isReady ? ", ready" : ""}`);
  }

  /** Gives what was heard since the last time. */
  take(): string[] {
    return this.heard.splice(0);
  }
}
