import { fromBase64Url, toBase64Url } from "@twobyte/wire";
import type { ErrorBody } from "../frames/error-body.ts";
import type { Payload, Profile } from "../payload.ts";
import { copyOf } from "../payload.ts";
import { utf8Decoder, utf8Encoder } from "../utf8.ts";
import type { SessionState } from "./session-state.ts";

/** What a session's owner says of it to a node that was asked for it (R-HAND-3). */
export interface Glimpse {
  readonly profile: Profile;
  readonly received: number;
  readonly sent: number;
  readonly generation: number;
  /** For the welcome. */
  readonly secret: Uint8Array;
}

/** Who asks for a session. */
export interface Claimant {
  readonly session: string;
  readonly principal: string;
  /** That of the client's hello. */
  readonly secret: Uint8Array;
}

/** What nodes say to each other about sessions; `n` is the asking node's number of the question. */
export type LinkMessage =
  | ({ readonly kind: "peek"; readonly n: number } & Claimant)
  | ({
      readonly kind: "claim";
      readonly n: number;
      /** Number of the last counted frame that the client has. */
      readonly received: number;
      /** That of the glimpse before, if there was one. */
      readonly generation?: number | undefined;
    } & Claimant)
  /** With `left` another node has it now, or is about to (R-HAND-27). */
  | { readonly kind: "unknown"; readonly n: number; readonly left?: true }
  | { readonly kind: "refused"; readonly n: number; readonly error: ErrorBody }
  | { readonly kind: "glimpse"; readonly n: number; readonly glimpse: Glimpse }
  | { readonly kind: "offer"; readonly n: number; readonly state: SessionState }
  | { readonly kind: "commit"; readonly n: number }
  | { readonly kind: "drop"; readonly n: number }
  | { readonly kind: "committed"; readonly n: number }
  // In what follows `session` is the key of a home; see `homeKey`.
  /** Owner to home: it has `received` of the home's frames. */
  | {
      readonly kind: "tie";
      readonly session: string;
      readonly term: number;
      readonly received: number;
    }
  /** Home to owner: it has `received` of the owners' frames. */
  | { readonly kind: "tied"; readonly session: string; readonly received: number }
  /** Home to owner: it runs no call of the session. */
  | { readonly kind: "untied"; readonly session: string }
  /** Owner to home: how long the credentials are good; undefined for ever. */
  | { readonly kind: "valid"; readonly session: string; readonly expiresMs?: number | undefined }
  /** Owner to home: another node is the owner. */
  | { readonly kind: "left"; readonly session: string }
  /** Owner to home: no call of the session runs there any more, or the session is over. */
  | { readonly kind: "over"; readonly session: string; readonly error?: ErrorBody | undefined };

/** Frames on their way between an owner and a home. */
export interface LinkBatch {
  readonly kind: "toHome" | "toOwner";
  readonly session: string;
  /** Number of the first counted frame in it, or behind it. */
  readonly first: number;
  readonly data: Payload;
}

/** What a home says to the owner. */
export type HomeMessage = (LinkMessage & { readonly kind: "tied" | "untied" }) | LinkBatch;

/** The same with bytes of its own, to be kept for longer than a call. */
export function ownMessage(message: HomeMessage): HomeMessage {
  if (!("data" in message) || typeof message.data === "string") return message;
  return { ...message, data: copyOf(message.data) };
}

const BATCHES = ["toHome", "toOwner"] as const;
/** First byte of a message that is JSON; a batch begins with its place in `BATCHES`. */
const JSON_MARK = 0x7b;
const TEXT = 1;

/** A message as it travels: JSON with bytes in base64url, or a batch's frames as they are. */
export function encodeLink(message: LinkMessage | LinkBatch): Uint8Array {
  if (message.kind === "toHome" || message.kind === "toOwner") return encodeBatch(message);
  return utf8Encoder.encode(JSON.stringify(message, packed));
}

/** Reads what `encodeLink` wrote. Throws for what it cannot have written. */
export function decodeLink(bytes: Uint8Array): LinkMessage | LinkBatch {
  if (bytes[0] === JSON_MARK) return JSON.parse(utf8Decoder.decode(bytes), unpacked) as LinkMessage;
  const kind = BATCHES[bytes[0] ?? BATCHES.length];
  if (kind === undefined) throw new TypeError("a link's message of an unknown kind");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = 11 + view.getUint8(10);
  const data = bytes.subarray(from);
  return {
    kind,
    session: utf8Decoder.decode(bytes.subarray(11, from)),
    first: view.getFloat64(2),
    data: view.getUint8(1) === TEXT ? utf8Decoder.decode(data) : data,
  };
}

function encodeBatch({ kind, session, first, data }: LinkBatch): Uint8Array {
  const id = utf8Encoder.encode(session);
  const body = typeof data === "string" ? utf8Encoder.encode(data) : data;
  const bytes = new Uint8Array(11 + id.length + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, BATCHES.indexOf(kind));
  view.setUint8(1, typeof data === "string" ? TEXT : 0);
  view.setFloat64(2, first);
  view.setUint8(10, id.length);
  bytes.set(id, 11);
  bytes.set(body, 11 + id.length);
  return bytes;
}

/** Goes by what was there before a `toJSON`, which some arrays of bytes have. */
function packed(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
  const own = this[name];
  return own instanceof Uint8Array ? { bytes: toBase64Url(own) } : value;
}

function unpacked(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { bytes } = value as { readonly bytes?: unknown };
  return typeof bytes === "string" ? fromBase64Url(bytes) : value;
}
