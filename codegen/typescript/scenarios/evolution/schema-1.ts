import { Type } from "@sinclair/typebox";
import {
  enumOf,
  list,
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

const State = enumOf("State", ["open", "closed"]);
const Change = union(
  "kind",
  { opened: { by: Type.String() }, closed: { by: Type.String(), reason: u8() } },
  { $id: "Change" },
);

const Ticket = struct("Ticket", {
  number: u32(),
  title: Type.String(),
  state: State,
  urgent: Type.Boolean(),
  votes: u16(),
  changes: list(Change),
});
const NewTicket = struct("NewTicket", { title: Type.String(), state: State });
const Watch = struct("Watch", { from: timestamp() });

export default protocol("scenario.evolution", {
  package: "@scenario/evolution",
  services: [
    service("Tickets", {
      open: unary({ input: NewTicket, output: Ticket }),
      watch: serverStream({ input: Watch, outputs: [Ticket] }),
    }),
  ],
});
