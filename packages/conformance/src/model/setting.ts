/** The kinds of methods (spec 9.1). */
export type MethodKind =
  | "unary"
  | "query"
  | "serverStream"
  | "clientStream"
  | "bidi"
  | "event"
  | "topic";

/** Durations and bounds that the rules ask for, in ms and bytes, by the spec's names. */
export interface ModelParameters {
  readonly ackDelay: number;
  readonly ackFrames: number;
  readonly ackBytes: number;
  readonly resumeWindow: number;
  readonly helloDeadline: number;
  readonly retryCap: number;
  readonly beat: number;
  readonly deadAfter: number;
  /** How late anything may be that is due at once, in ms: what the way and the clocks take. */
  readonly slack: number;
  /** How much faster or slower the side's clock may be than the log's, as a part of the time. */
  readonly drift: number;
}

/** The spec's defaults for a side (8.9, 12.2), and a second for ways and clocks. */
export function modelParameters(role: Setting["role"]): ModelParameters {
  return {
    ackDelay: role === "client" ? 4000 : 1000,
    ackFrames: 64,
    ackBytes: 32_768,
    resumeWindow: 120_000,
    helloDeadline: 5000,
    retryCap: 30_000,
    beat: 25_000,
    deadAfter: 1.4,
    slack: 1000,
    drift: 0.01,
  };
}

/** What is judged, and what is known of it. */
export interface Setting {
  /** Which side the rules are asked of. */
  readonly role: "client" | "server";
  /**
   * Whether the log was kept at that side itself: what it received has then arrived when the log
   * says so. Elsewhere (at its peer, between both) it may arrive later, or never.
   */
  readonly isOwnLog: boolean;
  /** Whether the log begins with the side: it knows no session that the log does not show. */
  readonly isWhole: boolean;
  readonly parameters: ModelParameters;
  /** The methods of the schema by their codes; of others nothing is known but that they are open. */
  readonly methods: { readonly [code: string]: MethodKind };
}
