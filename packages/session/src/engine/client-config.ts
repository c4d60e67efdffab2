import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { WelcomeFrame } from "../frames/welcome-frame.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { Serving } from "./call-port.ts";
import type { Identity } from "./identity.ts";
import type { Parameters } from "./parameters.ts";
import type { EngineSink, SessionSink } from "./sink.ts";

/** What a client's engine is given. */
export interface ClientConfig {
  /** The protocol that is spoken; see `identityOf`. */
  readonly identity: Identity;
  /** The session's for ever. */
  readonly profile: ProfileCodec;
  /** Durations and bounds; see `parametersFrom`. */
  readonly parameters: Parameters;
  /** Draws so many random bytes, fit for secrets. */
  readonly random: (size: number) => Uint8Array;
  /** What this side serves, if anything. */
  readonly serving?: Serving | undefined;
  /** The software, for the server's logs; at most 64 bytes. */
  readonly agent?: string | undefined;
}

/** Where a client's engine puts what it wants done and what it has to tell. */
export interface ClientSink extends EngineSink, SessionSink {
  /** Open a transport: call `connect` for it before this returns, or as soon as it can be. */
  dial(): void;
  /** A connection was attached, for the first time in a session or again. */
  attached(welcome: WelcomeFrame): void;
  /** The server asks for new credentials: hand them to `renew`, if there are any. */
  renew(): void;
  /** No connection is attached any more, for now. */
  detached(): void;
  /** No transport is open; the next one is opened `at`. The error is why the last one failed. */
  waiting(at: number, error: TwobyteError | undefined): void;
  /** The session could not be continued: what ran in it has ended, and another begins. */
  gap(error: TwobyteError): void;
  /** It is over, once and for all; without an error when it ended as it should. */
  ended(error: TwobyteError | undefined): void;
}
