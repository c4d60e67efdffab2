import { encodeBinary } from "@twobyte/wire";
import { BinaryFieldReader } from "../fields/binary-field-reader.ts";
import { BinaryFieldWriter } from "../fields/binary-field-writer.ts";
import type { Field } from "../fields/field.ts";
import { number, record, string } from "../fields/field.ts";
import { TextFieldReader } from "../fields/text-field-reader.ts";
import { TextFieldWriter } from "../fields/text-field-writer.ts";
import { MAX_KEY, MAX_NAME } from "../frames/limits.ts";
import type { OutgoingData, Payload, Profile } from "../payload.ts";

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

/** A request's head, and the transport message behind it. */
export interface RequestBody {
  readonly head: RequestHead;
  /** Empty when there is none. */
  readonly data: Payload;
}

/** Most bytes that a head takes, in either profile. */
export const MAX_HEAD = 1024;

/** Stands behind the head in text. */
const TEXT_MARK = "\x1e";

const fields: Field<RequestHead> = record({
  session: string(MAX_NAME),
  token: string(MAX_KEY),
  n: number,
  count: number,
});

/** The body of a request: its head, and behind it one transport message, which can be empty. */
export function joinRequest(profile: Profile, head: RequestHead, data: Payload): OutgoingData {
  if (profile === "text") {
    const w = new TextFieldWriter("");
    fields.write(w, head, "head");
    return w.text + TEXT_MARK + data;
  }
  const write = (value: RequestHead): Uint8Array<ArrayBuffer> =>
    encodeBinary((w) => fields.write(new BinaryFieldWriter(w), value, "head"), undefined, 0);
  const start = write(head);
  const body = new Uint8Array(start.length + data.length);
  body.set(start);
  if (typeof data !== "string") body.set(data, start.length);
  return body;
}

/** Takes a body apart; the message is a view of it. Throws nothing but a `CodecError`. */
export function splitRequest(body: Payload): RequestBody {
  if (typeof body !== "string") {
    const r = new BinaryFieldReader(body);
    return { head: fields.read(r), data: r.payload() };
  }
  const mark = body.indexOf(TEXT_MARK);
  const r = new TextFieldReader(mark < 0 ? body : body.slice(0, mark));
  const head = fields.read(r);
  r.end();
  if (mark < 0) r.fail("truncated", "nothing stands behind the head");
  return { head, data: body.slice(mark + 1) };
}
