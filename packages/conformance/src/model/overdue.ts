import { oweGoodbyes } from "./application.ts";
import type { Draft } from "./draft.ts";
import type { Duty, Expectation } from "./expectation.ts";
import { inWords } from "./expectation.ts";
import { checkLiveness } from "./liveness.ts";
import type { ModelEvent } from "./model-event.ts";
import type { NotedFrame } from "./noted-frame.ts";
import type { ConnectionState } from "./state.ts";

/** What should have been done by now. */
export function checkOverdue(draft: Draft, event: ModelEvent): void {
  const { state, at } = draft;
  if (state.duties.some(({ by }) => by < at)) checkDuties(draft);
  if (state.drainedBy !== undefined && state.drainedBy < at && !state.isClosing) {
    state.isClosing = true;
    oweGoodbyes(draft, "R-DRAIN-7");
  }
  if (event.kind === "time") {
    for (const { name } of state.connections.values()) checkConnection(draft, name);
  } else if ("connection" in event) {
    checkConnection(draft, event.connection);
  }
}

function checkConnection(draft: Draft, name: string): void {
  const connection = draft.connection(name);
  if (connection === undefined || connection.isImpaired) return;
  checkLiveness(draft, connection);
  if (connection.stage !== "attached") return;
  const session = draft.session(connection.session);
  const { slack } = draft.parameters;
  if (session === undefined || draft.at <= session.ackDueAt + slack) return;
  if (session.over === undefined && !session.mayBeOver) {
    const expected = `received of more than ${session.told}`;
    draft.breach("R-SES-8", expected, `${session.received} are there, and none`, name);
  }
  session.ackDueAt = Number.POSITIVE_INFINITY;
}

function checkDuties(draft: Draft): void {
  const overdue = draft.state.duties.filter((duty) => isOverdue(draft, duty));
  if (overdue.length === 0) return;
  draft.settle((duty) => overdue.includes(duty));
  for (const { requirement, expects, connection } of overdue)
    draft.breach(requirement, inWords(expects), "nothing of the kind in time", connection);
}

function isOverdue(draft: Draft, { by, connection, session: key }: Duty): boolean {
  if (by >= draft.at) return false;
  if (connection !== undefined || key === undefined) return true;
  const session = draft.state.sessions.get(key);
  const attached = draft.state.connections.get(session?.attached ?? "");
  return attached?.isLive === true && !attached.isImpaired && session?.mayBeOver === false;
}

/** The side sends a frame that is not counted: what it was to do is done. */
export function fulfil(draft: Draft, { name }: ConnectionState, frame: NotedFrame): void {
  draft.settle(({ connection, expects }) => connection === name && isMet(expects, frame));
}

function isMet(expects: Expectation, frame: NotedFrame): boolean {
  if (expects.does !== "send") return false;
  // Whoever ends the session need not do anything else in it.
  if (frame.kind === "sessionError")
    return expects.code === undefined || expects.code === frame.code;
  if (expects.frame !== frame.kind) return false;
  switch (frame.kind) {
    case "credit":
      return frame.stream === expects.stream && frame.limit >= (expects.minimum ?? 0);
    case "pong":
      return frame.n === expects.n;
    case "goodbye":
      return expects.verdict === undefined || frame.verdict === expects.verdict;
    default:
      return true;
  }
}
