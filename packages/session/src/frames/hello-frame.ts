import type { Field } from "../fields/field.ts";
import { bytes16, number, record, string } from "../fields/field.ts";
import { tagList } from "../fields/tag-list.ts";
import type { Credentials } from "./credentials.ts";
import { credentialsField } from "./credentials.ts";
import { MAX_NAME } from "./limits.ts";
import type { NumberRange } from "./refusal.ts";
import { rangeField } from "./refusal.ts";
import type { Counts, RevisionMark, SessionLimits } from "./tag-values.ts";
import { countsField, limitsField, revisionMarkField } from "./tag-values.ts";

/** `!H`: the client's first frame on a connection (spec 7.4). Not counted. */
export interface HelloFrame {
  readonly kind: "hello";
  /** Versions of the protocol. */
  readonly versions: NumberRange;
  /** What the client accepts; undefined for the spec's defaults. */
  readonly limits?: SessionLimits | undefined;
  /** 16 bytes. */
  readonly lineage: Uint8Array;
  /** Longest beat interval wanted, in ms. */
  readonly maxBeat?: number | undefined;
  /** The released revisions that the client speaks. */
  readonly revisions?: OfferedRevisions | undefined;
  /** A draft that it speaks too. */
  readonly draft?: RevisionMark | undefined;
  /** 16 bytes, drawn by the client for its first hello, later by the server. */
  readonly secret: Uint8Array;
  /** The software, for logs. */
  readonly agent?: string | undefined;
  /** The id from the welcome; absent in the first hello. */
  readonly session?: string | undefined;
  /** Both 0 in a session's first hello. */
  readonly counts: Counts;
  /** True: nothing is attached by this connection yet. */
  readonly probe?: boolean | undefined;
  /** Who the client says it is; undefined for nobody in particular. */
  readonly credentials?: Credentials | undefined;
}

/** A range of released revisions, and 16 bytes of the highest one's fingerprint. */
export interface OfferedRevisions extends NumberRange {
  /** 16 bytes. */
  readonly fingerprint: Uint8Array;
}

const revisions: Field<OfferedRevisions> = record({
  lowest: number,
  highest: number,
  fingerprint: bytes16,
});

/** Its fields, behind the code. */
export const helloFields: Field<Omit<HelloFrame, "kind">> = tagList<Omit<HelloFrame, "kind">>(
  {
    versions: [1, rangeField],
    limits: [2, limitsField],
    lineage: [3, bytes16],
    maxBeat: [4, number],
    revisions: [5, revisions],
    draft: [6, revisionMarkField],
    secret: [7, bytes16],
    agent: [8, string(MAX_NAME)],
    session: [9, string(MAX_NAME)],
    counts: [11, countsField],
    probe: [13],
    credentials: [15, credentialsField],
  },
  ["versions", "lineage", "secret", "counts"],
);
