import type { CallRecord } from "./ledger.ts";
import { Random } from "./random.ts";
import type { Tier } from "./sim-requests.ts";

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
    | "move"
    | "drain"
    | "restart"
    | "reroute"
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
  /** How many addresses servers are at. */
  readonly addresses: number;
  /** Whether sessions go from one server to another. */
  readonly isLinked: boolean;
  readonly tiers: readonly Tier[];
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
  "move",
  "unreachable",
] as const;

/** What is rarer than one of the others. */
const RARE = ["restart", "restart", "drain", "reroute", "reroute"] as const;

/** What moves sessions between linked servers. */
const MOVES = ["move", "move", "dial", "reroute", "reroute", "drain", "restart"] as const;

/** The tiers that a schedule's clients may use; most change between them. */
const TIERS: readonly (readonly Tier[])[] = [
  ["socket"],
  ["stream"],
  ["poll"],
  ["socket", "stream"],
  ["socket", "poll"],
  ["socket", "stream", "poll"],
  ["socket", "stream", "poll"],
];

const CALLS: readonly CallRecord["kind"][] = ["unary", "stream", "stream", "bidi"];

/** The kind of call that a step makes. */
export function kindOf({ a, b }: Step): CallRecord["kind"] {
  const kind = CALLS[Math.floor(a * CALLS.length)] ?? "unary";
  return kind === "unary" && (b * 29) % 1 < 0.6 ? "topic" : kind;
}

/** Draws a schedule. */
export function schedule(seed: number): Schedule {
  const random = new Random(seed);
  const clients = 1 + random.below(3);
  const count = 10 + random.below(30);
  const steps = Array.from({ length: count }, (): Step => {
    const what = random.once(25) ? random.pick(RARE) : random.pick(KINDS);
    // Mostly close together, for races; sometimes long, so that something comes to its end.
    const after = random.once(12) ? random.below(70_000) : random.below(400);
    return { after, what, client: random.below(clients), a: random.next(), b: random.next() };
  });
  const profile = random.once(2) ? "text" : "binary";
  const addresses = random.once(2) ? 1 : 2 + random.below(2);
  const tiers = random.pick(TIERS);
  const isLinked = addresses > 1 && random.once(2);
  if (!isLinked) return { seed, clients, addresses, isLinked, tiers, profile, steps };
  const moving = steps.map((step) =>
    random.once(3) ? { ...step, what: random.pick(MOVES) } : step,
  );
  return { seed, clients, addresses, isLinked, tiers, profile, steps: moving };
}
