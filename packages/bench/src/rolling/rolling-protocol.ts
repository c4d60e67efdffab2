import type { ServerStreamMethod, TopicMethod } from "@twobyte/server/codegen1";
import type { MethodMessage, ProtocolDescription } from "@twobyte/session";
import type { Numbered } from "../numbered.ts";
import { numbered } from "../numbered.ts";

/** The protocol of the rolling restart by hand, in the form that a generated package has. */
export const protocol: ProtocolDescription = {
  name: "bench.rolling",
  lineage: "0123456789abcdef0123456789abcdef",
  revisions: [{ number: 1, fingerprint: "b".repeat(32), draft: false }],
};

// The number says how many items there are to be, which one it is, or what the key of a topic is.
const outputs: readonly MethodMessage[] = [{ codec: numbered("Item", "It"), since: 1 }];
const input = numbered("Key");

/** As many items as are asked for. */
export const numbers: ServerStreamMethod<Numbered, Numbered> = {
  ...named("numbers", "Rn"),
  kind: "serverStream",
};

/** What its subscribers publish. */
export const room: TopicMethod<Numbered, Numbered, Numbered> = {
  ...named("room", "Rr"),
  kind: "topic",
  items: outputs,
  taggedItems: false,
  overflow: { mode: "drop-oldest" },
  newest: 1,
  replay: 1000,
};

function named(name: string, code: string): Omit<ServerStreamMethod<Numbered, Numbered>, "kind"> {
  return {
    service: "Rolling",
    name,
    code,
    since: 1,
    maxBytes: 1000,
    input,
    outputs,
    errors: [],
    tagged: false,
    auth: { mode: "public" },
  };
}
