import type { Duty } from "./expectation.ts";
import type { KeptFrames } from "./kept-frames.ts";
import type { Tier } from "./model-event.ts";
import type { NotedHello, NotedLimits } from "./noted-frame.ts";
import type { MethodKind, Setting } from "./setting.ts";

/** One direction of a stream. */
export interface HalfState {
  readonly isOver: boolean;
  /** Number of its last frame so far, of any kind. */
  readonly last: number;
  readonly messages: number;
  /** Payload bytes of data and parts. */
  readonly bytes: number;
  /** The limit that its receiver has told. */
  readonly limit: number;
  /** Whether that is another than the first. */
  readonly isRaised: boolean;
  /** What the last part announced. */
  readonly part: { readonly code: string; readonly rest: number } | undefined;
}

/** A stream, until its id is free. */
export interface StreamState {
  readonly id: number;
  readonly kind: MethodKind | undefined;
  readonly openedBy: "subject" | "peer";
  /** From the side that is judged, and to it. */
  readonly out: HalfState;
  readonly in: HalfState;
  /** Whether the called side has sent `opened`. */
  readonly isOpened: boolean;
  /** The id that its messages go under, when it is another. */
  readonly dataId: number | undefined;
  /** Number of the peer's error that ended both halves. */
  readonly failedBy: number | undefined;
  /** What had been sent and received when both halves were over, and when that was. */
  readonly ended:
    | { readonly sent: number; readonly received: number; readonly at: number }
    | undefined;
  /** How often the application was called for it, and how many messages it was given. */
  readonly entered: number;
  readonly delivered: number;
}

/** A session, as far as the side knows it. */
export interface SessionState {
  readonly key: string;
  /** Its id; undefined at a client before the first welcome. */
  readonly id: string | undefined;
  /** Why it is over; undefined while it is not. */
  readonly over: string | undefined;
  /** It may be over, and nothing in the log can tell. */
  readonly mayBeOver: boolean;
  readonly isToldOver: boolean;
  readonly generation: number;
  readonly attached: string | undefined;
  /** When it was left without a connection. */
  readonly detachedAt: number | undefined;
  /** The secret proven last, and the one issued since. */
  readonly proven: string;
  readonly issued: string | undefined;
  /** One that may be proven still, when the log does not tell what arrived. */
  readonly former: string | undefined;
  /** Number of the last frame handed over, and the highest that the peer has acknowledged. */
  readonly sent: number;
  readonly acked: number;
  /** Number of the last frame that the log has; others were lost with a connection. */
  readonly seen: number;
  readonly kept: KeptFrames;
  /** Number of the last frame counted, and the highest that the peer was told. */
  readonly received: number;
  readonly told: number;
  /** Payload bytes behind `told`, and when the peer has to be told more. */
  readonly unackedBytes: number;
  readonly ackDueAt: number;
  /** Which ids are free: `acked` and `told` as they were when this turn began. */
  readonly settled: { readonly acked: number; readonly told: number };
  readonly movedAt: number;
  /** When a stream was over the last time. */
  readonly endedAt: number;
  readonly streams: ReadonlyMap<number, StreamState>;
  /** Highest ids that were ever opened, even and odd. */
  readonly highest: readonly [number, number];
  /** What each side accepts. */
  readonly limits: NotedLimits;
  readonly peerLimits: NotedLimits;
  /** No stream may be opened on this connection any more (R-DRAIN-6). */
  readonly heldOn: string | undefined;
  readonly heldAt: number;
}

/** A connection that the side has not let go. */
export interface ConnectionState {
  readonly name: string;
  readonly tier: Tier;
  /**
   * `open`: no hello; `greeted`: no welcome; `welcomed`: not attached; `previous`: another is, and
   * it may still be read; `over`: nothing counts that comes on it.
   */
  readonly stage: "open" | "greeted" | "welcomed" | "attached" | "previous" | "over";
  readonly openedAt: number;
  readonly attachedAt: number;
  /** Counts the hellos. */
  readonly order: number;
  readonly hello: NotedHello | undefined;
  readonly session: string | undefined;
  /** The secret of its welcome. */
  readonly secret: string | undefined;
  /** Of the session, when its welcome was sent. */
  readonly generation: number;
  /** What its welcome, from the side, said to have arrived. */
  readonly welcomed: number;
  /** What was attached before it. */
  readonly before: string | undefined;
  /** Numbers of the next counted frames. */
  readonly outNext: number;
  readonly inNext: number;
  /** Whether the side has sent live, or need not, and the peer has. */
  readonly isLive: boolean;
  readonly isAnswered: boolean;
  /** Number of the last ping sent, of the highest pong seen, and of the pings not answered. */
  readonly pings: number;
  readonly seen: number;
  /** The same before the turn in which the last one arrived, and when that was. */
  readonly seenBefore: number;
  readonly seenAt: number;
  readonly lastPeerPing: number;
  readonly answered: number;
  readonly lastPingAt: number;
  /** When the last sign of life came, and the same without time in which the side could not run. */
  readonly lastHeardAt: number;
  readonly heardAt: number;
  /** When the first ping behind that was sent. */
  readonly probedAt: number | undefined;
  readonly beat: number;
  /** What is late on it may be the network's fault. */
  readonly isImpaired: boolean;
  /** The last thing that each side said about leaving. */
  readonly said: Farewell | undefined;
  /** The client was told to open nothing: with the ping that was sent first behind that. */
  readonly hold: { readonly ping: number | undefined } | undefined;
  readonly heard: Farewell | undefined;
}

/** A goodbye or an error of the session. */
export interface Farewell {
  readonly verdict: "ended" | "kept" | "error";
  readonly code: number;
  readonly retry: "never" | "now" | "after";
  readonly at: number;
  readonly isHold: boolean;
}

/** All that the model knows. A value: `step` gives another. */
export interface ModelState {
  readonly setting: Setting;
  readonly at: number;
  readonly connections: ReadonlyMap<string, ConnectionState>;
  readonly sessions: ReadonlyMap<string, SessionState>;
  /** Key of a client's session. */
  readonly current: string | undefined;
  /** Counts hellos and a client's sessions. */
  readonly hellos: number;
  readonly duties: readonly Duty[];
  /** The server drains: until when. */
  readonly drainedBy: number | undefined;
  readonly drainedFor: number;
  /** The client does not try to connect: it was told never. */
  readonly isGivenUp: boolean;
  /** When it was last told to come again, at the latest. */
  readonly comeBy: number;
  /** Its application has put it away. */
  readonly isHidden: boolean;
  /** The application asked the side to end everything. */
  readonly isClosing: boolean;
  /** Every secret that was issued. */
  readonly secrets: ReadonlySet<string>;
}

/** Nothing has happened yet. */
export function firstState(setting: Setting): ModelState {
  return {
    setting,
    at: 0,
    connections: new Map(),
    sessions: new Map(),
    current: undefined,
    hellos: 0,
    duties: [],
    drainedBy: undefined,
    drainedFor: 0,
    isGivenUp: false,
    comeBy: 0,
    isHidden: false,
    isClosing: false,
    secrets: new Set(),
  };
}
