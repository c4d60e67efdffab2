import { Type } from "@sinclair/typebox";
import { event, protocol, serverStream, service, struct, u32, unary } from "@twobyte/schema";

const Worker = struct("Worker", {
  name: Type.String({ minLength: 1, maxLength: 64 }),
});

const Enlisted = struct("Enlisted", {
  workers: u32({ description: "How many there are now." }),
});

const Range = struct("Range", {
  from: u32({ description: "The first number." }),
  to: u32({ description: "The number behind the last." }),
});

const Progress = struct("Progress", {
  at: u32({ description: "The number that was reached." }),
});

const Counted = struct("Counted", {
  primes: u32(),
});

const Dismissal = struct("Dismissal", {
  reason: Type.String({ maxLength: 200 }),
});

const Dispatch = service(
  "Dispatch",
  { description: "Has work done; what workers call." },
  {
    enlist: unary({
      description: "Offers to work. Whoever enlists is called for work over the same connection.",
      input: Worker,
      output: Enlisted,
      auth: "public",
    }),
  },
);

const Work = service(
  "Work",
  { description: "Does work; what the dispatcher calls.", servedBy: "client" },
  {
    count: serverStream({
      description: "Counts the primes of a range, and tells of its progress.",
      input: Range,
      outputs: [Progress, Counted],
      auth: "public",
    }),
    dismiss: event({
      description: "There is no more work.",
      input: Dismissal,
      auth: "public",
    }),
  },
);

export default protocol("example.jobs", {
  package: "@example/jobs",
  description: "Two servers that call each other over one connection.",
  services: [Dispatch, Work],
});
