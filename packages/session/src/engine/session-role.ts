import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Frame } from "../frames/frame.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { Payload } from "../payload.ts";
import type { Agenda } from "./agenda.ts";
import type { CallRequest } from "./call-link.ts";
import type { Connection } from "./connection.ts";
import type { TakeOpen } from "./open-calls.ts";
import type { Stream, StreamReceiver } from "./stream.ts";

/** Calls that were made and not handed over, in their order. */
export type WaitingCalls = ReadonlyMap<Stream, CallRequest>;

/** What the roles do differently. */
export interface SessionRole {
  readonly isServer: boolean;
  readonly agenda: Agenda;
  /** Epoch of the results that the peer keeps, as its last welcome said it. */
  readonly results?: string | undefined;
  /** A number from 0 to below 1. */
  draw(): number;
  /** Something waits to be flushed. */
  wantFlush(): void;
  /** Whether this side speaks a revision. */
  speaks(revision: number): boolean;
  /** Undefined for a side that serves nothing. */
  readonly takeOpen: TakeOpen | undefined;
  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver;
  /** More waits for a connection. */
  grew(): void;
  /** So many bytes are kept for the peer, or wait for it. */
  holds?(bytes: number): void;
  /** A call is over, or the peer has answered a ping. */
  rested?(isCall: boolean): void;
  /** The peer has answered a ping, the first time: what is of no use by now can go. */
  letGo?(): void;
  /** The attached connection is dead. */
  died(connection: Connection): void;
  /** The session is over, once; without an error when it ended as it should. */
  over(error: TwobyteError | undefined, waiting: WaitingCalls): void;
}

/** How a session goes on over a connection. */
export interface Attachment {
  /** Number of the last counted frame that the peer has. */
  readonly received: number;
  /** Goes before what is sent again. */
  readonly greeting: readonly Frame[];
  /** Whether the peer is told where what is sent again ends. */
  readonly isResumed: boolean;
  /** Whether the peer says no such thing, as it has nothing to send again. */
  readonly isCaughtUp: boolean;
  /** Of streams that are opened from now on. */
  readonly revision: number;
  /** Between two pings of the server, in ms. */
  readonly beatMs: number;
}
