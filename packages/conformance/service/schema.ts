import { Type } from "@sinclair/typebox";
import {
  bidi,
  clientStream,
  enumOf,
  event,
  list,
  protocol,
  query,
  serverStream,
  service,
  struct,
  topic,
  u8,
  u32,
  unary,
} from "@twobyte/schema";

// What a call is to do stands in its input, so that a subject knows nothing of the cases.

const nonce = Type.String({ minLength: 1, maxLength: 64, description: "Comes back." });

const Failure = struct("Failure", {
  code: u8({ minimum: 1, maximum: 16, description: "As spec 7.7 numbers them." }),
  retry: Type.Optional(enumOf("FailureRetry", ["never", "now", "after"])),
  afterMs: Type.Optional(u32({ description: "With `after`." })),
  processed: Type.Optional(enumOf("FailureProcessed", ["no", "maybe", "yes"])),
  detail: Type.Optional(Type.Boolean({ description: "With a `Trouble` that has the nonce." })),
  bare: Type.Optional(
    Type.Boolean({ description: "Throws what is no error of the protocol, with a secret in it." }),
  ),
});

const Plan = struct(
  "Plan",
  {
    nonce,
    count: Type.Optional(u32({ maximum: 1_000_000, description: "Messages to answer; 1." })),
    size: Type.Optional(u32({ maximum: 4_000_000, description: "Characters of filler; 0." })),
    gate: Type.Optional(
      Type.String({ maxLength: 64, description: "Waits until `open` was called with this nonce." }),
    ),
    gateAt: Type.Optional(u32({ description: "Waits in front of this message; behind the last." })),
    failure: Type.Optional(Failure),
    filler: Type.Optional(Type.String({ description: "Makes the input long; nothing reads it." })),
  },
  { description: "What the called side is to do." },
);

const Item = struct(
  "Item",
  {
    nonce,
    index: u32({ description: "0 for the first of a call." }),
    filler: Type.Optional(Type.String()),
    mark: Type.Optional(u8({ description: "Since revision 2; `echo` and `newer` set it to 2." })),
  },
  { code: "It", description: "A message of a stream, or an answer." },
);

const Fact = struct(
  "Fact",
  { nonce, value: Type.String() },
  { code: "Fa", description: "What is asked for by name." },
);

const Trouble = struct("Trouble", { nonce }, { code: "Tr", description: "Detail of an error." });

const Board = struct("Board", { name: nonce }, { description: "Key of a topic." });

const Errand = struct("Errand", {
  kind: enumOf("ErrandKind", ["echo", "look", "count", "sum", "talk", "note"]),
  plan: Plan,
});

const Report = struct(
  "Report",
  {
    nonce,
    items: list(Item, { maxItems: 1000, description: "What the client answered." }),
    error: Type.Optional(u8({ description: "Code of the error that the call ended with." })),
  },
  { code: "Re" },
);

const errors = [Trouble];
const open = { input: Plan, errors, auth: "public" } as const;

const Test = service(
  "Test",
  { description: "What servers serve that are tested." },
  {
    echo: unary({ code: "Ec", ...open, output: Item, description: "Answers with the nonce." }),
    once: unary({
      code: "On",
      ...open,
      output: Item,
      retry: "keyed",
      description: "The index says how often a call with this nonce was run before.",
    }),
    sure: unary({
      code: "Su",
      ...open,
      output: Item,
      retry: "idempotent",
      description: "As `once`, and may be made again.",
    }),
    mine: unary({
      code: "Mi",
      input: Plan,
      output: Fact,
      description: "The value is the principal's name.",
    }),
    admin: unary({
      code: "Ad",
      input: Plan,
      output: Fact,
      auth: { scopes: ["admin"] },
      description: "For principals whose name begins with `admin`.",
    }),
    costly: unary({
      code: "Cs",
      ...open,
      output: Item,
      rate: { cost: 1, per: "connection" },
      description: "Takes a token.",
    }),
    small: unary({
      code: "Sm",
      ...open,
      output: Item,
      maxBytes: 1024,
      description: "Takes no long messages.",
    }),
    open: unary({ code: "Op", ...open, output: Item, description: "Opens the gate `nonce`." }),
    metadata: unary({
      code: "Me",
      ...open,
      output: Fact,
      description:
        "The value is the metadata's entry `name`; it leaves `name` behind in the trailers.",
    }),
    call: unary({
      code: "Ca",
      input: Errand,
      output: Report,
      auth: "public",
      description: "Calls the client's `Mirror`.",
    }),
    look: query({
      code: "Lo",
      ...open,
      output: Item,
      cache: { maxAgeMs: 1000, shared: true },
      description: "As `echo`, for everyone.",
    }),
    peek: query({
      code: "Pe",
      input: Plan,
      output: Fact,
      cache: { maxAgeMs: 1000 },
      description: "As `mine`.",
    }),
    count: serverStream({
      code: "Ct",
      ...open,
      output: Item,
      description: "Answers with `count` items, numbered from 0.",
    }),
    story: serverStream({
      code: "St",
      ...open,
      output: Item,
      retry: "keyed",
      detach: { keepMs: 60_000 },
      description: "As `count`, goes on without its caller, and can be read again.",
    }),
    lease: serverStream({
      code: "Le",
      ...open,
      output: Item,
      detach: { keepMs: 100 },
      description: "As `count`, and goes on for 100 ms without its session.",
    }),
    fast: serverStream({
      code: "Fs",
      ...open,
      output: Item,
      overflow: "drop-oldest",
      description: "As `count`, and leaves out what a slow reader has no room for.",
    }),
    strict: serverStream({
      code: "Sx",
      ...open,
      output: Item,
      overflow: "disconnect",
      description: "As `count`, and ends for a slow reader.",
    }),
    sum: clientStream({
      code: "Sa",
      ...open,
      inputs: [Item],
      output: Item,
      description: "The index of the answer says how many items came.",
    }),
    talk: bidi({
      code: "Ta",
      ...open,
      inputs: [Item],
      output: Item,
      description: "Answers each item with itself.",
    }),
    newer: unary({
      code: "Ne",
      ...open,
      output: Item,
      description: "As `echo`; since revision 2.",
    }),
    note: event({ code: "No", input: Plan, auth: "public", description: "Is told of, no more." }),
    board: topic({
      code: "Bo",
      key: Board,
      output: Item,
      publish: [Item],
      auth: "public",
      replay: { last: 8 },
      description: "Goes to all subscribers; refuses an item whose filler is `no`.",
    }),
  },
);

const Mirror = service(
  "Mirror",
  { servedBy: "client", description: "The same of clients that are tested." },
  {
    echo: unary({ code: "Ma", ...open, output: Item }),
    look: query({ code: "Mb", ...open, output: Item }),
    count: serverStream({ code: "Mc", ...open, output: Item }),
    sum: clientStream({ code: "Md", ...open, inputs: [Item], output: Item }),
    talk: bidi({ code: "Mg", ...open, inputs: [Item], output: Item }),
    note: event({ code: "Mh", input: Plan, auth: "public" }),
  },
);

export default protocol("twobyte.conformance", {
  package: "@twobyte/conformance-service",
  description: "What is served by servers, and called by clients, that are tested.",
  services: [Test, Mirror],
});
