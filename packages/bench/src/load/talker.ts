/** Sends a transport message, in one piece. */
export type Say = (data: string | Uint8Array) => void;

/**
 * What a client says on its connection, and what it understands of the answers: just enough to be
 * taken for a real one, so that the load's processes have time for thousands of them.
 */
export interface Talker {
  /** The connection stands. */
  opened(say: Say): void;
  /** A transport message arrived; gives how many publications it brought. */
  heard(data: Buffer, say: Say): number;
  /** Whether it has what it asked for, as far as it is told. */
  readonly isSettled: boolean;
  /** Says what is due now and then; called about ten times a second. */
  tick?(say: Say): void;
}

/** How the clients of a subject connect. */
export interface Dialect {
  /** With an event stream, all that is said goes by POST. */
  readonly carrier: "ws" | "sse";
  /** The path of the WebSocket, or of the request that the event stream answers. */
  readonly path: string;
  /** The WebSocket's subprotocol. */
  readonly subprotocol?: string;
  /** A new client; an idle one subscribes to nothing. */
  talker(isIdle: boolean): Talker;
}
