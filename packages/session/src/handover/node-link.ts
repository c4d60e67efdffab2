/**
 * What connects the servers that sessions move between (spec chapter 17): each knows all others, and
 * messages between two arrive whole, once and in order for as long as their connection lasts.
 */
export interface NodeLink {
  /**
   * The name of this server for as long as it runs, never used before: 1 to 32 characters of
   * `A–Z a–z 0–9 - _`. The ids of the sessions that begin here start with it.
   */
  readonly node: string;
  /** Looks for the others from now on, and tells `host` of them. Called once. */
  start(host: NodeLinkHost): void;
  /** Tells the others whether sessions may come here; they may not before it is said. */
  announce(isReady: boolean): void;
  /** Lets go of all others, once what was sent has left. Called again it does nothing. */
  close(): Promise<void>;
}

/** Another server. */
export interface NodePeer {
  /** Its name; see `NodeLink.node`. */
  readonly node: string;
  /** Whether sessions may go there. */
  readonly isReady: boolean;
  /** Sends a message, whose memory is not written again. One that is sent to a lost peer is dropped. */
  send(message: Uint8Array): void;
}

/** Hears what becomes of the others. */
export interface NodeLinkHost {
  /** Another server is there. */
  joined(peer: NodePeer): void;
  /** It sent a message; its memory is not written again. */
  received(peer: NodePeer, message: Uint8Array): void;
  /** It is ready to take sessions, or is not any more. */
  changed(peer: NodePeer): void;
  /** It is gone, or cannot be reached any more: nothing more comes of this peer. */
  lost(peer: NodePeer): void;
}
