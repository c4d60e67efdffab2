import { fromBase64Url, toBase64Url } from "@twobyte/wire";
import type { LogItem } from "../log/log-item.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** How a call ended that did not end well. */
export interface ResultError {
  readonly code: string;
  readonly message: string;
  readonly retry: string;
  readonly afterMs: number;
  readonly processed: string;
  readonly metadata: readonly (readonly [name: string, value: string])[];
  /** Its detail, as an item in the revision that was asked for. */
  readonly detail?: LogItem | undefined;
}

/** All that came of a call with a key. */
export interface Result {
  /** Of its input; see `KeyedCall`. */
  readonly fingerprint: string;
  readonly epoch: string;
  /** Offset of the first item that is kept. */
  readonly first: number;
  readonly items: readonly LogItem[];
  readonly leftBehind: readonly (readonly [name: string, value: string])[];
  readonly error?: ResultError | undefined;
}

/** What servers say to each other about calls with keys (spec 9.5); `n` is the asking one's number. */
export type ResultMessage =
  /** The first: questions are answered here; `newest` is the newest revision that is known. */
  | { readonly kind: "hello"; readonly newest: number }
  | {
      readonly kind: "ask";
      readonly n: number;
      /** The key with its scope, as stores know it. */
      readonly id: string;
      /** Of the caller. */
      readonly revision: number;
      /** The newest that the asking server knows. */
      readonly newest: number;
    }
  /** Nobody waits for the answer any more. */
  | { readonly kind: "drop"; readonly n: number }
  | { readonly kind: "none"; readonly n: number }
  /** The call runs here, and its result follows. */
  | { readonly kind: "runs"; readonly n: number }
  | { readonly kind: "dropped"; readonly n: number }
  | { readonly kind: "result"; readonly n: number; readonly result: Result }
  /** The sender ends: the result is the receiver's now. */
  | { readonly kind: "give"; readonly id: string; readonly result: Result };

/** A message as it travels: JSON, with bytes in base64url. */
export function encodeResultMessage(message: ResultMessage): Uint8Array {
  return encoder.encode(JSON.stringify(message, packed));
}

/** Reads what `encodeResultMessage` wrote. Throws for what it cannot have written. */
export function decodeResultMessage(bytes: Uint8Array): ResultMessage {
  return JSON.parse(decoder.decode(bytes), unpacked) as ResultMessage;
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
