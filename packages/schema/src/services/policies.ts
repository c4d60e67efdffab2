/** Who may call: anyone, any authenticated principal, or one that has all the scopes. */
export type AuthPolicy = "public" | "principal" | { readonly scopes: readonly string[] };

/** What the end of a session does to a running call: it is cancelled, or kept for so many ms. */
export type DetachPolicy = "cancel" | { readonly keepMs: number };

/**
 * What a slow reader of a stream costs: the writer waits, the oldest items, or its connection.
 * `latest` keeps the newest item for each value of a field.
 */
export type OverflowPolicy = "block" | "drop-oldest" | "disconnect" | { readonly latest: string };

/** Policies of every kind of method. Defaults and allowed kinds: spec chapter 1. */
export interface CommonPolicies {
  /** Who may call; `principal` when left out. */
  readonly auth?: AuthPolicy;
  /** Largest message in bytes, in either direction, 1 to 2^31 − 1; 1 MiB when left out. */
  readonly maxBytes?: number;
  /** Tokens that one call takes from a bucket, and whose bucket that is; no limit when left out. */
  readonly rate?: {
    readonly cost: number;
    readonly per: "principal" | "connection" | "address";
  };
}

/** Policies of methods that answer. */
export interface CallPolicies extends CommonPolicies {
  /** Longest time for the whole call in ms, at most a year; no limit when left out. */
  readonly deadlineMs?: number;
}

/** Policies of methods that the runtime may repeat. */
export interface RetryPolicies {
  /**
   * Whether a call may be made again: never, always, or with a key that makes both the same call.
   * `none` when left out: a call that was cut off ends with `processed: maybe`.
   */
  readonly retry?: "none" | "idempotent" | "keyed";
}

/** Policies of queries. */
export interface CachePolicies {
  /** How many ms an answer may be kept; not at all when left out. `shared` only with `auth: "public"`. */
  readonly cache?: { readonly maxAgeMs: number; readonly shared?: boolean };
}

/** Policies of methods whose call may outlive its session. */
export interface DetachPolicies {
  /** What the end of the session does to a running call; `cancel` when left out. */
  readonly detach?: DetachPolicy;
}

/** Policies of methods that answer with a stream. */
export interface StreamPolicies<Overflow extends OverflowPolicy = OverflowPolicy> {
  /** What a slow reader costs; `block` when left out, for topics `drop-oldest`. */
  readonly overflow?: Overflow;
}

/** Policies of topics. */
export interface ReplayPolicies {
  /** How many earlier items a subscriber may ask for, 1 to 1,000,000; none when left out. */
  readonly replay?: { readonly last: number };
}
