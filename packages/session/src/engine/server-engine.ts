/**
 * The engine of a server's session: for those who write a transport.
 *
 * @packageDocumentation
 */

import { TwobyteError } from "../errors/twobyte-error.ts";
import { encodePayload } from "../fields/payload-fields.ts";
import type { Frame } from "../frames/frame.ts";
import { REFUSAL } from "../frames/frame-code.ts";
import type { HelloFrame } from "../frames/hello-frame.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { Refusal } from "../frames/refusal.ts";
import { refusalField } from "../frames/refusal.ts";
import type { RevisionMark } from "../frames/tag-values.ts";
import type { Payload } from "../payload.ts";
import { Engine } from "./engine.ts";
import { sessionError } from "./error-frames.ts";
import type { Identity } from "./identity.ts";
import { DEFAULT_LIMITS, limitsOf } from "./limits.ts";
import type { MethodShape } from "./method-shape.ts";
import { negotiate } from "./negotiate.ts";
import type { Parameters } from "./parameters.ts";
import { refusalMessage } from "./refusal-message.ts";
import { SessionCore } from "./session-core.ts";
import type { EngineSink } from "./sink.ts";
import type { Stream, StreamReceiver } from "./stream.ts";

/** What a server's engine is given. */
export interface ServerConfig {
  /** The protocol that is spoken; see `identityOf`. */
  readonly identity: Identity;
  /** Whether a draft may be spoken, when both sides have the same. */
  readonly allowDraft: boolean;
  /** The methods that the server serves. */
  readonly methods: readonly MethodShape[];
  /** Durations and bounds; see `parametersFrom`. */
  readonly parameters: Parameters;
  /** Draws so many random bytes, fit for secrets. */
  readonly random: (size: number) => Uint8Array;
  /** The server's name, for the client's logs; at most 64 bytes. */
  readonly node?: string | undefined;
}

/** Where a server's engine puts what it wants done and what it has to tell. */
export interface ServerSink extends EngineSink {
  /** A hello that is fine but for its credentials: answer with `accept` or `refuse`, soon. */
  authenticate(hello: HelloFrame): void;
  /**
   * The client calls a method; nothing of the payload was read yet, and it is valid during the
   * call only. What is thrown fails the call.
   */
  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver;
  /** The session is over, once; without an error when it ended as it should. */
  ended(error: TwobyteError | undefined): void;
}

/** The server's side of a session on one connection, without I/O. */
export class ServerEngine extends Engine {
  readonly #config: ServerConfig;
  readonly #sink: ServerSink;
  #hello: HelloFrame | undefined;
  #mark: RevisionMark | undefined;

  /** The transport is open: from `now` on the hello is awaited. */
  constructor(config: ServerConfig, sink: ServerSink, now: number) {
    super(
      new SessionCore(
        {
          isServer: true,
          handshake: (frame) => this.#handshake(frame),
          handshakeExpired: () =>
            sessionError("deadline_exceeded", "no hello came in time", { retry: "now" }),
          speaks: (revision) => this.#speaks(revision),
          called: (stream, open, payload) => sink.called(stream, open, payload),
          over: (error) => sink.ended(error),
        },
        config.parameters,
        config.methods,
        sink,
      ),
    );
    this.#config = config;
    this.#sink = sink;
    this.core.now = now;
    this.core.handshakeAt = now + config.parameters.helloDeadlineMs;
    this.core.wake(this.core.handshakeAt);
  }

  /** The credentials are good: the welcome leaves. `session` is the id, at most 64 bytes. */
  accept(session: string, now: number): void {
    const { core } = this;
    const { parameters, random, node } = this.#config;
    if (core.isOver || core.isLive || this.#hello === undefined || this.#mark === undefined) return;
    core.now = now;
    core.sendFrame({
      kind: "welcome",
      version: 1,
      limits: limitsOf(parameters),
      session,
      secret: random(16),
      resume: { windowMs: 0, bufferBytes: 0 },
      revision: this.#mark,
      counts: { received: 0, sent: 0 },
      verdict: { verdict: "created", reason: "none" },
      node,
    });
    core.live(this.#mark.revision, this.#hello.limits ?? DEFAULT_LIMITS);
    core.flush();
  }

  /** The credentials are not good, or the server has no room: the session ends with `error`. */
  refuse(error: TwobyteError): void {
    this.core.die(error);
  }

  /** A draft is spoken only where the hello and the welcome agreed on it. */
  #speaks(revision: number): boolean {
    const { released } = this.#config.identity;
    return revision === this.#mark?.revision || released.some((one) => one.revision === revision);
  }

  #handshake(frame: Frame): void {
    if (frame.kind !== "hello" || this.#hello !== undefined) {
      throw sessionError("failed_precondition", `a ${frame.kind} frame before the welcome`);
    }
    this.#hello = frame;
    const result = negotiate(this.#config.identity, frame, this.#config.allowDraft);
    if ("refusal" in result) {
      this.#refuse(result.refusal);
    } else {
      this.#mark = result.mark;
      this.#sink.authenticate(frame);
    }
  }

  /** R-FRAME-25 */
  #refuse(refusal: Refusal): void {
    const error = new TwobyteError(
      "failed_precondition",
      refusalMessage(refusal, this.#config.allowDraft),
      { processed: "no", scope: "session", detail: { message: "!V", value: refusal } },
    );
    const payload = encodePayload(this.core.profile, refusalField, refusal);
    this.core.die(error, { code: REFUSAL, payload });
  }
}
