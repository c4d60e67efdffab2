import type { MethodShape } from "../engine/method-shape.ts";
import { isInRevision } from "../engine/method-shape.ts";
import type { ServerSession } from "../engine/server-session.ts";
import type { SessionCore } from "../engine/session-core.ts";
import { SILENT_RECEIVER, Stream } from "../engine/stream.ts";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { codeNumber } from "../frames/frame-code.ts";
import { HeldItems } from "./held-items.ts";
import { restoreFrames } from "./offered-session.ts";
import type { SessionState, StreamState, SubscriptionState } from "./session-state.ts";
import { Tie } from "./tie.ts";
import type { TieOwner } from "./ties.ts";
import { Ties } from "./ties.ts";

/** A subscription that has come with a session. */
export interface Moved {
  readonly stream: Stream;
  readonly state: SubscriptionState;
  /** Keeps what its caller says, if that has to wait. */
  readonly held: HeldItems | undefined;
}

/**
 * Has a new session go on from a state (R-HAND-10); its homes are not linked yet. Returns its
 * subscriptions, for `goOn`.
 */
export function restore(session: ServerSession, state: SessionState, owner: TieOwner): Moved[] {
  const { core } = session;
  const { calls } = core;
  session.isProven = state.isProven;
  session.onTheWay.term = state.term;
  core.generation = state.generation;
  core.limit(state.limits);
  core.revision = state.revision;
  core.theirRevision = state.theirRevision;
  restoreFrames(core.desk, core, state);
  for (const frame of state.waiting) core.desk.waiting.add(frame);
  for (const [stream, sent] of state.answered) calls.answered.add(stream, sent);
  for (const id of state.taken) calls.ids.lend(id);
  calls.ids.retired = [...state.retired];
  const { parts } = core.desk;
  for (const { stream, code, kept, rest, isRefused } of state.parts) {
    parts.add({ kind: "part", stream, code, payload: kept, rest }, !isRefused);
  }
  const ties = new Ties(owner, session);
  session.onTheWay.ties = ties;
  for (const tie of state.ties) ties.add(new Tie(core, tie));
  return streamsOf(session, state.streams, ties);
}

/**
 * Goes on with a subscription (R-HAND-23), in a session that tells somebody. Ends it when that
 * cannot be (R-HAND-24).
 */
export function goOn(session: ServerSession, { stream, state, held }: Moved): void {
  const { core, sink, agenda } = session;
  const { calls } = core;
  const { method, revision } = stream;
  if (state.deadlineMs !== undefined) calls.setDeadline(stream, agenda.now + state.deadlineMs);
  let receiver = SILENT_RECEIVER;
  try {
    const isKnown = core.methods.get(codeNumber(method.code)) === method;
    const isSpoken = session.speaks(revision) && isInRevision(method, revision);
    if (!isKnown || !isSpoken || sink?.moved === undefined) throw unknown();
    receiver = sink.moved(stream, state);
  } catch (error) {
    calls.fail(stream, TwobyteError.from(error));
  }
  if (held !== undefined) {
    held.begin(receiver);
    return;
  }
  stream.receiver = receiver;
  if (calls.isOpen(stream) && !stream.isReceiving) receiver.ended(undefined);
}

function unknown(): TwobyteError {
  const said = "the subscription cannot go on at this server";
  return new TwobyteError("unavailable", said, { retry: "now" });
}

function streamsOf({ core }: ServerSession, streams: readonly StreamState[], all: Ties): Moved[] {
  const moved: Moved[] = [];
  for (const state of streams) {
    const stream = streamOf(state, core.methods);
    stream.gate = core;
    core.calls.adopt(stream);
    if (state.lent !== undefined) {
      core.calls.ids.untake(state.lent);
      core.calls.lend(stream, state.lent);
    }
    const { home, subscription } = state;
    if (home !== undefined && all.get(home) === undefined)
      all.add(new Tie(core, { home, counts: NOTHING, frames: [] }));
    const tie = home === undefined ? undefined : all.get(home);
    if (subscription === undefined) tie?.add(stream);
    else moved.push(movedOf(core, stream, subscription, tie));
  }
  return moved;
}

function movedOf(
  { desk: { calls, parts } }: SessionCore,
  stream: Stream,
  state: SubscriptionState,
  tie: Tie | undefined,
): Moved {
  const { place, sent, received, held = [] } = state;
  stream.epoch = place?.epoch;
  //@fault place-lost R-HAND-23 stream.offset = 0;
  stream.offset = place?.offset ?? 0;
  stream.sent = sent;
  stream.received = received;
  // What the server before has of it, it has used, as far as its caller has to know.
  const waiting = held.reduce(
    (sum, { size }) => sum + size,
    parts.pending.get(stream.id)?.bytes ?? 0,
  );
  calls.consume(stream, received - waiting);
  const items = tie && new HeldItems(calls, stream, held);
  if (items !== undefined) tie?.rests.set(stream.id, items);
  return { stream, state, held: items };
}

const NOTHING = { sent: 0, received: 0, acked: 0, told: 0 };

/** What the owner has of a call that runs elsewhere: no more than its frames need. */
function streamOf(state: StreamState, methods: ReadonlyMap<number, MethodShape>): Stream {
  const { isMine, code, kind, isSending, isReceiving } = state;
  const known = isMine ? undefined : methods.get(codeNumber(code));
  const method = known ?? { code, kind, since: 1, maxBytes: Number.MAX_SAFE_INTEGER };
  const gate = { isOpen: false };
  const stream = new Stream(gate, isMine, method, SILENT_RECEIVER, isSending, isReceiving);
  stream.id = state.id;
  stream.revision = state.revision;
  stream.isCancelled = state.isCancelled;
  stream.sendLimit = state.sendLimit;
  stream.receiveLimit = state.receiveLimit;
  stream.window = state.window;
  return stream;
}
