/** What a method asks of the runtime (spec 1.12). Never layout. */
export interface IrPolicies {
  /** Who may call: anyone, or a principal that has all the scopes. */
  readonly auth:
    | { readonly mode: "public" }
    | { readonly mode: "principal"; readonly scopes: readonly string[] };
  /** Largest message in bytes, in either direction. */
  readonly maxBytes: number;
  /** What the end of a session does to a running call: it is cancelled, or kept for `leaseMs`. */
  readonly detach:
    | { readonly mode: "cancel" }
    | { readonly mode: "keep"; readonly leaseMs: number };
  /** Tokens that one call takes from a bucket, and whose bucket that is; absent for no limit. */
  readonly rate?: { readonly cost: number; readonly per: "principal" | "connection" | "address" };
  /** Whether a call may be made again: never, always, or with a key that makes both the same. */
  readonly retry: "none" | "idempotent" | "keyed";
  /** Longest time for the whole call in ms; absent for no limit. */
  readonly deadlineMs?: number;
  /** How long an answer may be kept, and whether for all; absent for not at all. */
  readonly cache?: { readonly maxAgeMs: number; readonly shared: boolean };
  /** What a slow reader costs; `key` is a field: the newest item for each of its values is kept. */
  readonly overflow:
    | { readonly mode: "block" }
    | { readonly mode: "latest"; readonly key: string }
    | { readonly mode: "drop-oldest" }
    | { readonly mode: "disconnect" };
  /** Topics only: what a subscriber may ask for from before its subscription. */
  readonly replay?: { readonly last: number };
}
