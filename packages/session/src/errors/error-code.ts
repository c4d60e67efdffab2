/** The sixteen codes that users of gRPC and Connect know, in the order of their numbers from 1. */
const NAMES = [
  "canceled",
  "unknown",
  "invalid_argument",
  "deadline_exceeded",
  "not_found",
  "already_exists",
  "permission_denied",
  "resource_exhausted",
  "failed_precondition",
  "aborted",
  "out_of_range",
  "unimplemented",
  "internal",
  "unavailable",
  "data_loss",
  "unauthenticated",
] as const;

/** What went wrong, by name (spec 7.7). */
export type ErrorCode = (typeof NAMES)[number];

/** Whether and when it makes sense to try again (spec 7.7). */
export type Retry = "never" | "now" | "after";

/** Whether the call had an effect (spec 7.7). */
export type Processed = "no" | "maybe" | "yes";

/** What an error ends: one message, its stream, or the session. */
export type ErrorScope = "message" | "stream" | "session";

/** The number of a code on the wire, from 1. */
export function errorNumber(code: ErrorCode): number {
  return NAMES.indexOf(code) + 1;
}

/** The name of a number from 1; numbers above 16 come from a later version and are `unknown`. */
export function errorName(number: number): ErrorCode {
  return NAMES[number - 1] ?? "unknown";
}

/** Whether `value` is the name of a code. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return NAMES.some((name) => name === value);
}
