import { Type } from "@sinclair/typebox";
import {
  decimal,
  duration,
  enumOf,
  field,
  json,
  list,
  nullable,
  protocol,
  query,
  serverStream,
  service,
  struct,
  timestamp,
  topic,
  u8,
  u32,
  unary,
  union,
  uuid,
} from "@twobyte/schema";

const room = Type.String({ minLength: 1, maxLength: 64, description: "Name of the room." });
const text = Type.String({ minLength: 1, maxLength: 8_000, description: "Markdown." });
const url = Type.String({ maxLength: 2_048 });

const Role = enumOf("Role", ["person", "assistant"]);

const Model = enumOf("Model", {
  quick: { doc: "Answers at once." },
  thorough: { doc: "Looks things up before it answers." },
});

const Attachment = union(
  "kind",
  {
    link: { url, title: Type.Optional(Type.String({ maxLength: 200 })) },
    quote: { message: uuid(), text },
  },
  { $id: "Attachment", description: "What a message points at." },
);

const Message = struct(
  "Message",
  {
    id: uuid(),
    role: Role,
    author: nullable(Type.String({ maxLength: 64 }), { description: "Null for the assistant." }),
    text,
    sent: timestamp(),
    edited: Type.Optional(timestamp()),
    attachments: list(Attachment, { maxItems: 8 }),
  },
  { description: "What someone said in a room." },
);

// What `ask` sends, and what comes back: any number of the next three in any order, then `Done`.

const Question = struct("Question", {
  room,
  text,
  model: field(Model, { default: "quick" }),
  temperature: Type.Optional(decimal(2, { minimum: "0", maximum: "2" })),
});

const Token = struct(
  "Token",
  { text: Type.String() },
  { description: "The next bit of the answer." },
);

const ToolCall = struct(
  "ToolCall",
  { tool: Type.String(), arguments: json({ maxBytes: 4_096 }) },
  { description: "The assistant uses a tool before it goes on." },
);

const Citation = struct(
  "Citation",
  { title: Type.String(), url, from: u32(), to: u32() },
  { description: "Where the answer's characters `from` up to `to` are taken from." },
);

const Done = struct("Done", {
  reason: enumOf("StopReason", ["complete", "too_long", "refused"]),
  tokens: u32(),
  took: duration(),
});

const NoSuchRoom = struct("NoSuchRoom", { room });

const Typing = struct("Typing", { author: Type.String({ maxLength: 64 }) });

const Chat = service(
  "Chat",
  { description: "Rooms in which people talk to each other and to an assistant." },
  {
    ask: serverStream({
      description: "Asks the assistant. The answer goes on when the connection is lost.",
      input: Question,
      outputs: [Token, ToolCall, Citation, Done],
      errors: [NoSuchRoom],
      retry: "keyed",
      detach: { keepMs: 60_000 },
    }),
    history: query({
      description: "Reads what was said, newest first.",
      input: struct("HistoryRequest", {
        room,
        before: Type.Optional(timestamp()),
        limit: u8({ minimum: 1, maximum: 100 }),
      }),
      output: struct("History", { messages: list(Message), hasMore: Type.Boolean() }),
      errors: [NoSuchRoom],
    }),
    post: unary({
      description: "Says something; what comes back is the message as everyone sees it.",
      input: struct("Post", { room, text, attachments: list(Attachment, { maxItems: 8 }) }),
      output: Message,
      errors: [NoSuchRoom],
      retry: "keyed",
      deadlineMs: 5_000,
      rate: { cost: 1, per: "principal" },
    }),
    room: topic({
      description: "What is said in a room from now on, and who is typing.",
      key: struct("Room", { name: room }),
      outputs: [Message, Typing],
      publish: [Typing],
      replay: { last: 50 },
    }),
  },
);

export default protocol("example.chat", {
  package: "@example/chat",
  description: "Chat with people and an assistant.",
  services: [Chat],
});
