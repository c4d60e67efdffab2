import { CodecError, decodeScalarText } from "@twobyte/wire";
import { readTextHead } from "../engine/text-head.ts";
import { TextOutbox } from "../engine/text-outbox.ts";
import { TextFieldReader } from "../fields/text-field-reader.ts";
import { TextFieldWriter } from "../fields/text-field-writer.ts";
import { codeText } from "../frames/frame-code.ts";
import { TEXT_MARK } from "../frames/limits.ts";
import type { ProfileCodec } from "./profile-codec.ts";

// Made once, for a reader costs more than a frame: each frame is read to its end before the next.
const reader = new TextFieldReader("");

/** Frames as text: the profile that can be read in a network panel. */
export const text: ProfileCodec = {
  name: "text",
  write(code, fields) {
    const w = new TextFieldWriter(code === undefined ? "" : codeText(code));
    fields(w);
    return w.text;
  },
  reader(data: string, from) {
    reader.reset(data, from);
    return reader;
  },
  head: readTextHead,
  join: (frames) => frames.join(TEXT_MARK),
  isBatch(data: string) {
    return data.includes(TEXT_MARK);
  },
  split(data: string) {
    const frames: string[] = [];
    let from = 0;
    // Faster than `split` for the few frames that an answer is.
    while (from <= data.length) {
      const mark = data.indexOf(TEXT_MARK, from);
      const to = mark === -1 ? data.length : mark;
      // R-FRAME-31
      //@fault text-frame-of-nothing R-FRAME-31
      if (to === from) throw new CodecError("truncated", "an empty frame in a batch");
      frames.push(data.substring(from, to));
      from = to + 1;
    }
    return frames;
  },
  outbox: (maxFrame, emit) => new TextOutbox(maxFrame, emit),
  decode(codec, payload: string, revision) {
    return decodeScalarText(codec.parse, payload, revision);
  },
};
