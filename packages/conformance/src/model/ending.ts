import type { Draft, Writable } from "./draft.ts";
import type { ConnectionState, Farewell, SessionState } from "./state.ts";

/** A session is over: nothing of it is to come any more. */
export function endSession(
  draft: Draft,
  session: Writable<SessionState>,
  why: string,
  isToldOver: boolean,
): void {
  session.over ??= why;
  session.isToldOver ||= isToldOver;
  session.streams = new Map();
  session.attached = undefined;
  draft.settle((duty) => duty.session === session.key);
  for (const { name, session: key, stage } of draft.state.connections.values()) {
    if (key !== session.key || (stage !== "attached" && stage !== "previous")) continue;
    const connection = draft.connection(name);
    if (connection !== undefined) connection.stage = "over";
    draft.settle((duty) => duty.connection === name && duty.expects.does === "send");
  }
}

/** Whether an error on this connection ends the session, and not the connection alone (R-SES-46). */
function isBinding(
  { isServer }: Draft,
  { stage, isAnswered, isLive, hello }: ConnectionState,
): boolean {
  const isSettled = hello?.probe !== true || (isServer ? isLive : isAnswered);
  return stage === "attached" && isSettled;
}

/** The side says that it leaves. */
export function sayFarewell(
  draft: Draft,
  connection: Writable<ConnectionState>,
  farewell: Farewell,
): void {
  connection.said = farewell;
  if (farewell.isHold) connection.hold ??= { ping: undefined };
  if (farewell.verdict === "kept") return;
  const session = draft.session(connection.session);
  const isForSession = farewell.verdict === "ended" || isBinding(draft, connection);
  if (session === undefined || !isForSession) return;
  endSession(draft, session, `${farewell.verdict} by the side itself`, false);
}

/** The peer says so. */
export function hearFarewell(
  draft: Draft,
  connection: Writable<ConnectionState>,
  farewell: Farewell,
): void {
  connection.heard = farewell;
  const session = draft.session(connection.session);
  if (session === undefined || farewell.verdict === "kept") return;
  const wasAttached = connection.stage === "attached";
  const isForSession = farewell.verdict === "ended" ? wasAttached : isBinding(draft, connection);
  if (isForSession) endSession(draft, session, `${farewell.verdict} by the peer`, false);
  else if (farewell.verdict === "ended") session.mayBeOver = true;
  connection.stage = "over";
  if (!draft.isServer && farewell.retry === "never") draft.state.isGivenUp = true;
}
