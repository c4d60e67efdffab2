import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { AttachFrame } from "../frames/attach-frame.ts";
import type { Frame } from "../frames/frame.ts";
import type { GoodbyeFrame } from "../frames/goodbye-frame.ts";
import type { HelloFrame } from "../frames/hello-frame.ts";
import type { Refusal } from "../frames/refusal.ts";
import type { RevisionMark } from "../frames/tag-values.ts";
import type { SessionVerdict } from "../frames/welcome-frame.ts";
import { comeAgain } from "../handover/claims.ts";
import type { Glimpse } from "../handover/link-message.ts";
import { binary } from "../profiles/binary.ts";
import { Agenda } from "./agenda.ts";
import { AttachBudget } from "./attach-budget.ts";
import { beatOf } from "./beat-of.ts";
import type { ConnectionOwner } from "./connection.ts";
import { age, beginAging } from "./connection-age.ts";
import type { Drain } from "./drain.ts";
import { draw } from "./draw.ts";
import { sessionError } from "./error-frames.ts";
import { HeldBytes } from "./held-bytes.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { MethodShape } from "./method-shape.ts";
import { methodsByCode } from "./method-shape.ts";
import { negotiate } from "./negotiate.ts";
import { refusalDetail, refusalError } from "./refusal-error.ts";
import { refusalMessage } from "./refusal-message.ts";
import { endError, goodbyeError } from "./remote-end.ts";
import type { ServerConfig } from "./server-config.ts";
import type { ServerCarrier } from "./server-connection.ts";
import { ServerConnection } from "./server-connection.ts";
import {
  mismatched,
  otherProfile,
  stopped,
  supplanted,
  tooLate,
  unknownSession,
} from "./server-refusals.ts";
import { ServerSession } from "./server-session.ts";
import { serverWelcome } from "./server-welcome.ts";
import type { SessionHub } from "./session-hub.ts";
import { SessionSecrets, secretKey } from "./session-secrets.ts";
import { SessionTable } from "./session-table.ts";
import type { EngineSink } from "./sink.ts";
import type { RawDetail } from "./stream.ts";

/** Takes connections from their hello to a session, or to a refusal (spec 8.3 to 8.5). */
export abstract class Reception implements ConnectionOwner, SessionHub {
  readonly agenda: Agenda;
  readonly config: ServerConfig;
  /** For the sessions. */
  readonly methods: ReadonlyMap<number, MethodShape>;
  /** For the sessions: what all of them hold. */
  readonly heldBytes: HeldBytes;
  /** For the handover: how often sessions may be attached. */
  readonly budget: AttachBudget;
  protected readonly table: SessionTable = new SessionTable();
  protected readonly greeting: Set<ServerConnection> = new Set();
  protected running: Drain | undefined;
  protected isClosed = false;

  constructor(config: ServerConfig, sink: EngineSink, now: number) {
    this.config = config;
    this.methods = methodsByCode(config.methods);
    this.heldBytes = new HeldBytes(config.parameters);
    this.budget = new AttachBudget(config.parameters);
    this.agenda = new Agenda(now, (at) => sink.wantWake(at));
  }

  /** A transport is open: from `now` on the hello is awaited. */
  connect(carrier: ServerCarrier, now: number): ServerConnection {
    this.agenda.now = now;
    //@fault hello-awaited-for-ever suite R-SEC-1 const due = now + 1e9;
    const due = now + this.config.parameters.helloDeadlineMs;
    const connection = new ServerConnection(this, carrier, due);
    this.greeting.add(connection);
    if (this.isClosed) this.#refuse(connection, stopped());
    return connection;
  }

