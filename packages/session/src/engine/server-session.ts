import { errorNumber } from "../errors/error-code.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { AuthFrame } from "../frames/auth-frame.ts";
import type { GoodbyeFrame } from "../frames/goodbye-frame.ts";
import type { Cursor, OpenFrame } from "../frames/open-frame.ts";
import { elsewhere } from "../handover/elsewhere.ts";
import type { Ties } from "../handover/ties.ts";
import type { Payload } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { Agenda, Due } from "./agenda.ts";
import type { CallRequest } from "./call-link.ts";
import { clearDesk } from "./clear-desk.ts";
import { draw } from "./draw.ts";
import { Engine } from "./engine.ts";
import { sessionError } from "./error-frames.ts";
import type { TakeOpen } from "./open-calls.ts";
import { takeOpen } from "./open-calls.ts";
import { rawPayload } from "./payload-codec.ts";
import { rejectWaiting } from "./reject-waiting.ts";
import type { ServerConnection } from "./server-connection.ts";
import type { ServerSessionSink } from "./server-session-sink.ts";
import { SessionCore } from "./session-core.ts";
import type { SessionHub } from "./session-hub.ts";
import type { SessionRole, WaitingCalls } from "./session-role.ts";
import type { SessionSecrets } from "./session-secrets.ts";
import type { SharedMessage } from "./shared-message.ts";
import type { RawDetail, Stream, StreamReceiver } from "./stream.ts";
import { TokenBucket } from "./token-bucket.ts";
import { Travels } from "./travels.ts";
import type { ValidityOwner } from "./validity.ts";
import { Validity } from "./validity.ts";

/** A session on its server, without I/O. */
export class ServerSession extends Engine implements SessionRole, ValidityOwner, Due {
  deadlineAt = 0;
  heapIndex = -1;
  /** As the welcome names it. */
  readonly id: string;
  /** Whose it is; nobody else resumes it (R-SES-13). */
  readonly principal: string;
  /** For the hub. */
  readonly core: SessionCore;
  /** For the hub. */
  readonly secrets: SessionSecrets;
  /** For the hub: whether its client has shown that it got a welcome. */
  isProven = false;
  /** For the hub: told of everything. */
  sink: ServerSessionSink | undefined;
  /** For the hub: what only sessions have that change their servers; see `onTheWay`. */
  travels: Travels | undefined;
  readonly #hub: SessionHub;
  #held = 0;
  #frames: TokenBucket | undefined;
  /** Undefined while credentials last for ever. */
  #validity: Validity | undefined;

  /** For the hub. */
  constructor(
    hub: SessionHub,
    id: string,
    principal: string,
    secrets: SessionSecrets,
    codec: ProfileCodec,
  ) {
    super();
    const { parameters } = hub.config;
    this.#hub = hub;
    this.id = id;
    this.principal = principal;
    this.secrets = secrets;
    this.core = new SessionCore(this, codec, parameters, hub.methods);
  }

  /** For the hub: made when it changes its server, for most never do. */
  get onTheWay(): Travels {
    this.travels ??= new Travels();
    return this.travels;
  }

  /** For the hub: the calls of it that run on other nodes (spec 15.3). */
  get ties(): Ties | undefined {
    return this.travels?.ties;
  }

  /** For the hub: it is offered to another node, or has gone there (spec 15.2). */
  get isAway(): boolean {
    return this.travels?.isAway === true;
  }

  /** For the hub: how often credentials were revoked. */
  get revocations(): number {
    return this.#validity?.revocations ?? 0;
  }

  get isServer(): boolean {
    return true;
  }

  get takeOpen(): TakeOpen {
    return takeOpen;
  }

  get agenda(): Agenda {
    return this.#hub.agenda;
  }

  /** For the hub: what frames take their costs from; one that is not there is full. */
  get frames(): TokenBucket {
    this.#frames ??= new TokenBucket(this.#hub.budget.frameSize, this.agenda.now);
    return this.#frames;
  }

  /** Whether the credentials of its client are good now. */
  get isValid(): boolean {
    return this.#validity?.isGood !== false;
  }

  /** In how many ms they expire; undefined for never. */
  get expiresMs(): number | undefined {
    return this.#validity?.expiresMs;
  }

