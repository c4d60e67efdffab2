import type { NotedFrame } from "./noted-frame.ts";

/** How a connection carries frames (spec 11). */
export type Tier = "websocket" | "stream" | "poll";

/** A transport is there: the client began it, or the server took it. */
export interface ConnectionOpened {
  readonly kind: "opened";
  readonly at: number;
  readonly connection: string;
  readonly tier?: Tier | undefined;
}

/** It is not any more, for the side that is judged. */
export interface ConnectionClosed {
  readonly kind: "closed";
  readonly at: number;
  readonly connection: string;
  /** Who closed it. */
  readonly by: "subject" | "peer" | "network";
  /** A WebSocket's close code, where it is known. */
  readonly code?: number | undefined;
}

/** A frame that the side has sent, or that was sent to it. */
export interface FrameSeen {
  readonly kind: "sent" | "received";
  readonly at: number;
  readonly connection: string;
  readonly frame: NotedFrame;
  /** Bytes of the payload; 0 without one. */
  readonly payloadBytes: number;
  /** The same for the same bytes. */
  readonly identity: string;
}

/** A sign of life without a frame: an empty answer to a poll (R-TRANS-22). */
interface SignOfLife {
  readonly kind: "alive";
  readonly at: number;
  readonly connection: string;
}

/** The network holds something back, or drops it: what is late is not the side's fault any more. */
interface Impaired {
  readonly kind: "impaired";
  readonly at: number;
  readonly connection: string;
}

/** Time has passed, and nothing happened. */
interface TimePassed {
  readonly kind: "time";
  readonly at: number;
}

/** The side could not run up to now: what was due meanwhile is due now. */
interface Thawed {
  readonly kind: "thawed";
  readonly at: number;
}

/**
 * What the application did or was told, by the names of the control protocol: `close`, `shutdown`,
 * `drain` (with `deadlineMs`), `restarted`, `hidden` and `shown` are done; `gap`, `session-ended`,
 * `entered`, `message` are told. `stream` is the id of the stream that it is about, where that is
 * known.
 */
export interface ApplicationEvent {
  readonly kind: "application";
  readonly at: number;
  readonly name: string;
  readonly session?: string | undefined;
  readonly stream?: number | undefined;
  readonly deadlineMs?: number | undefined;
}

/** What the model is told, in the order in which it happened. Times are ms and never fall. */
export type ModelEvent =
  | ConnectionOpened
  | ConnectionClosed
  | FrameSeen
  | SignOfLife
  | Impaired
  | TimePassed
  | Thawed
  | ApplicationEvent;
