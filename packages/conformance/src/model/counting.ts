import type { Draft, Writable } from "./draft.ts";
import { freeFrames, keepFrame, keptFrame } from "./kept-frames.ts";
import type { FrameSeen } from "./model-event.ts";
import type { CountedFrame, NotedFrame } from "./noted-frame.ts";
import type { ConnectionState, SessionState } from "./state.ts";

/** Error codes (spec 7.7) that the rules of counting name. */
const DATA_LOSS = 15;

/** `ackDelay` where it costs a request, in ms. */
const DEAR_DELAY = 8000;

/** What happens within so many ms is one turn of the side's. */
export const TURN = 5;

const REPLACEABLE = new Set(["data", "part", "skip"]);

/** The side hands a counted frame over: gives whether it is a new one. */
export function sendCounted(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  { frame, identity }: FrameSeen & { readonly frame: CountedFrame },
): boolean {
  const number = connection.outNext++;
  const stream = "stream" in frame ? frame.stream : undefined;
  if (number <= session.seen) {
    checkReplayed(draft, connection, session, number, frame, identity);
    return false;
  }
  // Elsewhere it may be one that was lost with the connection before.
  if (!connection.isLive && number > session.sent && draft.isCertain) {
    const seen = `frame ${number}, ${frame.kind}, in front of it`;
    draft.breach("R-SES-27", "a live frame in front of anything new", seen, connection.name);
  }
  session.seen = number;
  session.sent = Math.max(session.sent, number);
  session.kept = keepFrame(session.kept, { identity, kind: frame.kind, stream });
  return true;
}

function checkReplayed(
  draft: Draft,
  { name }: ConnectionState,
  session: Writable<SessionState>,
  number: number,
  frame: CountedFrame,
  identity: string,
): void {
  const kept = keptFrame(session.kept, number);
  if (kept === undefined || kept.identity === identity) return;
  const isSkip =
    frame.kind === "skip" && REPLACEABLE.has(kept.kind) && kept.stream === frame.stream;
  // A skip may take the numbers of messages that nobody has acknowledged (R-FLOW-10).
  if (isSkip) return;
  draft.breach(
    "R-SES-38",
    `frame ${number} again as the same bytes, ${kept.kind}`,
    `${frame.kind} of other bytes`,
    name,
  );
}

/** A counted frame is there: gives whether it is one that was not counted before. */
export function receiveCounted(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  { payloadBytes }: FrameSeen,
): boolean {
  const number = connection.inNext++;
  if (number <= session.received) return false;
  if (number > session.received + 1) {
    endFor(draft, connection, session, "R-SES-4", DATA_LOSS);
    return false;
  }
  session.received = number;
  session.unackedBytes += payloadBytes;
  const { ackFrames, ackBytes } = draft.parameters;
  const isDear = isDearFor(draft, session);
  const isDue =
    session.received - session.told >= (isDear ? Math.max(4096, ackFrames) : ackFrames) ||
    session.unackedBytes >= (isDear ? Math.max(65_536, ackBytes) : ackBytes);
  const dueAt = draft.at + (isDue ? 0 : delayOf(draft, session));
  session.ackDueAt = Math.min(session.ackDueAt, dueAt);
  return true;
}

/** Whether an acknowledgement costs a request: then fewer are sent (spec 8.9). */
function isDearFor({ isServer, state }: Draft, { attached }: SessionState): boolean {
  const { tier } = state.connections.get(attached ?? "") ?? {};
  return !isServer && tier !== undefined && tier !== "websocket";
}

/** How long an acknowledgement waits at most. */
function delayOf(draft: Draft, session: SessionState): number {
  const { ackDelay, drift } = draft.parameters;
  return (isDearFor(draft, session) ? Math.max(DEAR_DELAY, ackDelay) : ackDelay) * (1 + drift);
}

/** The side says what it has. */
export function sayReceived(
  draft: Draft,
  session: Writable<SessionState>,
  received: number,
  connection: string,
): void {
  checkReceived(draft, session, received, connection);
  if (received <= session.told) return;
  turn(draft, session);
  session.told = received;
  session.unackedBytes = 0;
  const isAll = received >= session.received;
  session.ackDueAt = isAll ? Number.POSITIVE_INFINITY : draft.at + delayOf(draft, session);
}

/** Nobody says more than was sent to it. */
export function checkReceived(
  draft: Draft,
  session: SessionState,
  received: number,
  connection: string,
): void {
  if (received > session.received) {
    const expected = `received of at most ${session.received}, the last frame that was sent to it`;
    draft.breach("R-SES-6", expected, String(received), connection);
  }
}

/** The peer says what it has. */
export function hearReceived(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  received: number,
): void {
  if (received > session.sent) {
    // In a log of the peer's the frames are on their way for longer than what acknowledges them.
    endFor(draft, connection, session, "R-SES-6", DATA_LOSS);
    return;
  }
  if (received <= session.acked) return;
  turn(draft, session);
  session.acked = received;
  session.kept = freeFrames(session.kept, received);
}

/** Remembers what was acknowledged before this turn. */
function turn({ at }: Draft, session: Writable<SessionState>): void {
  const { acked, told, movedAt } = session;
  if (at > movedAt + TURN) session.settled = { acked, told };
  session.movedAt = at;
}

/** What was acknowledged before this turn. */
export function settledIn({ at }: Draft, session: SessionState): SessionState["settled"] {
  return at > session.movedAt + TURN ? session : session.settled;
}

/** The side says the number of the last frame that it has sent on a connection. */
export function saySent(draft: Draft, connection: ConnectionState, sent: number): void {
  const last = connection.outNext - 1;
  if (connection.stage !== "attached" || sent === last) return;
  draft.breach("R-SES-5", `sent of ${last}, as counted`, String(sent), connection.name);
}

/** The side says the number of the last frame that it has handed to any transport. */
export function sayCounts(
  draft: Draft,
  session: Writable<SessionState>,
  sent: number,
  connection: string,
): void {
  const { sent: known } = session;
  // Elsewhere than at the side itself, nobody knows what is on its way on another connection.
  if (draft.isCertain && sent !== known)
    draft.breach("R-SES-19", `counts with ${known} sent`, String(sent), connection);
  session.sent = Math.max(known, sent);
}

/** The peer says the same. */
export function hearSent(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  sent: number,
): void {
  if (connection.stage !== "attached" && connection.stage !== "previous") return;
  if (sent !== connection.inNext - 1) endFor(draft, connection, session, "R-SES-5", DATA_LOSS);
}

/** The side has to end the session by an error on a connection. */
export function endFor(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  requirement: string,
  code: number,
): void {
  if (session.mayBeOver) return;
  session.mayBeOver = true;
  const expects = { does: "send", frame: "sessionError", code } as const;
  draft.owe({ requirement, connection: connection.name, expects });
}

/** Whether a frame says what its sender has received, and what. */
export function receivedOf(frame: NotedFrame): number | undefined {
  switch (frame.kind) {
    case "ack":
    case "ping":
    case "pong":
    case "attach":
      return frame.received;
    default:
      return undefined;
  }
}
