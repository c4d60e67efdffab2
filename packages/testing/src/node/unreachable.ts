import { ChaosProxyError } from "../chaos-proxy-error.ts";

/** The error for a server that doesn't take a connection. */
export function unreachable(cause: Error): ChaosProxyError {
  return new ChaosProxyError(
    "upstream",
    `the server behind the proxy could not be reached (${cause.message}): start it before the proxy, or mend upstream`,
    cause,
  );
}
