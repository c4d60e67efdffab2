import type { MessageShape } from "@twobyte/session";
import type { LogItem } from "../../log/log-item.ts";
import type { TopicMethod } from "../../server-method.ts";
import { TopicHub } from "../../topic/topic-hub.ts";

/** A topic of numbers, with numbers for keys. */
export type SimTopic = TopicHub<number, never, number>;

const codec: MessageShape = {
  name: "Number",
  code: "Nu",
  write(w, value) {
    w.reserve(4);
    for (const shift of [24, 16, 8, 0]) w.bytes[w.pos++] = (Number(value) >>> shift) & 255;
  },
  read(r) {
    r.need(4);
    let value = 0;
    for (let n = 0; n < 4; n++) value = value * 256 + (r.bytes[r.pos++] ?? 0);
    return value;
  },
  format: String,
  parse: () => 0,
  check: undefined,
};

const method: TopicMethod<number, never, number> = {
  code: "Ct",
  kind: "topic",
  since: 1,
  maxBytes: 100,
  service: "Feeds",
  name: "news",
  input: codec as TopicMethod<number, never, number>["input"],
  outputs: [{ codec, since: 1 }],
  errors: [],
  tagged: false,
  items: [],
  taggedItems: false,
  auth: { mode: "public" },
  overflow: { mode: "drop-oldest" },
  newest: 1,
  replay: 5,
};

/** A server's own. */
export function simTopic(): SimTopic {
  return new TopicHub(method);
}

/** The number that was published. */
export function numberIn({ payload }: LogItem): number {
  return payload.reduce((sum, byte) => sum * 256 + byte, 0);
}
