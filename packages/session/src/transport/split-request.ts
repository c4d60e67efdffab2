import { BinaryFieldReader } from "../fields/binary-field-reader.ts";
import { TextFieldReader } from "../fields/text-field-reader.ts";
import { TEXT_MARK } from "../frames/limits.ts";
import type { Payload } from "../payload.ts";
import type { RequestHead } from "./request-head.ts";
import { headFields } from "./request-head.ts";

/** A request's head, and the transport message behind it. */
export interface RequestBody {
  readonly head: RequestHead;
  /** Empty when there is none. */
  readonly data: Payload;
}

/** Takes a body apart; the message is a view of it. Throws nothing but a `CodecError`. */
export function splitRequest(body: Payload): RequestBody {
  if (typeof body !== "string") {
    const r = new BinaryFieldReader(body);
    return { head: headFields.read(r), data: r.payload() };
  }
  const mark = body.indexOf(TEXT_MARK);
  const r = new TextFieldReader(mark < 0 ? body : body.slice(0, mark));
  const head = headFields.read(r);
  r.end();
  if (mark < 0) r.fail("truncated", "nothing stands behind the head");
  return { head, data: body.slice(mark + 1) };
}
