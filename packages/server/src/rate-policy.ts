/** What a call takes from a bucket, and whose bucket that is (spec 1.12). */
export interface RatePolicy {
  /** Tokens, from 1. */
  readonly cost: number;
  /** The principal's, the session's, or that of the client's address. */
  readonly per: "principal" | "connection" | "address";
}
