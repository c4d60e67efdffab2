/**
 * The engine of a server: for those who write a transport.
 *
 * @packageDocumentation
 */

import { DetachedSessions } from "./detached-sessions.ts";
import type { DrainHub, DrainPlan } from "./drain.ts";
import { Drain } from "./drain.ts";
import { Reception } from "./reception.ts";
import type { ServerConfig } from "./server-config.ts";
import type { ServerCarrier } from "./server-connection.ts";
import { stopped } from "./server-refusals.ts";
import type { ServerSession } from "./server-session.ts";
import type { EngineSink } from "./sink.ts";

/** All sessions of a server, and the connections that are on their way to one (spec chapter 8). */
export class ServerSessions extends Reception implements DrainHub {
  readonly #detached: DetachedSessions;

  constructor(config: ServerConfig, sink: EngineSink, now: number) {
    super(config, sink, now);
    this.#detached = new DetachedSessions(config.parameters.detachedBytes);
  }

  /** The sessions that are not over, by their ids. */
  get sessions(): ReadonlyMap<string, ServerSession> {
    return this.table.all;
  }

  /** Whether its clients are to leave. */
  get isDraining(): boolean {
    return this.running !== undefined;
  }

  /** Time passed; see `EngineSink.wantWake`. */
  advance(now: number): void {
    this.agenda.advance(now);
  }

  /** Has every client leave, each in its turn; or all of them sooner than it was said before. */
  drain(plan: DrainPlan, now: number): Drain {
    this.agenda.now = now;
    if (this.running === undefined) this.running = new Drain(this, plan);
    else this.running.hasten(plan.deadlineMs);
    return this.running;
  }

  /** Says goodbye to every client, and takes no more: they look for another server. */
  close(now: number, message: string): void {
    this.agenda.now = now;
    this.isClosed = true;
    this.running?.stop();
    for (const connection of [...this.greeting]) this.refuse(connection, stopped(), now);
    for (const session of [...this.sessions.values()]) session.stop(now, message);
  }

  /** For the handover: takes in a session that another node had. */
  adopt(session: ServerSession, carrier: ServerCarrier): void {
    this.table.add(session, false);
    session.sink = carrier.began(session, { verdict: "found", reason: "none" });
    session.expect();
    this.detached(session);
  }

  /** For the handover: the client has shown that it has a secret of the session's. */
  prove(session: ServerSession, secret: Uint8Array): void {
    this.table.prove(session, secret);
  }

  /** For the handover: the session is another node's from here on. */
  moved(session: ServerSession): void {
    this.running?.moved(session);
    this.ended(session);
  }

  // What the sessions tell; see `SessionHub`.

  /** A session has no connection. */
  detached(session: ServerSession): void {
    this.#detached.count(session);
  }

  /** More waits for the next connection of a session. */
  grew(session: ServerSession): void {
    if (this.#detached.has(session)) this.#detached.count(session);
  }

  /** A session is over, or another node's. */
  ended(session: ServerSession): void {
    this.table.delete(session);
    this.running?.left(session);
    this.#detached.delete(session);
  }

  /** A call of a session's is over, or its client has answered a ping. */
  rested(session: ServerSession, isCall: boolean): void {
    this.running?.rested(session, isCall);
  }

  protected attached(session: ServerSession): void {
    this.#detached.delete(session);
    this.running?.attached(session);
  }
}
