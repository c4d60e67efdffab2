import type { ChangeParams, ChangeRule } from "./change.ts";
import { breaking, ofSource, oneWay, safe } from "./change.ts";

const says =
  (policy: string) =>
  (p: ChangeParams): string =>
    `${policy} of ${p.path} is ${p.after} instead of ${p.before}.`;

/** Ids of the rules about methods' policies. */
export type PolicyRule =
  | "auth-tightened"
  | "auth-loosened"
  | "max-bytes-lowered"
  | "max-bytes-raised"
  | "rate-tightened"
  | "rate-loosened"
  | "retry-weakened"
  | "retry-strengthened"
  | "deadline-shortened"
  | "deadline-extended"
  | "detach-shortened"
  | "detach-extended"
  | "overflow-weakened"
  | "overflow-strengthened"
  | "replay-shortened"
  | "replay-extended"
  | "cache-changed";

/** Rules about methods' policies. */
export const policyRules: { readonly [Rule in PolicyRule]: ChangeRule } = {
  "auth-tightened": ofSource(
    breaking("WIRE", says("The authorization"), "Callers that were let in are refused."),
  ),
  "auth-loosened": ofSource(
    safe(
      "WIRE",
      says("The authorization"),
      "Whoever was let in still is; see that the others should be.",
    ),
  ),
  "max-bytes-lowered": ofSource(
    oneWay(
      "new-to-old",
      says("The largest message"),
      "New peers refuse messages that old ones still send.",
    ),
  ),
  "max-bytes-raised": ofSource(
    oneWay(
      "old-to-new",
      says("The largest message"),
      "Old peers refuse messages that new ones may send.",
    ),
  ),
  "rate-tightened": ofSource(
    breaking("WIRE", says("The rate"), "Callers that kept the old rate are refused."),
  ),
  "rate-loosened": ofSource(
    safe("WIRE", says("The rate"), "Whoever kept the old rate keeps the new one."),
  ),
  "retry-weakened": ofSource(
    breaking("WIRE", says("The retry policy"), "Old clients still repeat calls by themselves."),
  ),
  "retry-strengthened": ofSource(
    safe("WIRE", says("The retry policy"), "Old clients repeat nothing by themselves."),
  ),
  "deadline-shortened": ofSource(
    breaking("WIRE", says("The deadline"), "Calls that were in time are cut off."),
  ),
  "deadline-extended": ofSource(
    safe("WIRE", says("The deadline"), "Calls that were in time still are."),
  ),
  "detach-shortened": ofSource(
    breaking(
      "WIRE",
      says("What outlives a session"),
      "Streams that could be joined again are gone.",
    ),
  ),
  "detach-extended": ofSource(
    safe("WIRE", says("What outlives a session"), "Streams that could be joined again still can."),
  ),
  "overflow-weakened": ofSource(
    breaking("WIRE", says("The overflow"), "Slow readers lose items, or others than before."),
  ),
  "overflow-strengthened": ofSource(
    safe("WIRE", says("The overflow"), "Slow readers lose nothing any more."),
  ),
  "replay-shortened": ofSource(
    breaking("WIRE", says("The replay"), "Subscribers that ask for as much as before are refused."),
  ),
  "replay-extended": ofSource(
    safe("WIRE", says("The replay"), "Subscribers may ask for more than before."),
  ),
  "cache-changed": ofSource(
    safe("WIRE", says("The caching"), "It changes where an answer comes from, not what it is."),
  ),
};
