import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { ChatAskAnswer, ChatPostAnswer, ChatService } from "@example/chat/server";
import { TwobyteError } from "@twobyte/server";
import { answer, tokenise } from "./answer.ts";

const rooms = new Set(["lobby"]);
/** How many messages of a room are kept. */
const KEPT = 1000;

/**
 * The handlers of the service Chat. Every question gets the same answer.
 *
 * @param pauseMs how long the assistant thinks before each token; 0 is not at all
 */
export function createChatService(pauseMs: number): ChatService {
  /** By room, newest first. */
  const said = new Map<string, ChatPostAnswer[]>();
  return {
    async *ask({ room }, { signal }) {
      mustExist(room);
      const start = performance.now();
      let tokens = 0;
      for (const one of speak()) {
        if (one.message === "Token") {
          if (pauseMs > 0) await setTimeout(pauseMs, undefined, { signal });
          tokens++;
        }
        yield one;
      }
      const took = Math.round(performance.now() - start);
      yield { message: "Done", value: { reason: "complete", tokens, took } };
    },

    history({ room, before = Number.POSITIVE_INFINITY, limit }) {
      mustExist(room);
      const older = (said.get(room) ?? []).filter(({ sent }) => sent < before);
      return { messages: older.slice(0, limit), hasMore: older.length > limit };
    },

    post({ room, text, attachments }, { principal }) {
      mustExist(room);
      const author = principal?.id ?? null;
      const sent = Date.now();
      const message = {
        id: randomUUID(),
        role: "person",
        author,
        text,
        sent,
        attachments,
      } as const;
      said.set(room, [message, ...(said.get(room) ?? [])].slice(0, KEPT));
      return message;
    },
  };
}

/** What a language model would come up with: a look-up, then tokens, the source among them. */
function* speak(): Generator<ChatAskAnswer> {
  const { quoted, ...source } = answer.citation;
  const from = answer.text.indexOf(quoted);
  const to = from + quoted.length;
  yield { message: "ToolCall", value: answer.toolCall };
  let length = 0;
  for (const text of tokenise(answer.text)) {
    yield { message: "Token", value: { text } };
    const isCited = length < to && length + text.length >= to;
    length += text.length;
    if (isCited) yield { message: "Citation", value: { ...source, from, to } };
  }
}

/** Throws an error that the schema declares: clients get its message with it. */
function mustExist(room: string): void {
  if (rooms.has(room)) return;
  throw new TwobyteError("not_found", `there is no room ${room}`, {
    processed: "no",
    detail: { message: "NoSuchRoom", value: { room } },
  });
}
