import type { MethodKind } from "../engine/method-shape.ts";
import type { KnownSecrets } from "../engine/session-secrets.ts";
import type { RetiredId } from "../engine/stream-ids.ts";
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

/** A call that runs, as its owner knows it. */
export interface StreamState {
  readonly id: number;
  /** The home that runs it; see `homeName`. */
  readonly home: string;
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
