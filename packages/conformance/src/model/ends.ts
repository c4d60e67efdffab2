import { TURN } from "./counting.ts";
import type { Draft, Writable } from "./draft.ts";
import { isOver } from "./halves.ts";
import type { SessionState } from "./state.ts";

/** Remembers what had been sent and received when both halves of a stream were over. */
export function noteEnd(draft: Draft, session: Writable<SessionState>, id: number): void {
  const stream = draft.stream(session, id);
  if (stream === undefined || stream.ended !== undefined || !isOver(stream)) return;
  const { sent, received } = session;
  stream.ended = { sent, received, at: draft.at };
  session.endedAt = draft.at;
}

/** What was written in the turn in which a stream was over may have been written in front of that. */
export function noteSent(draft: Draft, session: Writable<SessionState>): void {
  if (draft.at > session.endedAt + TURN) return;
  for (const { id, ended } of session.streams.values()) {
    if (ended === undefined || draft.at > ended.at + TURN) continue;
    const stream = draft.stream(session, id);
    if (stream !== undefined) stream.ended = { ...ended, sent: session.sent };
  }
}
