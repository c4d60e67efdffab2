import type { Credentials } from "@twobyte/session";

/** Who a session speaks for. */
export interface Principal {
  /** Unique among principals; what limits and logs go by. */
  readonly id: string;
  /** What methods with scopes ask for. */
  readonly scopes?: readonly string[] | undefined;
  /**
   * When the credentials expire, in ms of `Date.now`; never when left out. The client is asked for
   * new ones before (`authLeadMs`), and its calls end with `unauthenticated` when none came.
   */
  readonly expiresAt?: number | undefined;
  /** Whatever else the handlers want to know. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined;
}

/** What sessions and buckets go by. */
export function principalKey(principal: Principal | undefined): string {
  return principal === undefined ? "" : `:${principal.id}`;
}

/** What is known of the connection that a hello came over. */
export interface ConnectionInfo {
  /** The client's network address, when there is one; see `ServeOptions.address`. */
  readonly address?: string | undefined;
  /**
   * Names in lower case. There is a cookie only when the origin is there and allowed, or, with a
   * query by GET, when no page of another site had it sent. A WebSocket's have no nonce.
   */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The client's software, as it calls itself; not to be trusted. */
  readonly agent?: string | undefined;
}

/**
 * Decides who a hello speaks for, and again who new credentials do: a principal, or undefined for
 * nobody in particular. Throw a `TwobyteError` to refuse the session, with `unauthenticated` as a
 * rule; anything else that is thrown refuses it as `internal`. It has the time of `helloDeadlineMs`,
 * behind which `signal` aborts; what the hello itself took of that counts too.
 */
export type Authenticate = (
  credentials: Credentials | undefined,
  connection: ConnectionInfo,
  signal: AbortSignal,
) => Principal | undefined | Promise<Principal | undefined>;
