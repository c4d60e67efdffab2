import type { ErrorCode, RawDetail, TwobyteError } from "@twobyte/session";
import { codeText } from "@twobyte/session";
import { toBase64Url } from "@twobyte/wire";
import { HttpProblem } from "./http-problem.ts";

/** The status of each error of a call. */
const STATUSES: Readonly<Record<ErrorCode, number>> = {
  canceled: 503,
  unknown: 500,
  invalid_argument: 400,
  deadline_exceeded: 504,
  not_found: 404,
  already_exists: 409,
  permission_denied: 403,
  resource_exhausted: 429,
  failed_precondition: 412,
  aborted: 409,
  out_of_range: 400,
  unimplemented: 501,
  internal: 500,
  unavailable: 503,
  data_loss: 500,
  unauthenticated: 401,
};

/** How an error of a call is told over HTTP: all that its frame would say (spec 11.6, 7.7). */
export function errorProblem(error: TwobyteError, detail?: RawDetail): HttpProblem {
  const { code, retry, afterMs, processed, rawMessage } = error;
  const message = detail !== undefined &&
    typeof detail.payload !== "string" && {
      message: { code: codeText(detail.code), payload: toBase64Url(detail.payload) },
    };
  return new HttpProblem(STATUSES[code], rawMessage, {
    members: { code, retry, ...(retry === "after" && { afterMs }), processed, ...message },
    headers: {
      ...(retry === "after" && { "retry-after": String(Math.ceil(afterMs / 1000)) }),
      ...(code === "unauthenticated" && { "www-authenticate": "Bearer" }),
    },
  });
}
