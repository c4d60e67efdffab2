/**
 * The engine of a client's session: for those who write a transport.
 *
 * @packageDocumentation
 */

import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Credentials } from "../frames/credentials.ts";
import type { Frame } from "../frames/frame.ts";
import type { GoodbyeFrame } from "../frames/goodbye-frame.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { WelcomeFrame } from "../frames/welcome-frame.ts";
import type { Payload } from "../payload.ts";
import { Agenda } from "./agenda.ts";
import type { ClientConfig, ClientSink } from "./client-config.ts";
import type { ClientCarrier } from "./client-connection.ts";
import { ClientConnection } from "./client-connection.ts";
import { clientHello } from "./client-hello.ts";
import { dieOfLoss, isOther, refuseWelcome, welcomeMissed } from "./client-welcome.ts";
import type { ConnectionOwner } from "./connection.ts";
import { draw } from "./draw.ts";
import { Engine } from "./engine.ts";
import { refusal, sessionError } from "./error-frames.ts";
import { Greetings } from "./greetings.ts";
import { markOf } from "./identity.ts";
import { IdleCuts } from "./idle-cuts.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { methodsByCode } from "./method-shape.ts";
import type { TakeOpen } from "./open-calls.ts";
import { Redial } from "./redial.ts";
import { rejectWaiting } from "./reject-waiting.ts";
import { endError, goodbyeError } from "./remote-end.ts";
import { SessionCore } from "./session-core.ts";
import type { SessionRole, WaitingCalls } from "./session-role.ts";
import type { Stream, StreamReceiver } from "./stream.ts";

export type { ClientConfig, ClientSink } from "./client-config.ts";
export type { ClientCarrier, ClientConnection } from "./client-connection.ts";

/** The client's side of a session, without I/O. */
export class ClientEngine extends Engine implements ConnectionOwner, SessionRole {
  readonly isServer = false;
  readonly takeOpen: TakeOpen | undefined;
  readonly agenda: Agenda;
  results: string | undefined;
  protected core: SessionCore;
  readonly #config: ClientConfig;
  readonly #sink: ClientSink;
  readonly #redial: Redial;
  readonly #cuts: IdleCuts;
  readonly #greeting = new Greetings();
  /** Read until the attached one is heard of for the first time (R-SES-25). */
  #previous: ClientConnection | undefined;
  /** The id from the welcome. */
  #session: string | undefined;
  /** Proves that a hello speaks for the session. */
  #secret: Uint8Array;
  #isOver = false;
  #isSuspended = false;

