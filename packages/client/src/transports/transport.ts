import type { Parameters, Payload, ProfileCodec, TwobyteError } from "@twobyte/session";
import type { ClientCarrier } from "@twobyte/session/client";
import type { Locks } from "../http/connection-slot.ts";
import type { WebSocketClass } from "../web-socket-like.ts";

/** The kinds of transport (spec chapter 11), from the best to the one that gets through anywhere. */
export type TransportName = "websocket" | "stream" | "poll";

/** A kind of transport: `webSocket`, `eventStream` or `longPoll`. */
export interface Transport {
  readonly name: TransportName;
  /**
   * Whether an attempt that was slow can still be used when another kind is in use. A streamed
   * answer that came late was held back, and would be again.
   */
  readonly canBeLate: boolean;
  /** Begins to open one; `owner` hears of it later. */
  open(target: Target, owner: TransportOwner): ClientCarrier;
}

/** Where transports lead, and what they are made with. */
export interface Target {
  /** The server's, absolute, as `http:` or `https:`. */
  readonly url: string;
  /** Of the session, and all that is written and read in it. */
  readonly profile: ProfileCodec;
  readonly parameters: Parameters;
  /** In place of the host's own. */
  readonly WebSocket: WebSocketClass | undefined;
  /** In place of the host's own. */
  readonly fetch: typeof fetch | undefined;
  /** What pages agree with that share connections; undefined where nothing is shared. */
  readonly locks?: Locks | undefined;
}

/** Who hears of one transport. */
export interface TransportOwner {
  /** It takes the hello. */
  opened(): void;
  /** One transport message arrived. */
  received(data: Payload): void;
  /** Nothing arrived, in a way that shows that the server is there. */
  alive(): void;
  /**
   * Whether other pages have all the connections that may stay open, so that this one does without.
   */
  constrained(isConstrained: boolean): void;
  /** How many counted frames have arrived, which the server is being told. */
  tell(): number;
  /** It is gone, or never was there. Said once. */
  lost(error: TwobyteError): void;
}
