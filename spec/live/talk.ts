import { once } from "node:events";
import type { ServerStreamMethod, UnaryMethod } from "../../packages/client/src/codegen1.ts";
import type { ProtocolDescription } from "../../packages/client/src/index.ts";
import { TwobyteError } from "../../packages/client/src/index.ts";
import type { BoundService, CallContext } from "../../packages/server/src/codegen1.ts";
import { bindServerStream, bindUnary } from "../../packages/server/src/codegen1.ts";
import type { MessageCodec } from "../../packages/wire/src/index.ts";
import {
  CodecError,
  formatInteger,
  formatString,
  parseString,
  parseUnsigned,
  putU53,
  readString,
  readU53,
  writeString,
} from "../../packages/wire/src/index.ts";

/** A small protocol by hand, in the form that a generated package has. */

const LIMIT = 2 ** 20;
export const fingerprint = (revision: number) => String(revision).padStart(32, "a");
export const protocol: ProtocolDescription = {
  name: "test.talk",
  lineage: "00112233445566778899aabbccddeeff",
  revisions: [1, 2].map((number) => ({
    number,
    fingerprint: fingerprint(number),
    draft: false,
  })),
};

export interface Text {
  readonly text: string;
}
export interface Count {
  readonly count: number;
}

function textMessage(name: string, code?: string): MessageCodec<Text> {
  return {
    name,
    code,
    write: (w, { text }) => writeString(w, text, "text"),
    read: (r) => ({ text: readString(r, LIMIT) }),
    format: ({ text }) => formatString(text, "text"),
    parse: (r) => ({ text: parseString(r, LIMIT) }),
    check: ({ text }) => {
      if (text === "forbidden") throw new CodecError("constraint", "text: is forbidden");
    },
  };
}

function countMessage(name: string, code?: string): MessageCodec<Count> {
  return {
    name,
    code,
    write(w, { count }) {
      w.reserve(8);
      putU53(w, count, "count");
    },
    read: (r) => ({ count: readU53(r) }),
    format: ({ count }) => formatInteger(count, 0, 2 ** 53 - 1, "count"),
    parse: (r) => ({ count: parseUnsigned(r, 2 ** 53 - 1) }),
    check: undefined,
  };
}

export const Say = textMessage("Say");
export const Said = textMessage("Said", "Sd");
const Ask = countMessage("Ask");
const Token = textMessage("Token", "To");
const Done = countMessage("Done", "Dn");
const Quota = countMessage("Quota", "Qu");

export type Answer = { message: "Token"; value: Text } | { message: "Done"; value: Count };

const common = {
  service: "Talk",
  since: 1,
  maxBytes: 1_000_000,
  errors: [{ codec: Quota, since: 1 }],
  auth: { mode: "public" },
} as const;
const unary = (name: string, code: string) =>
  ({
    ...common,
    name,
    code,
    kind: "unary",
    input: Say,
    outputs: [{ codec: Said, since: 1 }],
    tagged: false,
  }) as const satisfies UnaryMethod<Text, Text>;

export const echo = unary("echo", "Te");
export const fail = unary("fail", "Tf");
export const hang = unary("hang", "Th");
export const secret = {
  ...unary("secret", "Tx"),
  auth: { mode: "principal", scopes: ["read"] },
} as const;
export const vault = {
  ...unary("vault", "Tv"),
  auth: { mode: "principal", scopes: [] },
} as const;
export const ask = {
  ...common,
  name: "ask",
  code: "Ta",
  kind: "serverStream",
  input: Ask,
  outputs: [
    { codec: Token, since: 1 },
    { codec: Done, since: 1 },
  ],
  tagged: true,
} as const satisfies ServerStreamMethod<Count, Answer>;

export const later = { ...unary("later", "Tl"), since: 2 };

/** What the handlers did, for tests to wait for. */
export class Witness {
  readonly #events: string[] = [];
  readonly #waiting = new Map<string, () => void>();

  say(event: string): void {
    this.#events.push(event);
    this.#waiting.get(event)?.();
  }

  heard(event: string): Promise<void> {
    if (this.#events.includes(event)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.set(event, resolve));
  }

  count(event: string): number {
    return this.#events.filter((one) => one === event).length;
  }
}

/** The service, with handlers that tell a witness what they do. */
export function talk(witness: Witness): BoundService {
  return {
    name: "Talk",
    methods: [
      bindUnary<Text, Text>(echo, ({ text }, { metadata, trailers, principal }) => {
        for (const [name, value] of metadata) trailers.set(name, value);
        return { text: `${principal?.id ?? "nobody"}: ${text}` };
      }),
      bindUnary<Text, Text>(fail, ({ text }) => {
        if (text === "typed") {
          throw new TwobyteError("resource_exhausted", "slow down", {
            retry: "after",
            afterMs: 20,
            processed: "no",
            detail: { message: "Quota", value: { count: 7 } },
          });
        }
        if (text === "undeclared") {
          const detail = { message: "Said", value: { text: "password=hunter2" } };
          throw new TwobyteError("not_found", "no such thing", { detail });
        }
        throw new Error("password=hunter2");
      }),
      bindUnary<Text, Text>(hang, async (_, { signal }) => {
        witness.say("hanging");
        await once(signal, "abort");
        witness.say(`aborted ${signal.reason.code}`);
        witness.say("aborted");
        return { text: "late" };
      }),
      bindUnary<Text, Text>(secret, (_, { principal }) => ({ text: `${principal?.id}'s` })),
      bindUnary<Text, Text>(vault, async (_, { signal, principal }) => {
        witness.say(`${principal?.id} is in`);
        await once(signal, "abort");
        witness.say(`out: ${signal.reason.code}`);
        return { text: "late" };
      }),
      bindUnary<Text, Text>(later, ({ text }, { peer }) => ({ text: `${text}@${peer.revision}` })),
      bindServerStream<Count, Answer>(ask, (input, context) => tokens(input, context, witness)),
    ],
  };
}

async function* tokens(
  { count }: Count,
  { signal }: CallContext,
  witness: Witness,
): AsyncGenerator<Answer> {
  try {
    for (let i = 0; i < count; i++) {
      witness.say("produced");
      await Promise.resolve();
      yield { message: "Token", value: { text: `token ${i} ${"é".repeat(i % 50)}` } };
    }
    yield { message: "Done", value: { count } };
  } finally {
    witness.say(signal.aborted ? "left" : "finished");
  }
}
