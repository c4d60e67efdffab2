import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { MAX_CREDENTIALS, MAX_SCHEME } from "./limits.ts";

/** What a client shows to say who it is; never in a URL, never in a log. */
export interface Credentials {
  /** How to read the value, for example `bearer`; at most 32 UTF-8 bytes. */
  readonly scheme: string;
  /** At most 4,096 UTF-8 bytes, and a hello has no more in all. */
  readonly value: string;
}

export function encodeCredentials(w: FieldWriter, credentials: Credentials): void {
  w.string(credentials.scheme, MAX_SCHEME, "scheme");
  w.string(credentials.value, MAX_CREDENTIALS, "value");
}

export function decodeCredentials(r: FieldReader): Credentials {
  return { scheme: r.string(MAX_SCHEME), value: r.string(MAX_CREDENTIALS) };
}
