import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { decodeFlags, flagsOf } from "../fields/flags.ts";
import type { Metadata } from "../fields/metadata.ts";
import { decodeMetadata, encodeMetadata } from "../fields/metadata.ts";

/** `!E`: nothing more comes on the stream from this side, and all went well. Counted. */
export interface EndFrame {
  readonly kind: "end";
  /** The stream's id. */
  readonly stream: number;
  /** Trailers of the side that ends (spec 7.6). */
  readonly metadata?: Metadata | undefined;
}

export function encodeEnd(w: FieldWriter, frame: EndFrame): void {
  w.number(frame.stream, "stream");
  w.number(flagsOf(frame.metadata), "flags");
  if (frame.metadata !== undefined) encodeMetadata(w, frame.metadata);
}

export function decodeEnd(r: FieldReader): EndFrame {
  const stream = r.number();
  const flags = decodeFlags(r, 1);
  const metadata = flags === 1 ? decodeMetadata(r) : undefined;
  r.end();
  return { kind: "end", stream, metadata };
}
