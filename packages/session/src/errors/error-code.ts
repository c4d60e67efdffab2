/** The sixteen codes that users of gRPC and Connect know, in the order of their numbers from 1. */
const NAMES: readonly ErrorCode[] = [
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
];

/** What went wrong, by name (spec 7.7). */
export type ErrorCode =
  /** The caller took the call back. */
  | "canceled"
  /** Nothing better is known; also for every code of a later version. */
  | "unknown"
  /** The input is wrong, whatever the state of the server. */
  | "invalid_argument"
  /** The call's time was over before it was. */
  | "deadline_exceeded"
  /** What was asked for is not there. */
  | "not_found"
  /** What was to be made is there already. */
  | "already_exists"
  /** The caller is known, and not allowed to. */
  | "permission_denied"
  /** A limit or a quota is used up. */
  | "resource_exhausted"
  /** The state does not allow it, and trying again alone does not help. */
  | "failed_precondition"
  /** It collided with another call; begin again with what led to it. */
  | "aborted"
  /** Beyond what there is, such as an offset behind the end. */
  | "out_of_range"
  /** The other side has no such method, or does not speak this. */
  | "unimplemented"
  /** A fault of the side that says so. */
  | "internal"
  /** Not now; trying again may help. */
  | "unavailable"
  /** Data was lost or damaged for good. */
  | "data_loss"
  /** Nobody knows who the caller is. */
  | "unauthenticated";

/** Whether to try again: never, at once, or after as many ms as are said beside (spec 7.7). */
export type Retry = "never" | "now" | "after";

/** Whether the call had an effect; `no` is certain (spec 7.7). */
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
