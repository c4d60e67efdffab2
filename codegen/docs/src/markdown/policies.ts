import type { IrMethod, IrPolicies } from "@twobyte/compiler/ir";
import { byteText } from "./constraint-text.ts";
import { codeSpan } from "./escape.ts";

/** A line of a method's facts: what it is about, and what is said, in Markdown. */
export type Fact = readonly [label: string, text: string];

/** The policies of a method as people read them. */
export function policyFacts({ kind, policies }: IrMethod): Fact[] {
  const { maxBytes, deadlineMs, cache, replay, rate } = policies;
  const isStream = kind !== "unary" && kind !== "query" && kind !== "event";
  return [
    ["Who may call", authText(policies.auth)],
    ["Message size", `at most ${byteText(maxBytes)}`],
    ...fact("Deadline", deadlineMs, durationText),
    ...fact("Rate", rate, ({ cost, per }) => `costs ${cost} from the bucket of each ${per}`),
    ...fact("Retries", policies.retry, (retry) => retryTexts[retry]),
    ...fact("Caching", cache, ({ maxAgeMs, shared }) => {
      return `${durationText(maxAgeMs)}, ${shared ? "in shared caches too" : "only by the caller"}`;
    }),
    ...(isStream ? streamFacts(policies) : []),
    ...fact("Replay", replay, ({ last }) => `up to the last ${last} messages`),
  ];
}

function streamFacts({ detach, overflow }: IrPolicies): Fact[] {
  const ends =
    detach.mode === "keep"
      ? `the stream runs on for ${durationText(detach.leaseMs)}`
      : "the stream is cancelled";
  const key = overflow.mode === "latest" ? codeSpan(overflow.key) : "";
  return [
    ["When the session ends", ends],
    ["Slow reader", overflowTexts[overflow.mode].replace("KEY", () => key)],
  ];
}

function fact<T>(label: string, value: T | undefined, say: (value: T) => string): Fact[] {
  return value === undefined ? [] : [[label, say(value)]];
}

function authText(auth: IrPolicies["auth"]): string {
  if (auth.mode === "public") return "anyone";
  if (auth.scopes.length === 0) return "any principal";
  return `a principal with ${auth.scopes.map(codeSpan).join(", ")}`;
}

const retryTexts: Readonly<Record<IrPolicies["retry"], string>> = {
  none: "never by itself: a call that was cut off may have been processed",
  idempotent: "by itself: calling twice does what calling once does",
  keyed: "by itself: calls with the same key run once",
};

const overflowTexts: Readonly<Record<IrPolicies["overflow"]["mode"], string>> = {
  block: "the producer waits",
  latest: "only the latest message of each KEY is kept",
  "drop-oldest": "the oldest messages are dropped, and the reader is told how many",
  disconnect: "the stream ends with an error",
};

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
