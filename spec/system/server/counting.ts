import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type {
  ChatAskAnswer,
  ChatService,
} from "../../../docs/examples/generated/chat/src/server.ts";
import type { Rooms } from "./rooms.ts";

/**
 * The chat of the examples, whose assistant sends what its rooms have in their ledgers. A question
 * is either `<count> every <ms>`, or anything else for what the test pushes.
 */
export function countingChat(rooms: Rooms): ChatService {
  return {
    async *ask({ room, text }, { signal }): AsyncGenerator<ChatAskAnswer> {
      const [, count, ms] = /^(\d+) every (\d+)$/.exec(text) ?? [];
      for (let tokens = 0; ; tokens++) {
        if (count === undefined) {
          if (!(await rooms.next(room, signal))) return;
        } else {
          if (tokens === Number(count)) return;
          await pause(Number(ms), undefined, { signal });
        }
        yield { message: "Token", value: { text: rooms.send(room) } };
      }
    },
    history: () => ({ messages: [], hasMore: false }),
    post: ({ text }) => ({
      id: randomUUID(),
      role: "person",
      author: null,
      text,
      sent: Date.now(),
      attachments: [],
    }),
  };
}
