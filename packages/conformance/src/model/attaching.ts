import type { Draft, Writable } from "./draft.ts";
import type { ConnectionState, SessionState } from "./state.ts";

/** The counted frames travel on this connection from now on. */
export function attach(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  { outNext, inNext, isNew }: { outNext: number; inNext: number; isNew: boolean },
): void {
  const before = draft.connection(session.attached);
  connection.before = session.attached;
  if (before !== undefined && before !== connection) leave(draft, before);
  session.attached = connection.name;
  session.detachedAt = undefined;
  session.generation++;
  connection.stage = "attached";
  connection.attachedAt = draft.at;
  connection.outNext = outNext;
  connection.inNext = inNext;
  connection.lastPingAt = draft.at;
  if (session.ackDueAt < Number.POSITIVE_INFINITY)
    session.ackDueAt = Math.max(session.ackDueAt, draft.at);
  if (draft.isServer && isNew) {
    connection.isLive = true;
    return;
  }
  const expects = { does: "send", frame: "live", minimum: session.sent } as const;
  draft.owe({ requirement: "R-SES-27", connection: connection.name, expects });
}

function leave(draft: Draft, before: Writable<ConnectionState>): void {
  draft.settle(({ connection, expects }) => {
    return connection === before.name && expects.does === "send";
  });
  if (!draft.isServer) {
    before.stage = "previous";
    return;
  }
  before.stage = "over";
  draft.owe({ requirement: "R-SES-24", connection: before.name, expects: { does: "close" } });
}

/** The server answered an attach frame with an error: everything is as before (R-SES-46). */
export function unattach(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
): void {
  if (session.attached !== connection.name || connection.hello?.probe !== true) return;
  session.attached = connection.before;
  session.generation--;
  const before = draft.connection(connection.before);
  if (before === undefined) {
    session.attached = undefined;
    session.detachedAt = draft.at;
    return;
  }
  before.stage = "attached";
  draft.settle(({ requirement, connection: on }) => {
    return requirement === "R-SES-24" && on === before.name;
  });
}

/** The side says that the replay is over. */
export function sayLive(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
): void {
  const last = connection.outNext - 1;
  if (connection.stage === "attached" && last !== session.sent) {
    const expected = `frames up to ${session.sent} again, all of them`;
    draft.breach("R-SES-28", expected, `frames up to ${last}`, connection.name);
  }
  connection.isLive = true;
  draft.postpone(session.key);
  restate(draft, connection, session);
}

/** Limits above the first are said anew. */
function restate(draft: Draft, { name }: ConnectionState, session: SessionState): void {
  for (const { id, in: half, failedBy } of session.streams.values()) {
    if (half.isOver || failedBy !== undefined || !half.isRaised) continue;
    const expects = { does: "send", frame: "credit", stream: id, minimum: half.limit } as const;
    draft.owe({ requirement: "R-SES-29", connection: name, session: session.key, expects });
  }
}