  /**
   * The client has shown new credentials, which expire in `expiresMs`, or never: the calls that run
   * are judged again (R-SEC-5).
   */
  renew(now: number, expiresMs: number = Number.POSITIVE_INFINITY): void {
    this.agenda.now = now;
    this.resume(now + expiresMs);
  }

  /** The credentials are not good any more: what only they allowed ends, and others are asked for. */
  revoke(now: number): void {
    this.agenda.now = now;
    if (this.core.isOver) return;
    this.#lasting.revoke();
    this.ties?.valid(0);
    this.#judge();
  }

  /** A message was refused because the credentials are not good any more. */
  missed(): void {
    this.#lasting.missed();
  }

  /**
   * For the hub: it goes on with credentials that expire at a time; not with those that were judged
   * before others were revoked (R-SEC-6).
   */
  resume(expiresAt: number, revocations: number = this.revocations): void {
    if (this.core.isOver) return;
    const isLasting = expiresAt === Number.POSITIVE_INFINITY && this.#validity === undefined;
    if (!isLasting && revocations === this.revocations) this.#lasting.renew(expiresAt);
    this.ties?.valid(this.expiresMs);
    this.#judge();
  }

  /** Says goodbye for ever. Everything that is still running ends with `unavailable`. */
  close(now: number, message?: string): void {
    this.agenda.now = now;
    this.core.leave(goodbye(0, "never", message));
  }

  /** The same, and the client is to come again: the server stops. */
  stop(now: number, message: string): void {
    this.agenda.now = now;
    //@fault goodbye-unsaid R-SES-40 this.core.end(undefined);
    this.core.leave(goodbye(errorNumber("unavailable"), "now", message));
  }

  /** Ends the session because of `error`, and says so to the client if there is a connection. */
  die(error: TwobyteError, now: number): void {
    this.agenda.now = now;
    this.core.die(error);
  }

  /**
   * Says where the log is whose items are sent on a stream from now on, before the first of them
   * (spec 9.3). `shared` is an odd id for the messages, for every session in which it is free; what
   * comes back is whether they go under it.
   */
  opened(stream: Stream, { epoch, offset }: Cursor, shared?: number): boolean {
    const { calls } = this.core;
    if (!stream.isSending || !calls.isOpen(stream)) return false;
    // Which ids are free its owner knows.
    const isShared = shared !== undefined && !this.isAway && calls.lend(stream, shared);
    stream.epoch = epoch;
    stream.offset = offset;
    const id = stream.lent ?? stream.id;
    this.core.sendFrame({ kind: "opened", stream: stream.id, id, epoch, offset });
    return isShared;
  }

  /** Sends a message that was encoded for many streams; see `send`. */
  sendShared(stream: Stream, message: SharedMessage): void {
    const { core } = this;
    const { code, payload, size, frame } = message;
    // A client's stream is open while it is sent to.
    const isShared = frame !== undefined && message.id === stream.lent && stream.isSending;
    if (!isShared || size > stream.method.maxBytes || frame.size > core.maxFrame) {
      this.send(stream, code, rawPayload, payload);
      return;
    }
    stream.sent += size;
    stream.offset++;
    core.sendEncoded(frame);
  }

  /** Refuses a message of the caller's, and nothing else (R-STREAM-10). */
  refuse(stream: Stream, error: TwobyteError, detail?: RawDetail): void {
    const { calls } = this.core;
    //@fault refusal-ends-stream suite R-STREAM-10 if (calls.isOpen(stream)) calls.fail(stream, error, detail);
    if (calls.isOpen(stream)) calls.answer(stream.id, error, detail, "message");
  }

  /** Of a subscription that goes on at another server nothing is here any more (R-HAND-25). */
  done(stream: Stream): void {
    const { calls } = this.core;
    if (!calls.isOpen(stream)) return;
    calls.end(stream, undefined);
    calls.finish(stream);
  }

  /** For the validity: the client is to show new credentials. */
  ask(expiresMs: number): void {
    this.core.sendFrame({ kind: "auth", expiresMs });
  }

  /**
   * For the validity: the credentials are not good any more. Without a connection nobody says or
   * hears anything, and the next hello is judged.
   */
  expired(): void {
    if (this.isLive) this.#judge();
  }

