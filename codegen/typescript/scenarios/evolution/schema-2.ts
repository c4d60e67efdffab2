import { Type } from "@sinclair/typebox";
import {
  enumOf,
  field,
  list,
  nullable,
  protocol,
  serverStream,
  service,
  struct,
  timestamp,
  u8,
  u16,
  u32,
  unary,
  union,
} from "@twobyte/schema";

const State = enumOf("State", {
  open: {},
  closed: {},
  stuck: { as: "open" },
  merged: { as: "closed" },
});
const Change = union(
  "kind",
  {
    opened: { by: Type.String() },
    closed: { by: Type.String(), reason: u8() },
    moved: { by: Type.String(), to: Type.String() },
  },
  { $id: "Change", members: { moved: { as: "opened" } } },
);

const Ticket = struct("Ticket", {
  number: u32(),
  title: Type.String(),
  state: State,
  urgent: Type.Boolean(),
  votes: u16(),
  changes: list(Change),
  labels: list(Type.String(), { default: [] }),
  assignee: Type.Optional(nullable(Type.String())),
});
const NewTicket = struct("NewTicket", {
  title: Type.String(),
  state: State,
  parent: Type.Optional(u32()),
  draft: Type.Optional(field(Type.Boolean(), { downlevel: "omit" })),
});
const Watch = struct("Watch", { from: timestamp() });
const Comment = struct("Comment", {
  ticket: u32(),
  text: Type.String(),
  reaction: enumOf("Reaction", ["like", "doubt"]),
});

export default protocol("scenario.evolution", {
  package: "@scenario/evolution",
  services: [
    service("Tickets", {
      open: unary({ input: NewTicket, output: Ticket }),
      watch: serverStream({ input: Watch, outputs: [Ticket, Comment] }),
    }),
  ],
});
