import type { ServerStreamMethod, TopicMethod } from "@twobyte/server/codegen1";
import type { MethodMessage, ProtocolDescription } from "@twobyte/session";
import type { MessageCodec } from "@twobyte/wire";
import { formatInteger, parseUnsigned, putU53, readU53 } from "@twobyte/wire";

/** The protocol of the rolling restart by hand, in the form that a generated package has. */
export const protocol: ProtocolDescription = {
  name: "bench.rolling",
  lineage: "0123456789abcdef0123456789abcdef",
  revisions: [{ number: 1, fingerprint: "b".repeat(32), draft: false }],
};

/** How many items there are to be, which one it is, or what the key of a topic is. */
export interface Numbered {
  readonly n: number;
}

const most = 2 ** 53 - 1;

function numbered(name: string, code?: string): MessageCodec<Numbered> {
  return {
    name,
    code,
    write(w, { n }) {
      w.reserve(8);
      putU53(w, n, "n");
    },
    read: (r) => ({ n: readU53(r) }),
    format: ({ n }) => formatInteger(n, 0, most, "n"),
    parse: (r) => ({ n: parseUnsigned(r, most) }),
    check: undefined,
  };
}

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
