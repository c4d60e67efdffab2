import { HttpProblem } from "./http-problem.ts";
import type { AllowedOrigins } from "./origin.ts";
import { isAllowedOrigin } from "./origin.ts";

/** How long a browser may keep what a preflight was answered, in seconds. */
const MAX_AGE = "7200";

/**
 * Judges the origin of a request (R-TRANS-2): gives what tells it to the browser in the answer.
 * Throws for one that is not allowed.
 */
export function allowOrigin(
  request: Request,
  allowed: AllowedOrigins | undefined,
): (response: Response) => Response {
  const origin = request.headers.get("origin");
  const host = request.headers.get("host") ?? new URL(request.url).host;
  if (!isAllowedOrigin(allowed, origin, host)) {
    throw new HttpProblem(403, `the origin ${origin} is not allowed`);
  }
  return (response) => {
    if (origin === null) return response;
    response.headers.set("access-control-allow-origin", origin);
    response.headers.set("access-control-allow-credentials", "true");
    if (!response.headers.has("vary")) response.headers.append("vary", "origin");
    return response;
  };
}

/** The answer to a preflight of an origin that is allowed, for these methods and fields. */
export function preflight(methods = "POST", fields = "content-type, prefer"): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": methods,
      "access-control-allow-headers": fields,
      "access-control-max-age": MAX_AGE,
    },
  });
}