  /** Dials at once. */
  constructor(config: ClientConfig, sink: ClientSink, now: number) {
    super();
    this.#config = config;
    this.takeOpen = config.serving?.takeOpen;
    this.#sink = sink;
    this.agenda = new Agenda(now, (at) => sink.wantWake(at));
    this.#redial = new Redial(
      this.agenda,
      config.parameters,
      () => this.draw(),
      () => sink.dial(),
    );
    this.#cuts = new IdleCuts(config.parameters);
    this.#secret = config.random(16);
    this.core = this.#newCore();
  }

  /** When the next transport will be opened, while none is attached or on its way. */
  get nextDialAt(): number | undefined {
    return this.#redial.at;
  }

  /** Time passed; see `EngineSink.wantWake`. */
  advance(now: number): void {
    this.agenda.advance(now);
  }

  /** A transport is being opened: from `now` on the welcome is awaited (R-LIVE-13). */
  connect(carrier: ClientCarrier, now: number): ClientConnection {
    this.agenda.now = now;
    const due = now + this.#config.parameters.welcomeDeadlineMs;
    const connection = new ClientConnection(this, carrier, due, this.#config.profile);
    this.#greeting.add(connection);
    if (this.#isOver) connection.close(undefined);
    return connection;
  }

  /** The transport is open: the hello leaves. Throws when the credentials are too long for it. */
  greet(connection: ClientConnection, credentials: Credentials | undefined, now: number): void {
    if (connection.isOver) return;
    this.agenda.now = now;
    const { core } = this;
    // R-SES-22; a probe may be lost while the other connection goes on: it acknowledges nothing.
    const isProbe = core.attached !== undefined || this.#greeting.isAsking;
    //@fault hello-tells-nothing R-SES-27 const received = 0;
    const received = isProbe ? core.counters.received : core.counters.tell();
    const hello = clientHello(this.#config, {
      session: this.#session,
      secret: this.#secret,
      counts: { received, sent: core.counters.sent },
      isProbe,
      maxBeat: this.#cuts.maxBeat(now),
      credentials,
    });
    connection.isProbe = isProbe;
    this.#greeting.ask(connection);
    connection.next = received + 1;
    connection.say(hello);
  }

  /** New credentials, which the server has asked for. Throws when they are too long. */
  renew(credentials: Credentials, now: number): void {
    this.agenda.now = now;
    this.core.sendFrame({ kind: "auth", credentials });
  }

  /**
   * A transport could not be opened, or is gone. With an error whose `retry` is `never` the client
   * gives up; otherwise it tries again.
   */
  lost(connection: ClientConnection, error: TwobyteError | undefined, now: number): void {
    this.agenda.now = now;
    if (connection.isOver) return;
    connection.problem = error;
    connection.lost(now);
  }

  /** The page is put away: the connection is given up, and the session kept; see `woke`. */
  suspend(now: number): void {
    this.agenda.now = now;
    const attached = this.core.attached as ClientConnection | undefined;
    this.#isSuspended = true;
    this.#redial.stop();
    for (const connection of this.#greeting.clear()) connection.close(undefined);
    if (attached !== undefined) this.#give(attached);
  }

  /** The page was shown, the clock jumped, the network changed: is the peer there (R-LIVE-7)? */
  woke(now: number): void {
    this.agenda.now = now;
    const wasSuspended = this.#isSuspended;
    this.#isSuspended = false;
    if (wasSuspended) this.#tryAgain(undefined);
    if (this.core.attached === undefined) this.#redial.hurry();
    //@fault wakes-unasked suite R-LIVE-7 else this.core.flush();
    else this.core.ping(true);
  }

  /** Says goodbye. Everything that is still running ends with `unavailable`. */
  close(now: number, message?: string): void {
    this.agenda.now = now;
    if (this.#isOver) return;
    this.#isOver = true;
    this.core.leave({ ...BYE, message });
  }

  // What the session asks of its role.

  draw(): number {
    return draw(this.#config.random);
  }

  wantFlush(): void {
    this.#sink.wantFlush();
  }

  speaks(revision: number): boolean {
    return markOf(this.#config.identity, revision) !== undefined;
  }

  /** For the session: the server calls a method. */
  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver {
    const { serving } = this.#config;
    if (serving === undefined) throw refusal("unimplemented", "this client serves no methods");
    return serving.called(this, stream, open, payload);
  }

  grew(): void {}

  died(connection: ClientConnection): void {
    connection.abort();
    this.#forget(connection, undefined);
  }

  over(error: TwobyteError | undefined, waiting: WaitingCalls): void {
    if (this.#isOver || error === undefined || error.retry === "never") {
      this.#end(error);
      rejectWaiting(waiting, error ?? sessionError("unavailable", "the session was closed"));
      return;
    }
    this.#restart(waiting);
    this.#sink.gap(error);
    this.#tryAgain(error);
  }

  // What the connections tell.

  control(connection: ClientConnection, frame: Frame): void {
    if (frame.kind === "welcome" && connection.isAsking) this.#welcome(connection, frame);
    else if (frame.kind === "goodbye") this.#goodbye(connection, frame);
    else if (frame.kind === "sessionError")
      this.#leave(connection, endError(this.#config.profile, frame));
    else if (frame.kind === "auth") this.#sink.renew();
    else throw sessionError("failed_precondition", `a ${frame.kind} frame has no place here`);
  }

  broke(connection: ClientConnection, error: TwobyteError): void {
    this.#forget(connection, error);
  }

  gone(connection: ClientConnection): void {
    const { now } = this.agenda;
    if (connection === this.core.attached) this.#cuts.cut(now - connection.activeAt, now);
    this.#forget(connection, connection.problem);
  }

  overdue(connection: ClientConnection): void {
    connection.problem = welcomeMissed();
    connection.abort();
    this.#forget(connection, connection.problem);
  }

  #newCore(): SessionCore {
    const { profile, parameters, serving } = this.#config;
    return new SessionCore(this, profile, parameters, methodsByCode(serving?.methods ?? []));
  }

  #welcome(connection: ClientConnection, welcome: WelcomeFrame): void {
    connection.isAsking = false;
    connection.carrier.welcomed?.(welcome);
    const refused = refuseWelcome(this.#config, connection, welcome);
    if (refused !== undefined) this.#forget(connection, refused);
    else if (isOther(welcome, this.#session, this.isLive)) this.#decline(connection);
    else this.#attach(connection, welcome);
  }

  #decline(connection: ClientConnection): void {
    connection.leave(BYE);
    this.#forget(connection, undefined);
  }

  #attach(connection: ClientConnection, welcome: WelcomeFrame): void {
    const { verdict, reason } = welcome.verdict;
    if (verdict === "gap") {
      this.#lose(reason);
      //@fault counts-behind-gap R-SES-32
      connection.next = 1;
    }
    const { core } = this;
    const { counters } = core;
    const { isProbe } = connection;
    // Acknowledgements may have moved on since a probe was answered.
    //@fault first-from-welcome R-SES-27 const { received } = welcome.counts;
    const received = Math.max(welcome.counts.received, isProbe ? counters.acked : 0);
    // R-SES-19
    if (!core.canResume(received)) {
      this.#greeting.delete(connection);
      dieOfLoss(core, connection);
      return;
    }
    if (this.#session === undefined) core.limit(welcome.limits ?? DEFAULT_LIMITS);
    this.#session = welcome.session;
    // R-SES-18
    //@fault first-secret-for-ever suite R-SES-18
    this.#secret = welcome.secret;
    this.#replace(connection);
    const greeting: Frame[] = [];
    if (isProbe) {
      const has = counters.tell();
      connection.next = has + 1;
      connection.isAttaching = true;
      greeting.push({ kind: "attach", received: has, first: received + 1 });
    }
    this.#redial.attached();
    this.results = welcome.results;
    core.attach(connection, {
      received,
      greeting,
      isResumed: true,
      isCaughtUp: verdict !== "found",
      revision: welcome.revision.revision,
      beatMs: welcome.beatMs ?? this.#config.parameters.beatMs,
    });
    core.calls.hold(false);
    // The server answers an attach with a live frame or a refusal.
    if (isProbe)
      this.agenda.wake(connection, this.agenda.now + this.#config.parameters.welcomeDeadlineMs);
    this.#sink.attached(welcome);
    this.#greeting.overtake(connection);
  }

  /** `connection` takes the place of the attached one, which is read until it is heard of. */
  #replace(connection: ClientConnection): void {
    this.#previous?.close(undefined);
    this.#previous = this.core.attached as ClientConnection | undefined;
    //@fault previous-unread suite R-SES-25 if (connection !== undefined) {
    if (!connection.isProbe) {
      this.#drop();
      return;
    }
    connection.whenHeard = () => {
      this.agenda.cancel(connection);
      //@fault previous-never-closed suite R-SES-25
      if (connection === this.core.attached) this.#drop();
    };
  }

  #drop(): void {
    const previous = this.#previous;
    this.#previous = undefined;
    previous?.close(undefined);
  }

  /** The server does not know the session: another begins with this welcome (R-SES-33). */
  #lose(reason: string): void {
    const message = `the session could not be continued: ${reason}`;
    this.core.end(sessionError("unavailable", message, { retry: "now" }));
  }

  /** Another session begins; it makes the calls that were not made in the one before. */
  #restart(waiting: WaitingCalls): void {
    this.#session = undefined;
    this.#secret = this.#config.random(16);
    this.#drop();
    this.#greeting.overtake();
    this.core = this.#newCore();
    this.core.calls.adoptWaiting(waiting);
  }

  /** R-SES-41 */
  #give(connection: ClientConnection): void {
    this.core.flush();
    connection.leave({ ...BYE, retry: "now", verdict: "kept" });
    this.#forget(connection, undefined);
  }

  #forget(connection: ClientConnection, error: TwobyteError | undefined): void {
    this.#greeting.delete(connection);
    if (connection === this.#previous) {
      this.#previous = undefined;
    } else if (connection === this.core.attached) {
      //@fault previous-outlives suite R-SES-48 this.core.detach(); this.#previous = undefined;
      this.core.detach();
      this.#drop();
      this.#sink.detached();
    }
    if (error?.retry === "never" && this.core.attached === undefined) this.core.end(error);
    //@fault no-redial R-LIVE-13
    else this.#tryAgain(error);
  }

  #tryAgain(error: TwobyteError | undefined): void {
    if (this.#isOver || this.#isSuspended) return;
    if (this.core.attached !== undefined || this.#greeting.size > 0) return;
    const at = this.#redial.failed(error?.retry === "after" ? error.afterMs : 0);
    this.#sink.waiting(at, error);
  }

  #goodbye(connection: ClientConnection, goodbye: GoodbyeFrame): void {
    const { verdict, window, deadlineMs } = goodbye;
    //@fault window-unheard R-LIVE-12
    if (window !== undefined) this.#redial.told(window);
    // R-DRAIN-6
    const isHeld = deadlineMs !== undefined && window === undefined;
    //@fault hold-unheard R-DRAIN-6
    if (isHeld && connection === this.core.attached) this.core.calls.hold(true);
    //@fault goodbye-unheard R-SES-42
    if (verdict === "ended") this.#leave(connection, goodbyeError(goodbye));
  }

  /** The server ends a connection, and the session with it if it is attached (R-SES-46). */
  #leave(connection: ClientConnection, error: TwobyteError | undefined): void {
    //@fault refusal-ends-session R-SES-46 const isAttached = connection === this.core.attached;
    const isAttached = connection === this.core.attached && !connection.isAttaching;
    connection.close(undefined);
    if (isAttached) this.core.end(error);
    else this.#forget(connection, error);
  }

  #end(error: TwobyteError | undefined): void {
    this.#isOver = true;
    this.#drop();
    for (const connection of this.#greeting.clear()) connection.close(undefined);
    this.#redial.stop();
    this.#sink.ended(error);
  }
}

const BYE = { kind: "goodbye", code: 0, retry: "never", afterMs: 0, verdict: "ended" } as const;
