import { setImmediate } from "node:timers/promises";
import type { FeedService, FeedWatchAnswer } from "@example/feed/server";
import type { EventKind } from "./event-schemas.ts";
import { answerOf, itemOf } from "./feed-answers.ts";
import type { Payload } from "./payloads.ts";

interface Received {
  readonly kind: EventKind;
  readonly at: number;
  readonly answer: FeedWatchAnswer;
}

/** The handlers of the service Feed, for webhooks that come in now. */
export function createFeedService(payloads: readonly Payload[]): FeedService {
  const at = Date.now();
  const events = payloads.map(
    (payload): Received => ({ kind: payload.kind, at, answer: answerOf(payload) }),
  );
  return {
    async *watch({ kinds }) {
      for (const { kind, answer } of events) {
        if (kinds !== undefined && !kinds.includes(kind)) continue;
        // Each comes in on its own, as from GitHub.
        await setImmediate();
        yield answer;
      }
    },

    latest({ kind, count }) {
      const ofKind = events.filter((event) => event.kind === kind);
      return {
        items: ofKind
          .slice(-count)
          .reverse()
          .map(({ answer }) => itemOf(answer)),
      };
    },

    counts({ since = 0 }) {
      const counts = new Map<EventKind, number>();
      for (const { kind, at } of events) {
        if (at >= since) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      return { events: counts };
    },
  };
}
