import type { HttpAnswer } from "./http-answer.ts";
import { HttpProblem } from "./http-problem.ts";
import type { HttpRequest } from "./http-request.ts";
import type { AllowedOrigins } from "./origin.ts";
import { isAllowedOrigin } from "./origin.ts";

/** How long a browser may keep what a preflight was answered, in seconds. */
const MAX_AGE = "7200";

/**
 * Judges the origin of a request (R-TRANS-2): gives what tells it to the browser in the answer.
 * Throws for one that is not allowed.
 */
export function allowOrigin(
  request: HttpRequest,
  allowed: AllowedOrigins | undefined,
): (answer: HttpAnswer) => HttpAnswer {
  const origin = request.headers.get("origin");
  const host = request.headers.get("host") ?? new URL(request.url).host;
  if (!isAllowedOrigin(allowed, origin, host)) {
    throw new HttpProblem(403, `the origin ${origin} is not allowed`);
  }
  return (answer) => {
    if (origin === null) return answer;
    const headers = {
      vary: "origin",
      ...answer.headers,
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
    };
    return { ...answer, headers };
  };
}

/** The answer to a preflight of an origin that is allowed, for these methods and fields. */
export function preflight(methods = "POST", fields = "content-type, prefer"): HttpAnswer {
  return {
    status: 204,
    headers: {
      "access-control-allow-methods": methods,
      "access-control-allow-headers": fields,
      "access-control-max-age": MAX_AGE,
    },
    body: null,
  };
}
