import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { decodeTags, encodeTags } from "../fields/tag-list.ts";
import type { Credentials } from "./credentials.ts";
import { decodeCredentials, encodeCredentials } from "./credentials.ts";
import { MAX_NAME } from "./limits.ts";
import type { NumberRange } from "./refusal.ts";
import { decodeRange, encodeRange } from "./refusal.ts";
import type { Counts, RevisionMark, SessionLimits } from "./tag-values.ts";
import {
  decodeCounts,
  decodeLimits,
  decodeRevisionMark,
  encodeCounts,
  encodeLimits,
  encodeRevisionMark,
} from "./tag-values.ts";

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

const NEEDED = [1, 3, 7, 11];

export function encodeHello(w: FieldWriter, frame: HelloFrame): void {
  const { limits, maxBeat, revisions, draft, agent, session, credentials } = frame;
  encodeTags(w, [
    [1, (v) => encodeRange(v, frame.versions)],
    limits && [2, (v) => encodeLimits(v, limits)],
    [3, (v) => v.bytes16(frame.lineage, "lineage")],
    maxBeat === undefined ? undefined : [4, (v) => v.number(maxBeat, "maxBeat")],
    revisions && [5, (v) => encodeRevisions(v, revisions)],
    draft && [6, (v) => encodeRevisionMark(v, draft)],
    [7, (v) => v.bytes16(frame.secret, "secret")],
    agent === undefined ? undefined : [8, (v) => v.string(agent, MAX_NAME, "agent")],
    session === undefined ? undefined : [9, (v) => v.string(session, MAX_NAME, "session")],
    [11, (v) => encodeCounts(v, frame.counts)],
    frame.probe === true ? [13] : undefined,
    credentials && [15, (v) => encodeCredentials(v, credentials)],
  ]);
}

function encodeRevisions(w: FieldWriter, revisions: OfferedRevisions): void {
  encodeRange(w, revisions);
  w.bytes16(revisions.fingerprint, "fingerprint");
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function decodeHello(r: FieldReader): HelloFrame {
  const hello: Partial<Mutable<HelloFrame>> = {};
  decodeTags(r, NEEDED, (tag, value) => decodeTag(hello, tag, value));
  r.end();
  return { ...(hello as HelloFrame), kind: "hello" };
}

function decodeTag(hello: Partial<Mutable<HelloFrame>>, tag: number, v: FieldReader): boolean {
  switch (tag) {
    case 1:
      hello.versions = decodeRange(v);
      break;
    case 2:
      hello.limits = decodeLimits(v);
      break;
    case 3:
      hello.lineage = v.bytes16();
      break;
    case 4:
      hello.maxBeat = v.number();
      break;
    case 5:
      hello.revisions = { ...decodeRange(v), fingerprint: v.bytes16() };
      break;
    case 6:
      hello.draft = decodeRevisionMark(v);
      break;
    case 7:
      hello.secret = v.bytes16();
      break;
    case 8:
      hello.agent = v.string(MAX_NAME);
      break;
    case 9:
      hello.session = v.string(MAX_NAME);
      break;
    case 11:
      hello.counts = decodeCounts(v);
      break;
    case 13:
      hello.probe = true;
      v.none();
      return true;
    case 15:
      hello.credentials = decodeCredentials(v);
      break;
    default:
      return false;
  }
  v.end();
  return true;
}
