import { TURN } from "./counting.ts";
import type { Draft, Writable } from "./draft.ts";
import { isOver } from "./halves.ts";
import type { ConnectionState, SessionState } from "./state.ts";

/** Remembers what had been sent and received when both halves of a stream were over. */
export function noteEnd(draft: Draft, session: Writable<SessionState>, id: number): void {
  const stream = draft.stream(session, id);
  if (stream === undefined || stream.ended !== undefined || !isOver(stream)) return;
  const { sent, received } = session;
  stream.ended = { sent, received, at: draft.at };
  session.endedAt = draft.at;
}

/** What was written in the turn in which a stream was over may have been written in front of that. */
export function noteSent(
  draft: Draft,
  { attachedAt }: ConnectionState,
  session: Writable<SessionState>,
): void {
  // So may what had to wait for this connection.
  const hasWaited = draft.at <= attachedAt + TURN;
  if (draft.at > session.endedAt + TURN && !hasWaited) return;
  for (const { id, ended } of session.streams.values()) {
    if (ended === undefined || (draft.at > ended.at + TURN && !hasWaited)) continue;
    const stream = draft.stream(session, id);
    if (stream !== undefined) stream.ended = { ...ended, sent: session.sent };
  }
}
