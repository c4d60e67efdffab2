import type { CallRecord } from "./ledger.ts";
import { Random } from "./random.ts";

/** Something that is done to the peers or the network, `after` ms from the one before. */
export interface Step {
  readonly after: number;
  readonly what:
    | "call"
    | "cancel"
    | "dial"
    | "cut"
    | "cutAfter"
    | "mute"
    | "stall"
    | "freeze"
    | "woke"
    | "suspend"
    | "drain"
    | "restart"
    | "unreachable";
  /** Which client. */
  readonly client: number;
  /** Two numbers from 0 to below 1, which mean something else for each. */
  readonly a: number;
  readonly b: number;
}

/** What happens in one run, drawn from a seed. */
export interface Schedule {
  readonly seed: number;
  readonly clients: number;
  readonly profile: "binary" | "text";
  readonly steps: readonly Step[];
}

const KINDS = [
  ...Array<"call">(8).fill("call"),
  "cancel",
  "dial",
  "dial",
  "cut",
  "cut",
  "cutAfter",
  "cutAfter",
  "mute",
  "stall",
  "freeze",
  "woke",
  "suspend",
  "drain",
  "unreachable",
] as const;

/** The kinds of calls that steps make. */
export const CALLS: readonly CallRecord["kind"][] = ["unary", "stream", "stream", "bidi"];

/** Draws a schedule. */
export function schedule(seed: number): Schedule {
  const random = new Random(seed);
  const clients = 1 + random.below(3);
  const count = 10 + random.below(30);
  const steps = Array.from({ length: count }, (): Step => {
    const what = random.once(60) ? "restart" : random.pick(KINDS);
    // Mostly close together, for races; sometimes long, so that something comes to its end.
    const after = random.once(12) ? random.below(70_000) : random.below(400);
    return { after, what, client: random.below(clients), a: random.next(), b: random.next() };
  });
  return { seed, clients, profile: random.once(2) ? "text" : "binary", steps };
}
