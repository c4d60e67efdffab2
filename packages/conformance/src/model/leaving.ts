import type { Draft, Writable } from "./draft.ts";
import { PROBE_DEADLINE } from "./liveness.ts";
import type { ConnectionClosed } from "./model-event.ts";
import type { NotedFrame } from "./noted-frame.ts";
import type { ConnectionState, Farewell } from "./state.ts";

/** Where close codes begin, by the word that says when to come again (spec 13.2). */
const RANGES = { now: 4000, after: 4100, never: 4500 } as const;
const DATA_LOSS = 15;
/** The close code of a connection that another has replaced. */
const REPLACED = 4010;

/** What a goodbye or an error of the session says of leaving. */
export function farewellOf(
  frame: Extract<NotedFrame, { readonly kind: "goodbye" | "sessionError" }>,
  at: number,
): Farewell {
  const { code, retry } = frame;
  const verdict = frame.kind === "goodbye" ? frame.verdict : "error";
  const isHold =
    frame.kind === "goodbye" &&
    verdict === "kept" &&
    frame.deadlineMs !== undefined &&
    frame.window === undefined;
  return { verdict, code, retry, at, isHold };
}

/** Nobody says that counts do not fit when they do. */
export function checkFounded(
  draft: Draft,
  { name, session: key }: ConnectionState,
  { verdict, code }: Farewell,
): void {
  const session = draft.state.sessions.get(key ?? "");
  if (verdict !== "error" || code !== DATA_LOSS || !draft.isCertain) return;
  if (session === undefined || session.mayBeOver || session.over !== undefined) return;
  draft.breach("R-SES-4", "no data_loss: all counts fit", "an error of that code", name);
}

/** A connection is gone. */
export function closeConnection(
  draft: Draft,
  connection: Writable<ConnectionState>,
  { by, code }: ConnectionClosed,
): void {
  const { name } = connection;
  if (by === "subject") {
    // What takes its place may be welcomed behind that.
    const isReplaced = draft.isServer && code === REPLACED;
    if (!isReplaced) {
      checkCloseCode(draft, connection, code);
      checkGivenUp(draft, connection);
    }
  }
  const session = draft.session(connection.session);
  if (session?.attached === name) {
    session.attached = undefined;
    session.detachedAt = draft.at;
    session.ackDueAt = Number.POSITIVE_INFINITY;
  }
  draft.removeConnection(name);
  oweDial(draft, connection);
}

function checkCloseCode(
  draft: Draft,
  { name, said, heard, tier }: ConnectionState,
  code: number | undefined,
): void {
  if (code === undefined || said === undefined || tier !== "websocket") return;
  if (heard !== undefined && heard.at >= said.at) return;
  const expected = said.code === 0 ? 1000 : RANGES[said.retry] + said.code;
  if (code === expected) return;
  draft.breach("R-ERROR-5", `the close code ${expected}`, String(code), name);
}

/** Nobody leaves a connection that works without a word (R-SES-40, R-SES-41). */
function checkGivenUp(draft: Draft, connection: ConnectionState): void {
  const { name, stage, said, heard, pings, seen, session: key } = connection;
  if (said !== undefined || heard !== undefined || stage !== "attached") return;
  const { at, parameters } = draft;
  const silence = at - connection.lastHeardAt;
  // A probe, or an attach, that nothing has answered.
  const isAsking = pings > seen || !connection.isAnswered;
  const { slack, drift } = parameters;
  const isUnanswered = isAsking && silence >= PROBE_DEADLINE * (1 - drift) - slack;
  // Its pongs may have been found to arrive nowhere (R-LIVE-5).
  if (isUnanswered || connection.lastPeerPing > 1 || silence > connection.beat / 2) return;
  const requirement =
    draft.state.sessions.get(key ?? "")?.over === undefined ? "R-SES-41" : "R-SES-40";
  draft.breach(requirement, "a goodbye in front of the close", "none", name);
}

/** A client that has no connection tries again (R-LIVE-13). */
export function oweDial(draft: Draft, { heard }: { heard: Farewell | undefined }): void {
  const { connections, isGivenUp, isHidden, isClosing } = draft.state;
  if (draft.isServer || isGivenUp || isHidden || isClosing) return;
  const isBusy = [...connections.values()].some(({ stage }) => stage !== "over");
  if (isBusy || draft.state.duties.some(({ expects }) => expects.does === "dial")) return;
  const within = Math.max(
    draft.parameters.retryCap,
    heard === undefined ? 0 : draft.state.comeBy - draft.at,
  );
  draft.owe({ requirement: "R-LIVE-13", expects: { does: "dial" } }, within);
}

/** A client is told when to come again (R-LIVE-12). */
export function oweVisit(
  draft: Draft,
  connection: ConnectionState,
  { window, afterMs, retry, verdict }: Extract<NotedFrame, { readonly kind: "goodbye" }>,
): void {
  if (draft.isServer || connection.stage !== "attached" || retry === "never") return;
  const within = window === undefined ? afterMs : window.fromMs + window.spanMs;
  draft.state.comeBy = draft.at + within;
  const isBusy = [...draft.state.connections.values()].some(({ stage, order }) => {
    return stage === "open" || (order > connection.order && stage !== "over");
  });
  if (window !== undefined || verdict === "ended")
    draft.settle(({ expects }) => expects.does === "dial");
  if (verdict === "ended" || window === undefined || isBusy || draft.state.isHidden) return;
  draft.owe({ requirement: "R-LIVE-12", expects: { does: "dial" } }, within);
}
