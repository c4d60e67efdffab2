import { Type } from "@sinclair/typebox";
import {
  protocol,
  serverStream,
  service,
  struct,
  timestamp,
  topic,
  u8,
  u16,
  u32,
  u53,
  uuid,
} from "@twobyte/schema";

const nonce = u32({ description: "Drawn by the server's program, for ledgers to compare." });

const Question = struct("Question", {
  id: uuid({ description: "Names the answer in both ledgers." }),
  text: Type.String({ minLength: 1, maxLength: 400 }),
});

const Token = struct(
  "Token",
  { index: u32({ description: "0 for the first." }), nonce, text: Type.String() },
  { description: "The next bit of the answer." },
);

const Done = struct("Done", { tokens: u32({ description: "How many there were." }) });

const Board = struct("Board", { name: Type.String({ minLength: 1, maxLength: 32 }) });

const Reading = struct(
  "Reading",
  {
    index: u53({ description: "One more than that of the reading before." }),
    nonce,
    at: timestamp(),
    orders: u16({ description: "A minute." }),
    visitors: u32(),
    latency: u16({ description: "Of the slowest in a hundred requests, in ms." }),
    load: u8({ maximum: 100, description: "Of the machines, in percent." }),
  },
  { description: "What a shop's dashboard shows." },
);

const Live = service(
  "Live",
  { description: "An assistant that answers, and a dashboard." },
  {
    ask: serverStream({
      description: "Asks the assistant. The answer goes on when the connection is lost.",
      input: Question,
      outputs: [Token, Done],
      auth: "public",
      retry: "keyed",
      detach: { keepMs: 60_000 },
    }),
    readings: topic({
      description: "Eight times a second what there is to see.",
      key: Board,
      output: Reading,
      auth: "public",
      overflow: "drop-oldest",
      replay: { last: 80 },
    }),
  },
);

export default protocol("example.live", {
  package: "@example/live",
  description: "What the demo streams.",
  services: [Live],
});
