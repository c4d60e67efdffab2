import { endFor, settledIn, TURN } from "./counting.ts";
import type { Draft, Writable } from "./draft.ts";
import { noteEnd } from "./ends.ts";
import { isFree, isOver, isTaken, newStream } from "./halves.ts";
import type { FrameSeen } from "./model-event.ts";
import type { NotedOpen } from "./noted-frame.ts";
import type { ConnectionState, SessionState, StreamState } from "./state.ts";

const INVALID_ARGUMENT = 3;
const DEADLINE_EXCEEDED = 4;
const RESOURCE_EXHAUSTED = 8;
const UNIMPLEMENTED = 12;

/** The side opens a stream. */
export function sendOpen(
  draft: Draft,
  connection: ConnectionState,
  session: Writable<SessionState>,
  open: NotedOpen,
): void {
  const { stream: id } = open;
  const { name } = connection;
  if (id % 2 !== parityOf(draft, "subject"))
    draft.breach("R-STREAM-1", "an id of the side's own parity", String(id), name);
  const before = session.streams.get(id);
  if (before !== undefined && !isOver(before))
    draft.breach("R-STREAM-2", "a free id", `${id}, whose stream is open`, name);
  else if (before !== undefined && isTaken(session, before))
    draft.breach("R-STREAM-2", "a free id", `${id}, whose end is not acknowledged`, name);
  // One that had to wait for a connection got its id before.
  const hasWaited = draft.at <= connection.attachedAt + TURN || !draft.isCertain;
  const lowest = hasWaited ? id : lowestFree(draft, session, id);
  if (lowest < id) draft.breach("R-STREAM-1", `${lowest}, the lowest free id`, String(id), name);
  const heard = draft.isCertain ? TURN : draft.parameters.slack;
  if (session.heldOn === name && draft.at > session.heldAt + heard) {
    const expected = "no stream until another connection is attached";
    draft.breach("R-DRAIN-6", expected, `an open of stream ${id}`, name);
  }
  begin(draft, session, open, "subject", session.sent);
  if (open.deadlineMs === undefined) return;
  const expects = { does: "send", frame: "cancel", stream: id } as const;
  draft.owe({ requirement: "R-STREAM-12", session: session.key, expects }, open.deadlineMs);
}

/** The peer opens a stream. */
export function receiveOpen(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  { frame: open }: FrameSeen & { readonly frame: NotedOpen },
): void {
  const { stream: id, code } = open;
  const before = session.streams.get(id);
  const isUsed = before !== undefined && !isOver(before);
  if (id % 2 !== parityOf(draft, "peer") || isUsed) {
    endFor(draft, connection, session, "R-STREAM-3", INVALID_ARGUMENT);
    return;
  }
  begin(draft, session, open, "peer", session.received);
  const stream = draft.stream(session, id);
  if (stream === undefined || stream.kind === "event") return;
  const answer = (requirement: string, error: number, withinMs = 0): void => {
    const expects = { does: "send", frame: "streamError", stream: id, code: error } as const;
    draft.owe({ requirement, session: session.key, expects }, withinMs);
  };
  const { methods } = draft.setting;
  if (methods[code] === undefined && Object.keys(methods).length > 0)
    answer("R-STREAM-5", UNIMPLEMENTED);
  else if (openCount(session) > session.limits.streams) answer("R-STREAM-4", RESOURCE_EXHAUSTED);
  else if (open.deadlineMs !== undefined) answer("R-STREAM-13", DEADLINE_EXCEEDED, open.deadlineMs);
}

function begin(
  draft: Draft,
  session: Writable<SessionState>,
  open: NotedOpen,
  openedBy: StreamState["openedBy"],
  number: number,
): void {
  const { stream: id, code, credit } = open;
  const { limits, peerLimits } = session;
  // What the opener accepts, it may say in the open; the other has said it before.
  const [opener, called] = openedBy === "subject" ? [limits, peerLimits] : [peerLimits, limits];
  const of = { number, toCaller: credit ?? opener.credit, toCalled: called.credit };
  const stream = newStream(id, draft.setting.methods[code], openedBy, of);
  const settled = settledIn(draft, session);
  const streams = new Map([...session.streams].filter(([, one]) => !isFree(settled, one)));
  streams.set(id, stream);
  session.streams = streams;
  noteEnd(draft, session, id);
  const [even, odd] = session.highest;
  session.highest = id % 2 === 0 ? [Math.max(even, id), odd] : [even, Math.max(odd, id)];
}

function parityOf({ isServer }: Draft, side: "subject" | "peer"): number {
  return isServer === (side === "subject") ? 1 : 0;
}

function lowestFree(draft: Draft, session: SessionState, below: number): number {
  const settled = settledIn(draft, session);
  for (let id = below % 2; id < below; id += 2) {
    const stream = session.streams.get(id);
    if (stream === undefined || isFree(settled, stream)) return id;
  }
  return below;
}

function openCount({ streams }: SessionState): number {
  return [...streams.values()].filter((one) => one.openedBy === "peer" && !isOver(one)).length;
}
