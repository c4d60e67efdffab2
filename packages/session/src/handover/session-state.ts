import type { MethodKind } from "../engine/method-shape.ts";
import type { KnownSecrets } from "../engine/session-secrets.ts";
import type { RetiredId } from "../engine/stream-ids.ts";
import type { Cursor } from "../frames/open-frame.ts";
import type { SkipReason } from "../frames/skip-frame.ts";
import type { SessionLimits } from "../frames/tag-values.ts";
import type { OutgoingData, Profile } from "../payload.ts";

/** Numbers of counted frames, in both directions; see `Counters`. */
export interface Counts {
  readonly sent: number;
  readonly received: number;
  readonly acked: number;
  readonly told: number;
}

/** What is kept of a numbered sequence of frames until the other side has it. */
export interface KeptFrames {
  readonly counts: Counts;
  /** Those above `counts.acked`, in order, as they were encoded. */
  readonly frames: readonly OutgoingData[];
}

/** Something of a subscriber's that waits: a message, or that some were left out. */
export interface HeldItem {
  readonly code: number;
  /** Of a message; undefined where some were left out. */
  readonly payload?: OutgoingData | undefined;
  /** Payload bytes that count against the credit. */
  readonly size: number;
  /** How many messages were left out. */
  readonly skipped: number;
  readonly reason: SkipReason;
}

/** What a subscription needs to go on at another server (spec 15.10). */
export interface Continuation {
  /** In the binary profile and the stream's revision. */
  readonly input: Uint8Array;
  readonly metadata?: readonly (readonly [string, string])[] | undefined;
  /** Where the caller asked to begin. */
  readonly from?: Cursor | undefined;
  /** Whether all that the caller has said was taken, and a log has what was published of it. */
  readonly isSettled: boolean;
  /** What the caller has said and was not looked at; nothing when left out. */
  readonly held?: readonly HeldItem[] | undefined;
}

/** A subscription on its way to another server. */
export interface SubscriptionState extends Continuation {
  /** Of the next item, when the caller was told a place; see `Stream.epoch`. */
  readonly place?: Cursor | undefined;
  /** What is left of its deadline. */
  readonly deadlineMs?: number | undefined;
  /** Payload bytes, as `Stream` counts them. */
  readonly sent: number;
  readonly received: number;
}

/** A call that runs, as its owner knows it. */
export interface StreamState {
  readonly id: number;
  /**
   * The home that runs it, or has what a subscriber published before; see `homeName`. Undefined for
   * a subscription that needs none.
   */
  readonly home?: string | undefined;
  /** Undefined for what stays at its home. */
  readonly subscription?: SubscriptionState | undefined;
  /** Whether the server made the call. */
  readonly isMine: boolean;
  /** The method's. */
  readonly code: string;
  readonly kind: MethodKind;
  readonly revision: number;
  /** See `Stream.lent`. */
  readonly lent?: number | undefined;
  readonly isSending: boolean;
  readonly isReceiving: boolean;
  readonly isCancelled: boolean;
  readonly sendLimit: number;
  readonly receiveLimit: number;
  readonly window: number;
}

/** The beginning of a call that has arrived in part. */
export interface PartState {
  readonly stream: number;
  readonly code: number;
  readonly kept: Uint8Array;
  /** Bytes that are to come. */
  readonly rest: number;
  readonly isRefused: boolean;
}

/** What the owner and a home of the session have of each other's frames. */
export interface TieState extends KeptFrames {
  readonly home: string;
}

/** A session on its way to another owner (spec 15.2). */
export interface SessionState extends KeptFrames {
  readonly id: string;
  readonly principal: string;
  readonly profile: Profile;
  readonly secrets: KnownSecrets;
  readonly isProven: boolean;
  readonly generation: number;
  readonly term: number;
  /** The client's. */
  readonly limits: SessionLimits;
  readonly revision: number;
  readonly theirRevision: number;
  /** Counted frames that have no numbers yet. */
  readonly waiting: readonly OutgoingData[];
  /** Streams that were answered with errors, and the numbers of these frames. */
  readonly answered: readonly (readonly [stream: number, sent: number])[];
  /** Ids of the server's that are not free. */
  readonly taken: readonly number[];
  readonly retired: readonly RetiredId[];
  readonly streams: readonly StreamState[];
  readonly parts: readonly PartState[];
  readonly ties: readonly TieState[];
}
