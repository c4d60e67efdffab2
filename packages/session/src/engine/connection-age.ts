import type { Agenda } from "./agenda.ts";
import type { ServerConnection } from "./server-connection.ts";

/** A connection is asked for a successor between this part of the age and all of it. */
const EARLIEST = 0.8;
/** It serves so long meanwhile. */
const LATEST = 1.2;
/** The client has so much of the age to begin. */
const SPAN = 0.1;

/** When connections have lasted too long, of those that age. */
const ends = new WeakMap<ServerConnection, number>();

/** A connection is attached: from now on it ages, if connections do (R-DRAIN-9). */
export function beginAging(
  connection: ServerConnection,
  ageMs: number,
  agenda: Agenda,
  draw: () => number,
): void {
  // What costs requests has an age of its own (spec 11.3), or ends with each of them.
  //@fault never-ages suite R-DRAIN-9 return;
  if (ageMs === 0 || connection.isDear || connection.isOver) return;
  ends.set(connection, agenda.now + ageMs * LATEST);
  agenda.wake(connection, agenda.now + ageMs * (EARLIEST + (1 - EARLIEST) * draw()));
}

/** A connection is old: asks its client to open another, and gives it up when that was in vain. */
export function age(connection: ServerConnection, ageMs: number, agenda: Agenda): void {
  const going = { kind: "goodbye", code: 0, retry: "now", afterMs: 0, verdict: "kept" } as const;
  const endsAt = ends.get(connection) ?? 0;
  //@fault old-socket-stays suite R-DRAIN-9 if (agenda.now >= endsAt) return; if (agenda.now < 0) {
  if (agenda.now >= endsAt) {
    //@fault given-up-unsaid suite R-SES-41 connection.close(undefined);
    connection.leave(going);
    return;
  }
  connection.say({ ...going, window: { fromMs: 0, spanMs: Math.floor(ageMs * SPAN) } });
  agenda.wake(connection, endsAt);
}
