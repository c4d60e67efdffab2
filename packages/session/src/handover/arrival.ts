import type { MethodShape } from "../engine/method-shape.ts";
import type { ServerSession } from "../engine/server-session.ts";
import { SILENT_RECEIVER, Stream } from "../engine/stream.ts";
import { codeNumber } from "../frames/frame-code.ts";
import { restoreFrames } from "./offered-session.ts";
import type { SessionState, StreamState } from "./session-state.ts";
import { Tie } from "./tie.ts";
import type { TieOwner } from "./ties.ts";
import { Ties } from "./ties.ts";

/** Has a new session go on from a state (R-HAND-10); its homes are not linked yet. */
export function restore(session: ServerSession, state: SessionState, owner: TieOwner): void {
  const { core } = session;
  const { calls } = core;
  session.isProven = state.isProven;
  session.term = state.term;
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
  session.ties = tiesOf(session, state, owner);
}

function tiesOf({ core }: ServerSession, { streams, ties }: SessionState, owner: TieOwner): Ties {
  const all = new Ties(owner);
  for (const tie of ties) all.add(new Tie(core, tie));
  for (const state of streams) {
    const stream = streamOf(state, core.methods);
    stream.gate = core;
    core.calls.adopt(stream);
    if (state.lent !== undefined) {
      core.calls.ids.untake(state.lent);
      core.calls.lend(stream, state.lent);
    }
    const { home } = state;
    if (all.get(home) === undefined) all.add(new Tie(core, { home, counts: NOTHING, frames: [] }));
    all.get(home)?.add(stream);
  }
  return all;
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
