import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { decodeTags, encodeTags } from "../fields/tag-list.ts";
import { decodeWord, encodeWord } from "../fields/word.ts";
import { MAX_KEY, MAX_NAME } from "./limits.ts";
import type { Counts, RevisionMark, SessionLimits } from "./tag-values.ts";
import {
  decodeCounts,
  decodeLimits,
  decodeRevisionMark,
  encodeCounts,
  encodeLimits,
  encodeRevisionMark,
} from "./tag-values.ts";

const VERDICTS: readonly SessionVerdict["verdict"][] = ["created", "found", "gap"];
const REASONS: readonly SessionVerdict["reason"][] = ["none", "window", "unknown", "revision"];

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

const NEEDED = [1, 3, 5, 7, 9, 11];

export function encodeWelcome(w: FieldWriter, frame: WelcomeFrame): void {
  const { limits, beatMs, resume, results, token, node, expiresMs } = frame;
  encodeTags(w, [
    [1, (v) => v.number(frame.version, "version")],
    limits && [2, (v) => encodeLimits(v, limits)],
    [3, (v) => v.string(frame.session, MAX_NAME, "session")],
    beatMs === undefined ? undefined : [4, (v) => v.number(beatMs, "beat")],
    [5, (v) => v.bytes16(frame.secret, "secret")],
    resume && [6, (v) => encodeResume(v, resume)],
    [7, (v) => encodeRevisionMark(v, frame.revision)],
    results === undefined ? undefined : [8, (v) => v.string(results, MAX_NAME, "epoch")],
    [9, (v) => encodeCounts(v, frame.counts)],
    token === undefined ? undefined : [10, (v) => v.string(token, MAX_KEY, "token")],
    [11, (v) => encodeVerdict(v, frame.verdict)],
    node === undefined ? undefined : [12, (v) => v.string(node, MAX_NAME, "node")],
    expiresMs === undefined ? undefined : [14, (v) => v.number(expiresMs, "expires")],
  ]);
}

function encodeResume(w: FieldWriter, resume: ResumeTerms): void {
  w.number(resume.windowMs, "window");
  w.number(resume.bufferBytes, "buffer");
}

function encodeVerdict(w: FieldWriter, verdict: SessionVerdict): void {
  encodeWord(w, VERDICTS, verdict.verdict, "verdict");
  encodeWord(w, REASONS, verdict.reason, "reason");
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function decodeWelcome(r: FieldReader): WelcomeFrame {
  const welcome: Partial<Mutable<WelcomeFrame>> = {};
  decodeTags(r, NEEDED, (tag, value) => decodeTag(welcome, tag, value));
  r.end();
  return { ...(welcome as WelcomeFrame), kind: "welcome" };
}

function decodeTag(welcome: Partial<Mutable<WelcomeFrame>>, tag: number, v: FieldReader): boolean {
  switch (tag) {
    case 1:
      welcome.version = v.number();
      break;
    case 2:
      welcome.limits = decodeLimits(v);
      break;
    case 3:
      welcome.session = v.string(MAX_NAME);
      break;
    case 4:
      welcome.beatMs = v.number();
      break;
    case 5:
      welcome.secret = v.bytes16();
      break;
    case 6:
      welcome.resume = { windowMs: v.number(), bufferBytes: v.number() };
      break;
    case 7:
      welcome.revision = decodeRevisionMark(v);
      break;
    case 8:
      welcome.results = v.string(MAX_NAME);
      break;
    case 9:
      welcome.counts = decodeCounts(v);
      break;
    case 10:
      welcome.token = v.string(MAX_KEY);
      break;
    case 11:
      welcome.verdict = decodeVerdict(v);
      break;
    case 12:
      welcome.node = v.string(MAX_NAME);
      break;
    case 14:
      welcome.expiresMs = v.number();
      break;
    default:
      return false;
  }
  v.end();
  return true;
}

function decodeVerdict(r: FieldReader): SessionVerdict {
  const verdict = decodeWord(r, VERDICTS);
  const reason = decodeWord(r, REASONS);
  if ((verdict === "gap") === (reason === "none")) {
    r.fail("invalid_member", `the reason ${reason} with the verdict ${verdict}`);
  }
  return { verdict, reason };
}
