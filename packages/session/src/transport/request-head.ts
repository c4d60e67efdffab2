import type { Field } from "../fields/field.ts";
import { number, record, string } from "../fields/field.ts";
import { MAX_KEY, MAX_NAME, TEXT_MARK } from "../frames/limits.ts";
import type { OutgoingData, Payload } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";

/** What the body of a request for a transport begins with (spec 11.3, 11.4). */
export interface RequestHead {
  /** The session's id, from the welcome. */
  readonly session: string;
  /** The transport's token, from the welcome. */
  readonly token: string;
  /** Number of the request: a transport's POSTs and its polls are counted apart, each from 1. */
  readonly n: number;
  /**
   * Of a POST the number of the next counted frame, in it or behind it; of a poll the number of
   * the last one that arrived.
   */
  readonly count: number;
}

/** Most bytes that a head takes, in either profile. */
export const MAX_HEAD = 1024;

/** The fields of a head. */
export const headFields: Field<RequestHead> = record({
  session: string(MAX_NAME),
  token: string(MAX_KEY),
  n: number,
  count: number,
});

/** The body of a request: its head, and behind it one transport message, which can be empty. */
export function joinRequest(codec: ProfileCodec, head: RequestHead, data: Payload): OutgoingData {
  const start = codec.write(undefined, (w) => headFields.write(w, head, "head"));
  if (typeof start === "string") return start + TEXT_MARK + data;
  const body = new Uint8Array(start.length + data.length);
  body.set(start);
  if (typeof data !== "string") body.set(data, start.length);
  return body;
}
