/**
 * The engine of a client's session: for those who write a transport.
 *
 * @packageDocumentation
 */

import { TwobyteError } from "../errors/twobyte-error.ts";
import { encodePayload } from "../fields/payload-fields.ts";
import type { Credentials } from "../frames/credentials.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import type { Frame } from "../frames/frame.ts";
import { REFUSAL } from "../frames/frame-code.ts";
import type { HelloFrame } from "../frames/hello-frame.ts";
import { MAX_FIRST_FRAME } from "../frames/limits.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import { refusalField } from "../frames/refusal.ts";
import type { WelcomeFrame } from "../frames/welcome-frame.ts";
import type { Payload, Profile } from "../payload.ts";
import { sizeOf } from "../payload.ts";
import { Engine } from "./engine.ts";
import { refusal, sessionError } from "./error-frames.ts";
import type { Identity } from "./identity.ts";
import { isSame, markOf } from "./identity.ts";
import { DEFAULT_LIMITS, limitsOf } from "./limits.ts";
import { rangeOf, VERSIONS } from "./negotiate.ts";
import type { Parameters } from "./parameters.ts";
import { SessionCore } from "./session-core.ts";
import type { EngineSink } from "./sink.ts";
import type { Stream, StreamReceiver } from "./stream.ts";

/** What a client's engine is given. */
export interface ClientConfig {
  /** The protocol that is spoken; see `identityOf`. */
  readonly identity: Identity;
  /** The session's for ever. */
  readonly profile: Profile;
  /** Durations and bounds; see `parametersFrom`. */
  readonly parameters: Parameters;
  /** Draws so many random bytes, fit for secrets. */
  readonly random: (size: number) => Uint8Array;
  /** The software, for the server's logs; at most 64 bytes. */
  readonly agent?: string | undefined;
}

/** Where a client's engine puts what it wants done and what it has to tell. */
export interface ClientSink extends EngineSink {
  /** The server took the session. */
  welcomed(welcome: WelcomeFrame): void;
  /** The session is over, once; without an error when it ended as it should. */
  ended(error: TwobyteError | undefined): void;
}

/** The client's side of a session, without I/O. */
export class ClientEngine extends Engine {
  readonly #config: ClientConfig;
  /** Proves that a later hello speaks for the same session. */
  #secret: Uint8Array;

  /** A transport is about to be opened: from `now` on the welcome is awaited. */
  constructor(config: ClientConfig, sink: ClientSink, now: number) {
    super(
      new SessionCore(
        {
          isServer: false,
          handshake: (frame) => this.#handshake(frame, sink),
          handshakeExpired: () => sessionError("unavailable", "no welcome came", { retry: "now" }),
          speaks: (revision) => markOf(config.identity, revision) !== undefined,
          called: refuseCall,
          over: (error) => sink.ended(error),
        },
        config.parameters,
        [],
        sink,
      ),
    );
    this.#config = config;
    this.#secret = config.random(16);
    this.core.now = now;
    this.core.handshakeAt = now + config.parameters.welcomeDeadlineMs;
    this.core.wake(this.core.handshakeAt);
  }

  /** The transport is open: the hello leaves. Throws when the credentials are too long for it. */
  connect(credentials: Credentials | undefined, now: number): void {
    const { core } = this;
    const { identity, profile, parameters, agent } = this.#config;
    const highest = identity.released.at(-1);
    const hello: HelloFrame = {
      kind: "hello",
      versions: VERSIONS,
      limits: limitsOf(parameters),
      lineage: identity.lineage,
      revisions: highest && {
        ...rangeOf(identity.released, undefined),
        fingerprint: highest.fingerprint,
      },
      draft: identity.draft,
      secret: this.#secret,
      agent,
      counts: { received: 0, sent: 0 },
      credentials,
    };
    // R-FRAME-14
    if (sizeOf(encodeFrame(profile, hello)) > MAX_FIRST_FRAME) {
      const message = `the credentials are too long: a hello has at most ${MAX_FIRST_FRAME} bytes`;
      throw sessionError("invalid_argument", message, { processed: "no" });
    }
    core.now = now;
    core.begin(profile);
    core.sendFrame(hello);
    core.flush();
  }

  #handshake(frame: Frame, sink: ClientSink): void {
    if (frame.kind !== "welcome") {
      throw sessionError("failed_precondition", `a ${frame.kind} frame in place of the welcome`);
    }
    const { identity } = this.#config;
    const { revision, fingerprint } = frame.revision;
    const mark = markOf(identity, revision);
    if (frame.version !== VERSIONS.highest || mark === undefined) {
      throw sessionError("failed_precondition", "the server chose what was not offered");
    }
    if (!isSame(mark.fingerprint, fingerprint)) {
      this.#refuse(revision);
      return;
    }
    this.#secret = frame.secret;
    sink.welcomed(frame);
    this.core.live(revision, frame.limits ?? DEFAULT_LIMITS);
  }

  /** The server means another revision by this number: nothing would be read as it was meant. */
  #refuse(revision: number): void {
    const { identity, profile } = this.#config;
    const value = {
      reason: "fingerprint",
      offered: rangeOf(identity.released, identity.draft),
      supported: { lowest: revision, highest: revision },
    } as const;
    const error = new TwobyteError("failed_precondition", "the revision's fingerprints differ", {
      processed: "no",
      scope: "session",
      detail: { message: "!V", value },
    });
    const payload = encodePayload(profile, refusalField, value);
    this.core.die(error, { code: REFUSAL, payload });
  }
}

function refuseCall(_stream: Stream, _open: OpenFrame, _payload: Payload): StreamReceiver {
  throw refusal("unimplemented", "this client serves no methods");
}
