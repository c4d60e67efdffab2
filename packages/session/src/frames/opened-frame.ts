import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { MAX_NAME } from "./limits.ts";

/** `!O`: a subscription or a resumable stream has begun, at this place of its log. Counted. */
export interface OpenedFrame {
  readonly kind: "opened";
  /** The stream's id. */
  readonly stream: number;
  /** The id under which the data comes: the same, or that of a topic's subscribers. */
  readonly id: number;
  /** Changes when continuity of the log cannot be shown; at most 64 UTF-8 bytes. */
  readonly epoch: string;
  /** Of the last item before the first one to come. */
  readonly offset: number;
}

export function encodeOpened(w: FieldWriter, frame: OpenedFrame): void {
  w.number(frame.stream, "stream");
  w.number(frame.id, "id");
  w.string(frame.epoch, MAX_NAME, "epoch");
  w.number(frame.offset, "offset");
}

export function decodeOpened(r: FieldReader): OpenedFrame {
  const frame: OpenedFrame = {
    kind: "opened",
    stream: r.number(),
    id: r.number(),
    epoch: r.string(MAX_NAME),
    offset: r.number(),
  };
  r.end();
  return frame;
}