  /** For the hub: it has no connection, and ends when it gets none (R-SES-30, R-SES-49). */
  expect(): void {
    const { resumeWindowMs, welcomeDeadlineMs } = this.#hub.config.parameters;
    //@fault unproven-stays suite R-SES-49 const window = resumeWindowMs;
    const window = this.isProven ? resumeWindowMs : Math.min(resumeWindowMs, welcomeDeadlineMs);
    this.agenda.wake(this, this.agenda.now + window);
  }

  due(): void {
    this.core.end(sessionError("unavailable", "the client did not come back", { retry: "now" }));
  }

  override open(request: CallRequest, receiver: StreamReceiver, now: number): Stream {
    const stream = super.open(request, receiver, now);
    if (this.isAway) this.core.calls.cancel(stream, elsewhere());
    return stream;
  }

  /** The end of a turn; see `Engine.flush`. */
  override flush(): void {
    // What a home says meanwhile it says to the next owner too.
    if (!this.isAway) this.ties?.flush();
    super.flush();
  }

  draw(): number {
    return draw(this.#hub.config.random);
  }

  wantFlush(): void {
    this.sink?.wantFlush();
  }

  speaks(revision: number): boolean {
    const { released, draft } = this.#hub.config.identity;
    const isDraft = this.#hub.config.allowDraft && draft?.revision === revision;
    return isDraft || released.some((one) => one.revision === revision);
  }

  /** For the session: the client calls a method. */
  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver {
    if (this.sink === undefined) throw sessionError("internal", "a session without a sink");
    const refusal = this.#hub.heldBytes.refusal(this.principal, "stream");
    if (refusal !== undefined) throw refusal;
    return this.sink.called(stream, open, payload);
  }

  holds(bytes: number): void {
    if (bytes === this.#held || (bytes > 0 && this.core.isOver)) return;
    this.#hub.heldBytes.add(this.principal, bytes - this.#held);
    this.#held = bytes;
  }

  /** For the hub: the client has sent an auth frame. */
  auth({ credentials }: AuthFrame): void {
    if (credentials === undefined) {
      throw sessionError("invalid_argument", "an auth frame without credentials");
    }
    this.sink?.authenticate(credentials);
  }

  grew(): void {
    this.#hub.grew(this);
  }

  /** For the hub: the client has shown that it has a secret. */
  prove(secret: string): void {
    this.#hub.proven(this, secret);
  }

  letGo(): void {
    // The answer has just cost one.
    const { tokens } = this.#hub.budget.frameSize;
    if (this.#frames?.wait(tokens - 1, this.agenda.now) === 0) this.#frames = undefined;
    clearDesk(this.core);
  }

  rested(isCall: boolean): void {
    this.#hub.rested(this, isCall);
  }

  died(connection: ServerConnection): void {
    connection.abort();
    this.lose();
  }

  /** For the hub: the attached connection is gone. */
  lose(): void {
    //@fault loss-cancels suite R-STREAM-14,R-SES-43 this.core.detach(); for (const one of this.core.streams) this.core.calls.abort(one, sessionError("canceled", "the connection was lost"));
    this.core.detach();
    if (this.core.isOver) return;
    //@fault no-window R-SES-30
    this.expect();
    this.#hub.detached(this);
    this.sink?.detached();
  }

  over(error: TwobyteError | undefined, waiting: WaitingCalls): void {
    this.agenda.cancel(this);
    this.holds(0);
    this.#validity?.stop();
    this.ties?.close(error);
    //@fault session-stays R-SES-34
    this.#hub.ended(this);
    this.travels?.onOver?.();
    this.sink?.ended(error);
    rejectWaiting(waiting, error ?? sessionError("unavailable", "the session was closed"));
  }

  get #lasting(): Validity {
    const { authLeadMs } = this.#hub.config.parameters;
    this.#validity ??= new Validity(this.agenda, authLeadMs, this);
    return this.#validity;
  }

  /** Ends what may not go on. */
  #judge(): void {
    for (const stream of this.core.streams) {
      const error = stream.isMine ? undefined : this.sink?.judge(stream);
      if (error !== undefined) this.core.calls.abort(stream, error);
    }
  }
}

function goodbye(code: number, retry: "never" | "now", message: string | undefined): GoodbyeFrame {
  return { kind: "goodbye", code, retry, afterMs: 0, verdict: "ended", message };
}