  /**
   * The credentials are good, stand for `principal`, and expire in `expiresMs`, or never: the
   * welcome leaves.
   */
  accept(
    connection: ServerConnection,
    principal: string,
    now: number,
    expiresMs: number = Number.POSITIVE_INFINITY,
  ): void {
    this.agenda.now = now;
    const { greeting } = connection;
    //@fault gone-is-accepted suite R-SEC-11 if (connection.welcomed !== undefined) return;
    if (connection.isOver || connection.welcomed !== undefined) return;
    if (greeting?.hello === undefined || greeting.mark === undefined) return;
    greeting.expiresAt = now + expiresMs;
    const { hello, mark } = greeting;
    const session = this.table.findOf(hello, principal);
    const refused = this.running?.refusal(session);
    if (refused !== undefined) {
      // R-DRAIN-2
      this.#refuse(connection, refused);
      //@fault other-profile-resumes suite R-SES-35 } else if (session !== undefined && session.codec === undefined) {
    } else if (session !== undefined && session.codec !== connection.codec) {
      this.#refuse(connection, otherProfile(session.profile));
    } else if (session?.isAway === true) {
      this.#refuse(connection, comeAgain());
    } else if (session !== undefined) {
      this.table.prove(session, hello.secret);
      this.#welcome(connection, session, hello, mark, { verdict: "found", reason: "none" });
    } else if (hello.session !== undefined && hello.probe === true) {
      this.#refuse(connection, unknownSession());
    } else if (!this.#isFull(connection, principal)) {
      //@fault denial-tells suite R-SES-16 const isGap = this.table.all.has(hello.session ?? "");
      const isGap = hello.session !== undefined;
      // R-SES-16
      const verdict = isGap
        ? ({ verdict: "gap", reason: "unknown" } as const)
        : ({ verdict: "created", reason: "none" } as const);
      const begun = this.#begin(connection, hello, principal, mark, verdict);
      this.#welcome(connection, begun, hello, mark, verdict);
    }
  }

  /**
   * The same for a probe of a session that another node has (R-HAND-3): `fetch` is to bring it when
   * the client goes on with it, with what that client has, and to call `goOn` or `refuse` then.
   */
  acceptElsewhere(
    connection: ServerConnection,
    glimpse: Glimpse,
    fetch: (received: number) => void,
    now: number,
    expiresMs: number = Number.POSITIVE_INFINITY,
  ): void {
    this.agenda.now = now;
    const { greeting } = connection;
    if (connection.isOver || greeting?.hello?.session === undefined) return;
    const { hello, mark } = greeting;
    if (mark === undefined) return;
    greeting.expiresAt = now + expiresMs;
    if (connection.codec?.name !== glimpse.profile) {
      this.#refuse(connection, otherProfile(glimpse.profile));
      return;
    }
    greeting.fetch = fetch;
    greeting.sought = hello.session;
    const { secret } = glimpse;
    const verdict = { verdict: "found", reason: "none" } as const;
    const view = { ...glimpse, id: greeting.hello.session, now };
    connection.say(serverWelcome(this.config, connection, view, { hello, mark, secret, verdict }));
  }

  /** The session that `acceptElsewhere` told of is here. */
  goOn(
    connection: ServerConnection,
    session: ServerSession,
    secret: Uint8Array,
    now: number,
  ): void {
    const { greeting } = connection;
    connection.welcomed = session;
    connection.unproven = secretKey(secret);
    greeting?.welcome(session);
    connection.release(now);
  }

  /** The credentials are not good, or the server has no room. */
  refuse(connection: ServerConnection, error: TwobyteError, now: number): void {
    this.agenda.now = now;
    this.#refuse(connection, error);
  }

  // What the sessions ask and tell; see `SessionHub`.

  /** For the sessions: the client has shown that it has a secret, as `secretKey` gives it. */
  proven(session: ServerSession, secret: string): void {
    this.table.proven(session, secret);
  }

  abstract detached(session: ServerSession): void;
  abstract grew(session: ServerSession): void;
  abstract rested(session: ServerSession, isCall: boolean): void;
  abstract ended(session: ServerSession): void;
  /** The session has a connection. */
  protected abstract attached(session: ServerSession): void;

  // What the connections tell.

