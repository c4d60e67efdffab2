import type { IrMethod, IrMethodKind, IrPolicies } from "@twobyte/compiler/ir";
import { byteText } from "./constraint-text.ts";
import { codeSpan } from "./escape.ts";

/** A line of a method's facts: what it is about, and what is said, in Markdown. */
export type Fact = readonly [label: string, text: string];

/** The policies of a method that mean something for its kind, as people read them. */
export function policyFacts({ kind, policies }: IrMethod): Fact[] {
  const { auth, maxBytes, deadlineMs, retry, detach, rate, cache, overflow, replay } = policies;
  return [
    ["Who may call", authText(auth)],
    ["Message size", `at most ${byteText(maxBytes)}`],
    ...fact("Deadline", deadlineMs, durationText),
    ...fact("Rate", rate, ({ cost, per }) => `costs ${cost} from the bucket of each ${per}`),
    ...fact("Retried", retried.has(kind) ? retry : undefined, (mode) => retryTexts[mode]),
    ...fact("Caching", cache, cacheText),
    ...fact("When the session ends", detached.has(kind) ? detach : undefined, detachText),
    ...fact("Slow reader", streaming.has(kind) ? overflow : undefined, overflowText),
    ...fact("Replay", replay, ({ last }) => `up to the last ${last} messages`),
  ];
}

const retried: ReadonlySet<IrMethodKind> = new Set(["unary", "query", "serverStream", "event"]);
const detached: ReadonlySet<IrMethodKind> = new Set([
  "unary",
  "serverStream",
  "clientStream",
  "bidi",
]);
const streaming: ReadonlySet<IrMethodKind> = new Set(["serverStream", "bidi", "topic"]);

function fact<T>(label: string, value: T | undefined, say: (value: T) => string): Fact[] {
  return value === undefined ? [] : [[label, say(value)]];
}

function authText(auth: IrPolicies["auth"]): string {
  if (auth.mode === "public") return "anyone";
  if (auth.scopes.length === 0) return "any principal";
  return `a principal with ${auth.scopes.map(codeSpan).join(", ")}`;
}

const retryTexts: Readonly<Record<IrPolicies["retry"], string>> = {
  none: "never: a call that was cut off may have been processed",
  idempotent: "yes: calling twice does what calling once does",
  keyed: "yes: calls with the same key run once",
};

function cacheText({ maxAgeMs, shared }: NonNullable<IrPolicies["cache"]>): string {
  return `${durationText(maxAgeMs)}, ${shared ? "in shared caches too" : "only by the caller"}`;
}

function detachText(detach: IrPolicies["detach"]): string {
  if (detach.mode === "cancel") return "the call is cancelled";
  return `the call runs on for ${durationText(detach.leaseMs)}`;
}

function overflowText(overflow: IrPolicies["overflow"]): string {
  switch (overflow.mode) {
    case "block":
      return "the producer waits";
    case "latest":
      return `only the latest message of each ${codeSpan(overflow.key)} is kept`;
    case "drop-oldest":
      return "the oldest messages are dropped, and the reader is told how many";
    case "disconnect":
      return "the stream ends with an error";
  }
}

function durationText(milliseconds: number): string {
  for (const [unit, size] of units) {
    if (milliseconds >= size && milliseconds % size === 0) return `${milliseconds / size} ${unit}`;
  }
  return `${milliseconds} ms`;
}

const units = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
] as const;
