import type { Identity } from "./identity.ts";
import type { MethodShape } from "./method-shape.ts";
import type { ServerParameters } from "./server-parameters.ts";

/** What a server's engine is given. */
export interface ServerConfig {
  /** The protocol that is spoken; see `identityOf`. */
  readonly identity: Identity;
  /** Whether a draft may be spoken, when both sides have the same. */
  readonly allowDraft: boolean;
  /** The methods that the server serves. */
  readonly methods: readonly MethodShape[];
  /** Durations and bounds; see `serverParametersFrom`. */
  readonly parameters: ServerParameters;
  /** Draws so many random bytes, fit for secrets. */
  readonly random: (size: number) => Uint8Array;
  /** A new id for a session: at most 64 bytes, never used before. */
  readonly newSession: () => string;
  /** The server's name, for the client's logs; at most 64 bytes. */
  readonly node?: string | undefined;
  /** The epoch of the results that it keeps (spec 9.5), if it does, at most 64 bytes. */
  readonly results?: (() => string | undefined) | undefined;
  /** Whether sessions can go on at another server now, when this one drains. Never. */
  readonly mayMove?: (() => boolean) | undefined;
}
