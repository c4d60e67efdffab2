import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { decodeFlags, flagsOf } from "../fields/flags.ts";
import type { Credentials } from "./credentials.ts";
import { decodeCredentials, encodeCredentials } from "./credentials.ts";

/** `!U`: new credentials, or the server's wish for them. Not counted. */
export interface AuthFrame {
  readonly kind: "auth";
  /** From the client. */
  readonly credentials?: Credentials | undefined;
  /** From the server: ms until the present ones expire. */
  readonly expiresMs?: number | undefined;
}

export function encodeAuth(w: FieldWriter, frame: AuthFrame): void {
  w.number(flagsOf(frame.credentials, frame.expiresMs), "flags");
  if (frame.credentials !== undefined) encodeCredentials(w, frame.credentials);
  if (frame.expiresMs !== undefined) w.number(frame.expiresMs, "expires");
}

export function decodeAuth(r: FieldReader): AuthFrame {
  const flags = decodeFlags(r, 2);
  const credentials = (flags & 1) === 1 ? decodeCredentials(r) : undefined;
  const expiresMs = (flags & 2) === 2 ? r.number() : undefined;
  r.end();
  return { kind: "auth", credentials, expiresMs };
}
