import { deepStrictEqual } from "node:assert/strict";
import type { FeedWatchAnswer } from "@example/feed/client";
import { eventSchemas } from "./event-schemas.ts";
import { payloadOf } from "./feed-answers.ts";
import { normalise } from "./normalise.ts";
import type { Payload } from "./payloads.ts";

/**
 * Compares, value by value, what the feed sent with what the schema keeps of the webhooks behind
 * it. Throws an `AssertionError` that names the first event with a difference.
 */
export function compareEvents(
  answers: readonly FeedWatchAnswer[],
  payloads: readonly Payload[],
): void {
  deepStrictEqual(answers.length, payloads.length, "Not every event arrived, or some did twice.");
  for (const [index, { kind, body }] of payloads.entries()) {
    const expected = { kind, body: normalise(eventSchemas[kind], body) };
    const answer = answers[index];
    try {
      deepStrictEqual(answer && payloadOf(answer), expected);
    } catch (cause) {
      throw new Error(`Event ${index} (${kind}) is not what was sent.`, { cause });
    }
  }
}
