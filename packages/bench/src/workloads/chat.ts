import { person, prose } from "../prose.ts";
import { list, ref, struct } from "../schema.ts";
import type { Recipe, Value } from "../workload.ts";

/** A chat message: UUIDs, short strings, a text with emoji, an optional field. */
export const chat: Recipe = {
  name: "chat",
  summary: "a chat message of ≈ 115 characters with author, mentions and an optional reply",
  listed: true,
  seed: 0x63686102,
  count: 128,
  schema: {
    root: "Chat",
    structs: [
      struct("Author", { id: "u53", name: "string" }),
      struct("Chat", {
        id: "uuid",
        room: "string",
        author: ref("Author"),
        text: "string",
        ts: "timestamp",
        mentions: list("u32"),
        edited: "bool",
        "replyTo?": "uuid",
      }),
    ],
  },
  make: (random) => {
    const message: Value = {
      id: random.uuid(),
      room: `room-${random.int(1, 9999)}`,
      author: { id: random.int(0, Number.MAX_SAFE_INTEGER), name: person(random).slice(0, 10) },
      text: prose(random, 113, 0.08),
      ts: 1_700_000_000_000 + random.int(0, 10_000_000_000),
      mentions: random.times(random.int(0, 3), () => random.int(1, 1_000_000)),
      edited: random.chance(0.5),
    };
    return random.chance(0.4) ? { ...message, replyTo: random.uuid() } : message;
  },
};
