import { TURN } from "./counting.ts";
import type { Draft, Writable } from "./draft.ts";
import type { NotedPing } from "./noted-frame.ts";
import type { ConnectionState } from "./state.ts";

/** How long a probe waits for its answer (12.2), in ms. */
export const PROBE_DEADLINE = 2000;

/** The side asks for a sign of life. */
export function sayPing(
  draft: Draft,
  connection: Writable<ConnectionState>,
  { n, seen }: NotedPing,
): void {
  const { name, hold } = connection;
  if (n !== connection.pings + 1)
    draft.breach("R-LIVE-5", `the ping ${connection.pings + 1}`, `n ${n}`, name);
  const isFresh = draft.at <= connection.seenAt + TURN;
  const least = isFresh ? connection.seenBefore : connection.seen;
  const isWrong = seen > connection.seen || (draft.isCertain && seen < least);
  if (isWrong)
    draft.breach("R-LIVE-5", `seen of ${connection.seen}, the highest`, String(seen), name);
  connection.pings = n;
  connection.lastPingAt = draft.at;
  connection.probedAt ??= draft.at;
  if (hold !== undefined && hold.ping === undefined) connection.hold = { ping: n };
}

/** The peer asks. */
export function hearPing(draft: Draft, connection: Writable<ConnectionState>, n: number): void {
  connection.lastPeerPing = Math.max(connection.lastPeerPing, n);
  if (connection.stage !== "attached") return;
  const expects = { does: "send", frame: "pong", n } as const;
  draft.owe({ requirement: "R-LIVE-2", connection: connection.name, expects });
}

/** The peer answers. */
export function hearPong(draft: Draft, connection: Writable<ConnectionState>, n: number): void {
  if (n <= connection.seen) return;
  if (draft.at > connection.seenAt + TURN) connection.seenBefore = connection.seen;
  connection.seenAt = draft.at;
  connection.seen = n;
}

/** The side answers. */
export function sayPong(draft: Draft, connection: Writable<ConnectionState>, n: number): void {
  if (n > connection.lastPeerPing || n <= connection.answered) {
    const expected = "a pong with the n of a ping, once";
    draft.breach("R-LIVE-2", expected, `n ${n}`, connection.name);
  }
  connection.answered = n;
}

/** What is due by the clock on a connection that is attached. */
export function checkLiveness(draft: Draft, connection: Writable<ConnectionState>): void {
  if (connection.stage !== "attached") return;
  const { at, isServer, parameters } = draft;
  const { slack, drift } = parameters;
  const { beat, lastPingAt, heardAt, name } = connection;
  const longest = beat * (1 + drift) + slack;
  if (isServer && at > lastPingAt + longest) {
    const seen = `none for ${Math.round(at - lastPingAt)} ms`;
    draft.breach(beat < parameters.beat ? "R-LIVE-9" : "R-LIVE-1", "a ping", seen, name);
    connection.lastPingAt = at;
  }
  if (at <= silentUntil(draft, connection) + slack) return;
  const seen = `it goes on ${Math.round(at - heardAt)} ms behind the last sign of life`;
  draft.breach("R-LIVE-4", "a dead connection given up", seen, name);
  connection.heardAt = at;
}

/**
 * When a connection is dead on which nothing arrives, by a slow clock. A client asks when it may
 * have slept, and no log shows whether it has: the first ping in a silence has its time (R-LIVE-7).
 */
function silentUntil(
  { isServer, parameters: { deadAfter, drift } }: Draft,
  { heardAt, probedAt, beat }: ConnectionState,
): number {
  const silence = heardAt + deadAfter * beat * (1 + drift);
  if (isServer || probedAt === undefined) return silence;
  return Math.max(silence, probedAt + PROBE_DEADLINE * (1 + drift));
}