  control(connection: ServerConnection, frame: Frame): void {
    if (frame.kind === "hello" && !connection.hasGreeted) this.#hello(connection, frame);
    else if (frame.kind === "attach") this.#attach(connection, frame);
    else if (frame.kind === "goodbye") this.#goodbye(connection, frame);
    else if (frame.kind === "sessionError")
      this.#leave(connection, endError(connection.codec ?? binary, frame));
    else if (frame.kind === "auth" && connection.session !== undefined)
      connection.welcomed?.auth(frame);
    else throw sessionError("failed_precondition", `a ${frame.kind} frame has no place here`);
  }

  broke(connection: ServerConnection, _error: TwobyteError): void {
    this.gone(connection);
  }

  gone(connection: ServerConnection): void {
    this.greeting.delete(connection);
    const session = connection.welcomed;
    if (session?.core.attached === connection) session.lose();
  }

  overdue(connection: ServerConnection): void {
    if (connection.session !== undefined) {
      age(connection, this.config.parameters.connectionAgeMs, this.agenda);
      if (connection.isOver) this.gone(connection);
      return;
    }
    this.#refuse(connection, tooLate(connection));
  }

  #hello(connection: ServerConnection, hello: HelloFrame): void {
    const { greeting } = connection;
    if (greeting !== undefined) greeting.hello = hello;
    const { identity, allowDraft } = this.config;
    const result = negotiate(identity, hello, allowDraft);
    if ("refusal" in result) {
      this.#refuseRevision(connection, result.refusal);
      return;
    }
    if (greeting !== undefined) greeting.mark = result.mark;
    const isNew = hello.session === undefined && !this.table.isKnown(hello.secret);
    const refused = isNew ? this.running?.refusal(undefined) : undefined;
    if (refused !== undefined) this.#refuse(connection, refused);
    //@fault resume-unauthenticated suite R-SES-13 else if (hello.session !== undefined) this.accept(connection, this.table.find(hello)?.principal ?? "", this.agenda.now); else connection.carrier.authenticate(hello);
    else connection.carrier.authenticate(hello);
  }

  /** Refuses a session that would be one too many. */
  #isFull(connection: ServerConnection, principal: string): boolean {
    const refusal = this.heldBytes.refusal(principal, "session");
    if (refusal !== undefined) this.#refuse(connection, refusal);
    return refusal !== undefined;
  }

  #begin(
    connection: ServerConnection,
    hello: HelloFrame,
    principal: string,
    mark: RevisionMark,
    verdict: SessionVerdict,
  ): ServerSession {
    const { newSession } = this.config;
    const secrets = new SessionSecrets({ proven: hello.secret });
    const profile = connection.codec ?? binary;
    const session = new ServerSession(this, newSession(), principal, secrets, profile);
    session.core.limit(hello.limits ?? DEFAULT_LIMITS);
    session.core.theirRevision = mark.revision;
    this.table.add(session, hello.session === undefined);
    session.sink = connection.carrier.began(session, verdict);
    session.expect();
    this.detached(session);
    return session;
  }

  #welcome(
    connection: ServerConnection,
    session: ServerSession,
    hello: HelloFrame,
    mark: RevisionMark,
    verdict: SessionVerdict,
  ): void {
    const { core, secrets } = session;
    const { counters } = core;
    const isNew = verdict.verdict !== "found";
    // A new session has nothing of what the client counted in another.
    //@fault gap-keeps-counts suite R-SES-32 const received = hello.counts.received;
    const received = isNew ? 0 : hello.counts.received;
    if (hello.probe !== true && !core.canResume(received)) {
      this.#mismatched(connection, session);
      return;
    }
    const secret = secrets.issue(this.config.random);
    const view = {
      id: session.id,
      // What a probe is told may be lost, and the attached connection go on: it acknowledges nothing.
      received: hello.probe === true ? counters.received : counters.tell(),
      sent: counters.sent,
      now: this.agenda.now,
    };
    const welcome = serverWelcome(this.config, connection, view, {
      hello,
      mark,
      secret,
      verdict,
    });
    const { greeting } = connection;
    connection.welcomed = session;
    connection.next = counters.received + 1;
    connection.unproven = secrets.issued;
    greeting?.welcome(session);
    //@fault probe-attaches R-SES-21 if (hello.probe === undefined) {
    if (hello.probe === true) {
      connection.say(welcome);
    } else {
      //@fault hello-attaches-nothing suite R-SES-20 connection.say(welcome);
      this.#take(connection, session, mark, [welcome], received, !isNew);
    }
  }

  /** R-SES-23 */
  #attach(connection: ServerConnection, { received, first }: AttachFrame): void {
    const { welcomed: session, greeting } = connection;
    const mark = greeting?.mark;
    const isProbe = greeting?.hello?.probe === true && connection.session === undefined;
    if (session === undefined || mark === undefined || !isProbe) {
      throw sessionError("failed_precondition", "an attach frame behind no welcome to a probe");
    }
    const { core } = session;
    connection.prove();
    //@fault no-generation-check R-SES-23 if (core.isOver) {
    if (core.isOver || session.isAway || core.generation !== greeting?.generation) {
      this.#refuse(connection, supplanted());
    } else if (!core.canResume(received) || first > core.counters.received + 1) {
      this.#mismatched(connection, session);
    } else {
      connection.next = first;
      this.#take(connection, session, mark, [], received, true);
    }
  }

  /** The session goes on over `connection`. */
  #take(
    connection: ServerConnection,
    session: ServerSession,
    mark: RevisionMark,
    greeting: readonly Frame[],
    received: number,
    isResumed: boolean,
  ): void {
    const { greeting: known } = connection;
    // R-SEC-9
    const refused = isResumed ? this.budget.take(session, this.agenda.now) : undefined;
    if (refused !== undefined) {
      this.#refuse(connection, refused);
      return;
    }
    this.greeting.delete(connection);
    this.agenda.cancel(session);
    const beatMs = known?.hello === undefined ? 0 : beatOf(this.config.parameters, known.hello);
    connection.carrier.attached(session);
    session.resume(known?.expiresAt ?? Number.POSITIVE_INFINITY, known?.revocations);
    session.core.attach(connection, {
      received,
      greeting,
      isResumed,
      isCaughtUp: false,
      revision: mark.revision,
      beatMs,
    });
    connection.greeting = undefined;
    // What was sent again is what the client has not acknowledged.
    if (isResumed) this.budget.replayed(session, session.core.held, this.agenda.now);
    beginAging(connection, this.config.parameters.connectionAgeMs, this.agenda, () =>
      draw(this.config.random),
    );
    this.attached(session);
  }

  #goodbye(connection: ServerConnection, goodbye: GoodbyeFrame): void {
    //@fault goodbye-ignored suite R-SES-42
    if (goodbye.verdict === "ended") this.#leave(connection, goodbyeError(goodbye));
  }

  /** The client ends a connection, and the session with it if it is attached (R-SES-46). */
  #leave(connection: ServerConnection, error: TwobyteError | undefined): void {
    const { welcomed: session } = connection;
    this.greeting.delete(connection);
    //@fault error-beside-ends-session suite R-SES-46 const isAttached = session !== undefined;
    const isAttached = session?.core.attached === connection;
    connection.close(undefined);
    if (isAttached) session?.core.end(error);
  }

  #refuse(connection: ServerConnection, error: TwobyteError, detail?: RawDetail): void {
    this.greeting.delete(connection);
    connection.refuse(error, detail);
  }

  /** R-SES-19 */
  #mismatched(connection: ServerConnection, { core }: ServerSession): void {
    const error = mismatched();
    core.die(error);
    this.#refuse(connection, error);
  }

  /** R-FRAME-25 */
  #refuseRevision(connection: ServerConnection, refused: Refusal): void {
    const error = refusalError(refused, refusalMessage(refused, this.config.allowDraft));
    this.#refuse(connection, error, refusalDetail(connection.codec ?? binary, refused));
  }
}
