import { Type } from "@sinclair/typebox";
import {
  bidi,
  clientStream,
  decimal,
  enumOf,
  event,
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

const Role = enumOf("Role", ["person", "assistant"]);

const Attachment = union(
  "kind",
  {
    link: { url: Type.String({ format: "uri" }), title: Type.Optional(Type.String()) },
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
    pinned: Type.Boolean(),
    attachments: list(Attachment, { maxItems: 8 }),
  },
  { description: "What someone said in a room." },
);

const Question = struct("Question", {
  room,
  text,
  model: field(enumOf("Model", ["quick", "thorough"]), { default: "quick" }),
  temperature: Type.Optional(decimal(2, { minimum: "0", maximum: "2" })),
});
const Token = struct(
  "Token",
  { text: Type.String() },
  { description: "The next bit of the answer." },
);
const ToolCall = struct("ToolCall", { tool: Type.String(), arguments: json({ maxBytes: 4_096 }) });
const Done = struct("Done", { reason: enumOf("StopReason", ["complete", "refused"]), tokens: u32() });

const Post = struct("Post", { room, text, attachments: list(Attachment, { maxItems: 8 }) });
const Typing = struct("Typing", { author: Type.String({ maxLength: 64 }) });
const NoSuchRoom = struct("NoSuchRoom", { room });

const Chat = service(
  "Chat",
  { description: "Rooms in which people talk to each other and to an assistant." },
  {
    ask: serverStream({
      description: "Asks the assistant.",
      input: Question,
      outputs: [Token, ToolCall, Done],
      errors: [NoSuchRoom],
      retry: "keyed",
      detach: { keepMs: 60_000 },
    }),
    history: query({
      description: "Reads what was said, newest first.",
      input: struct("HistoryRequest", { room, limit: u8({ minimum: 1, maximum: 100 }) }),
      output: struct("History", { messages: list(Message), hasMore: Type.Boolean() }),
      errors: [NoSuchRoom],
    }),
    post: unary({
      description: "Says something; what comes back is the message as everyone sees it.",
      input: Post,
      output: Message,
      errors: [NoSuchRoom],
      retry: "keyed",
      deadlineMs: 5_000,
    }),
    importAll: clientStream({
      description: "Says a lot of things at once.",
      input: struct("Import", { room }),
      inputs: [Post],
      output: struct("Imported", { count: u32() }),
    }),
    talk: bidi({
      description: "Speaks with the assistant, who may answer before a question ends.",
      input: struct("Talk", { room }),
      inputs: [Token, Done],
      outputs: [Token, Done],
    }),
    read: event({ description: "Says up to where one has read.", input: struct("Read", { room, upTo: timestamp() }) }),
    room: topic({
      description: "What is said in a room from now on, and who is typing.",
      key: struct("Room", { name: room }),
      outputs: [Message, Typing],
      publish: [Typing],
      replay: { last: 50 },
    }),
  },
);

const Screen = service(
  "Screen",
  { servedBy: "client", description: "What the server may ask of a client." },
  {
    notify: unary({
      input: struct("Notice", { text }),
      output: struct("Noticed", { opened: Type.Boolean() }),
    }),
  },
);

export default protocol("example.chat", {
  package: "@example/chat",
  description: "Chat with people and an assistant.",
  services: [Chat, Screen],
});
