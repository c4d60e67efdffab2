import type { Field } from "../fields/field.ts";
import { bytes16, number, record, string } from "../fields/field.ts";
import { tagList } from "../fields/tag-list.ts";
import { word } from "../fields/word.ts";
import { MAX_KEY, MAX_NAME } from "./limits.ts";
import type { Counts, RevisionMark, SessionLimits } from "./tag-values.ts";
import { countsField, limitsField, revisionMarkField } from "./tag-values.ts";

/** How the server found the session that a hello names. */
export interface SessionVerdict {
  /** `gap`: it is not there any more, and a new one was made. */
  readonly verdict: "created" | "found" | "gap";
  /** `none` unless the verdict is `gap`. */
  readonly reason: "none" | "window" | "unknown" | "revision";
}

/** How long and how much the server keeps of a session without a connection. */
export interface ResumeTerms {
  /** In ms; 0: the session ends with its connection. */
  readonly windowMs: number;
  /** Bytes of unacknowledged frames. */
  readonly bufferBytes: number;
}

/** `!W`: the server's answer to a hello (spec 7.4). Not counted. */
export interface WelcomeFrame {
  readonly kind: "welcome";
  /** Of the protocol. */
  readonly version: number;
  /** What the server accepts; undefined for the spec's defaults. */
  readonly limits?: SessionLimits | undefined;
  /** The session's id. */
  readonly session: string;
  /** Interval of the beats, in ms. */
  readonly beatMs?: number | undefined;
  /** 16 bytes, in the place of the client's. */
  readonly secret: Uint8Array;
  /** What is kept of a session that lost its connection; undefined when the server does not say. */
  readonly resume?: ResumeTerms | undefined;
  /** The revision in use. */
  readonly revision: RevisionMark;
  /** Epoch of the store of keyed results. */
  readonly results?: string | undefined;
  /** Both 0 in the welcome to a new session. */
  readonly counts: Counts;
  /** For requests that attach to this generation. */
  readonly token?: string | undefined;
  /** Whether the session that the hello names was there. */
  readonly verdict: SessionVerdict;
  /** The server's name, for logs. */
  readonly node?: string | undefined;
  /** Ms until the credentials expire. */
  readonly expiresMs?: number | undefined;
}

const verdict: Field<SessionVerdict> = record({
  verdict: word(["created", "found", "gap"]),
  reason: word(["none", "window", "unknown", "revision"]),
});

const fittingVerdict: Field<SessionVerdict> = {
  write: verdict.write,
  read(r) {
    const value = verdict.read(r);
    if ((value.verdict === "gap") === (value.reason === "none"))
      r.fail("invalid_member", `the reason ${value.reason} with the verdict ${value.verdict}`);
    return value;
  },
};

/** Its fields, behind the code. */
export const welcomeFields: Field<Omit<WelcomeFrame, "kind">> = tagList<Omit<WelcomeFrame, "kind">>(
  {
    version: [1, number],
    limits: [2, limitsField],
    session: [3, string(MAX_NAME)],
    beatMs: [4, number],
    secret: [5, bytes16],
    resume: [6, record<ResumeTerms>({ windowMs: number, bufferBytes: number })],
    revision: [7, revisionMarkField],
    results: [8, string(MAX_NAME)],
    counts: [9, countsField],
    token: [10, string(MAX_KEY)],
    verdict: [11, fittingVerdict],
    node: [12, string(MAX_NAME)],
    expiresMs: [14, number],
  },
  ["version", "session", "secret", "revision", "counts", "verdict"],
);
