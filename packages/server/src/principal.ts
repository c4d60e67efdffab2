import type { Credentials } from "@twobyte/session";

/** Who a session speaks for. */
export interface Principal {
  /** Unique among principals; what limits and logs go by. */
  readonly id: string;
  /** What methods with scopes ask for. */
  readonly scopes?: readonly string[] | undefined;
  /** Whatever else the handlers want to know. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined;
}

/** What is known of the connection that a hello came over. */
export interface ConnectionInfo {
  /** The client's network address, when there is one. */
  readonly address?: string | undefined;
  /** Names in lower case. A cookie is only worth something from an allowed origin. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The client's software, as it calls itself; not to be trusted. */
  readonly agent?: string | undefined;
}

/**
 * Decides who a hello speaks for: a principal, or undefined for nobody in particular. Throw a
 * `TwobyteError` to refuse the session, with `unauthenticated` as a rule; anything else that is
 * thrown refuses it as `internal`.
 */
export type Authenticate = (
  credentials: Credentials | undefined,
  connection: ConnectionInfo,
) => Principal | undefined | Promise<Principal | undefined>;
