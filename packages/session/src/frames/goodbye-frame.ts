import type { Retry } from "../errors/error-code.ts";
import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { decodeTags, encodeTags } from "../fields/tag-list.ts";
import { decodeWord, encodeWord } from "../fields/word.ts";
import { RETRY } from "./error-body.ts";
import { MAX_MESSAGE, MAX_NAME } from "./limits.ts";

const VERDICTS: readonly GoodbyeFrame["verdict"][] = ["ended", "kept"];

/** `!G`: the sender is about to leave (spec 7.4). Not counted. */
export interface GoodbyeFrame {
  readonly kind: "goodbye";
  /** Number of an error's code, or 0 when nothing is wrong. */
  readonly code: number;
  /** The client's slot, in ms from now: it comes again at a time of its own in the span. */
  readonly window?: { readonly fromMs: number; readonly spanMs: number } | undefined;
  /** Whether to come again. */
  readonly retry: Retry;
  /** 0 unless `retry` is `after`. */
  readonly afterMs: number;
  /** Ms that running calls have left. */
  readonly deadlineMs?: number | undefined;
  /** `ended`: the session is over; `kept`: attach from another connection. */
  readonly verdict: "ended" | "kept";
  /** A node not to come back to. */
  readonly avoid?: string | undefined;
  /** For people. */
  readonly message?: string | undefined;
}

const NEEDED = [1, 3, 5];

export function encodeGoodbye(w: FieldWriter, frame: GoodbyeFrame): void {
  const { window, deadlineMs, avoid, message } = frame;
  encodeTags(w, [
    [1, (v) => v.number(frame.code, "code")],
    window && [2, (v) => encodeWindow(v, window)],
    [3, (v) => encodeRetry(v, frame)],
    deadlineMs === undefined ? undefined : [4, (v) => v.number(deadlineMs, "deadline")],
    [5, (v) => encodeWord(v, VERDICTS, frame.verdict, "verdict")],
    avoid === undefined ? undefined : [6, (v) => v.string(avoid, MAX_NAME, "avoid")],
    message === undefined ? undefined : [8, (v) => v.string(message, MAX_MESSAGE, "message")],
  ]);
}

function encodeWindow(w: FieldWriter, window: { fromMs: number; spanMs: number }): void {
  w.number(window.fromMs, "from");
  w.number(window.spanMs, "span");
}

function encodeRetry(w: FieldWriter, frame: GoodbyeFrame): void {
  encodeWord(w, RETRY, frame.retry, "retry");
  w.number(frame.retry === "after" ? frame.afterMs : 0, "afterMs");
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function decodeGoodbye(r: FieldReader): GoodbyeFrame {
  const goodbye: Partial<Mutable<GoodbyeFrame>> = {};
  decodeTags(r, NEEDED, (tag, value) => decodeTag(goodbye, tag, value));
  r.end();
  return { ...(goodbye as GoodbyeFrame), kind: "goodbye" };
}

function decodeTag(goodbye: Partial<Mutable<GoodbyeFrame>>, tag: number, v: FieldReader): boolean {
  switch (tag) {
    case 1:
      goodbye.code = v.number();
      break;
    case 2:
      goodbye.window = { fromMs: v.number(), spanMs: v.number() };
      break;
    case 3:
      goodbye.retry = decodeWord(v, RETRY);
      goodbye.afterMs = v.number();
      if (goodbye.retry !== "after" && goodbye.afterMs !== 0) {
        v.fail("out_of_range", "a time to wait without the word after");
      }
      break;
    case 4:
      goodbye.deadlineMs = v.number();
      break;
    case 5:
      goodbye.verdict = decodeWord(v, VERDICTS);
      break;
    case 6:
      goodbye.avoid = v.string(MAX_NAME);
      break;
    case 8:
      goodbye.message = v.string(MAX_MESSAGE);
      break;
    default:
      return false;
  }
  v.end();
  return true;
}
