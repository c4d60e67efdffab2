import type { Draft } from "./draft.ts";
import { isRunning } from "./halves.ts";
import type { ConnectionState, Farewell } from "./state.ts";

/** Whether the deadline of a drain may have come by the server's clock. */
export function isDrainOver({ at, state, parameters: { slack, drift } }: Draft): boolean {
  const { drainedBy, drainedFor } = state;
  return drainedBy !== undefined && at >= drainedBy - slack - drift * drainedFor;
}

/** A server ends a session: not in front of the drain's deadline, but at rest (spec 16.2). */
export function checkDrained(
  draft: Draft,
  connection: ConnectionState,
  { verdict }: Farewell,
): void {
  const { drainedBy, isClosing } = draft.state;
  const session = draft.session(connection.session);
  if (verdict !== "ended" || drainedBy === undefined || session === undefined) return;
  if (isClosing || connection.stage !== "attached") return;
  if (isDrainOver(draft)) return;
  // Subscriptions are no calls: they have cursors.
  const streams = [...session.streams.values()].filter(({ kind }) => kind !== "topic");
  if (streams.some(isRunning)) {
    const expected = "a session with a call that runs kept to the deadline";
    draft.breach("R-DRAIN-4", expected, "a goodbye that ends it", connection.name);
    return;
  }
  const last = Math.max(0, ...streams.map(({ out }) => out.last));
  if (last > session.acked) {
    const expected = `frames up to ${last} acknowledged first`;
    draft.breach("R-DRAIN-4", expected, `${session.acked} are`, connection.name);
  }
  const { hold, seen } = connection;
  if (hold?.ping !== undefined && seen >= hold.ping) return;
  const expected = "a goodbye without window, and a pong to a ping behind it, first";
  draft.breach("R-DRAIN-5", expected, "a goodbye that ends the session", connection.name);
}
