import { Type } from "@sinclair/typebox";
import {
  enumOf,
  list,
  map,
  nullable,
  protocol,
  serverStream,
  service,
  struct,
  timestamp,
  u8,
  u32,
  unary,
  union,
} from "@twobyte/schema";

const State = enumOf("State", {
  open: {},
  closed: {},
  merged: { as: "closed" },
  split: { as: "merged" },
});
const Change = union(
  "kind",
  {
    opened: { by: Type.String() },
    closed: { by: Type.String(), reason: u8() },
    moved: { by: Type.String(), to: Type.String() },
    renamed: { by: Type.String(), title: Type.String() },
  },
  { $id: "Change", members: { moved: { as: "opened" } } },
);

const Ticket = struct(
  "Ticket",
  {
    number: u32(),
    title: Type.String(),
    state: State,
    changes: list(Change),
    labels: list(Type.String(), { default: [] }),
    byState: map(State, u32(), { default: {} }),
    closedAt: Type.Optional(nullable(timestamp())),
  },
  { removed: { urgent: false, votes: 0 } },
);
const NewTicket = struct("NewTicket", {
  title: Type.String(),
  state: State,
  parent: Type.Optional(u32()),
});
const Watch = struct("Watch", { from: timestamp() });
const Comment = struct("Comment", {
  ticket: u32(),
  text: Type.String(),
  reaction: enumOf("Reaction", { like: {}, doubt: {}, cheer: { skip: true } }),
  answers: Type.Optional(u32()),
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
