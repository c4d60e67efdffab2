import { NONE_KEPT } from "./kept-frames.ts";
import type { ConnectionOpened } from "./model-event.ts";
import type { NotedLimits } from "./noted-frame.ts";
import type { ConnectionState, SessionState } from "./state.ts";

/** What holds of a side that says nothing else (spec 7.4). */
export const DEFAULT_LIMITS: NotedLimits = { maxFrame: 65_536, credit: 65_536, streams: 256 };

/** A session in which nothing was sent. */
export function newSession(
  key: string,
  of: Pick<SessionState, "id" | "proven" | "limits" | "peerLimits">,
): SessionState {
  return {
    key,
    ...of,
    over: undefined,
    mayBeOver: false,
    isToldOver: false,
    generation: 0,
    attached: undefined,
    detachedAt: undefined,
    issued: undefined,
    former: undefined,
    sent: 0,
    acked: 0,
    seen: 0,
    kept: NONE_KEPT,
    received: 0,
    told: 0,
    unackedBytes: 0,
    ackDueAt: Number.POSITIVE_INFINITY,
    settled: { acked: 0, told: 0 },
    movedAt: 0,
    endedAt: Number.NEGATIVE_INFINITY,
    streams: new Map(),
    highest: [-1, -1],
    heldOn: undefined,
    heldAt: 0,
  };
}

/** A connection on which nothing was sent. */
export function newConnection(
  { connection, tier = "websocket", at }: ConnectionOpened,
  beat: number,
): ConnectionState {
  return {
    name: connection,
    tier,
    stage: "open",
    openedAt: at,
    attachedAt: at,
    order: 0,
    hello: undefined,
    session: undefined,
    secret: undefined,
    generation: 0,
    welcomed: 0,
    before: undefined,
    outNext: 1,
    inNext: 1,
    isLive: false,
    isAnswered: false,
    pings: 0,
    seen: 0,
    seenBefore: 0,
    seenAt: at,
    lastPeerPing: 0,
    answered: 0,
    lastPingAt: at,
    lastHeardAt: at,
    heardAt: at,
    probedAt: undefined,
    beat,
    isImpaired: false,
    said: undefined,
    hold: undefined,
    heard: undefined,
  };
}
