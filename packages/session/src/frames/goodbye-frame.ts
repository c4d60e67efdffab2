import type { Retry } from "../errors/error-code.ts";
import type { Field } from "../fields/field.ts";
import { number, record, string } from "../fields/field.ts";
import { tagList } from "../fields/tag-list.ts";
import { word } from "../fields/word.ts";
import { retryField } from "./error-body.ts";
import { MAX_MESSAGE, MAX_NAME } from "./limits.ts";

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

type Again = Pick<GoodbyeFrame, "retry" | "afterMs">;

const again = record<Again>({ retry: retryField, afterMs: number });

const fittingAgain: Field<Again> = {
  write: again.write,
  read(r) {
    const value = again.read(r);
    if (value.retry !== "after" && value.afterMs !== 0)
      r.fail("out_of_range", "a time to wait without the word after");
    return value;
  },
};

type Tags = Omit<GoodbyeFrame, "kind" | keyof Again> & { readonly again: Again };

const tags: Field<Tags> = tagList<Tags>(
  {
    code: [1, number],
    window: [2, record({ fromMs: number, spanMs: number })],
    again: [3, fittingAgain],
    deadlineMs: [4, number],
    verdict: [5, word(["ended", "kept"])],
    avoid: [6, string(MAX_NAME)],
    message: [8, string(MAX_MESSAGE)],
  },
  ["code", "again", "verdict"],
);

/** Its fields, behind the code. */
export const goodbyeFields: Field<Omit<GoodbyeFrame, "kind">> = {
  write(w, { retry, afterMs, ...frame }, name) {
    tags.write(w, { ...frame, again: { retry, afterMs: retry === "after" ? afterMs : 0 } }, name);
  },
  read(r) {
    const { again: found, ...frame } = tags.read(r);
    return { ...frame, ...found };
  },
};
