import type { ConnectionInfo } from "../principal.ts";
import type { ReportError } from "../running-call.ts";

/**
 * The origins, besides the server's own, whose pages may connect: a list of them, such as
 * `https://app.example`, or what judges one.
 */
export type AllowedOrigins = readonly string[] | ((origin: string) => boolean);

/**
 * Whether a page of `origin` may connect to the server at `host` (R-TRANS-2). No origin means that
 * no browser asks. Behind a proxy that ends TLS the scheme is not known here, so an origin is the
 * server's own when host and port are.
 */
export function isAllowedOrigin(
  allowed: AllowedOrigins | undefined,
  origin: string | null | undefined,
  host: string | null | undefined,
): boolean {
  if (origin === null || origin === undefined) return true;
  if (typeof host === "string" && hostOf(origin) === host.toLowerCase()) return true;
  if (typeof allowed === "function") return allowed(origin);
  //@fault foreign-origin-allowed suite R-TRANS-2 return true;
  return allowed?.includes(origin) ?? false;
}

/**
 * The headers without cookies, unless they come with an origin that is allowed (R-SEC-7): a page of
 * another's could have had them sent.
 */
export function withoutCookies(
  headers: ConnectionInfo["headers"],
  allowed: AllowedOrigins | undefined,
): ConnectionInfo["headers"] {
  const { cookie, ...others } = headers;
  if (cookie === undefined) return headers;
  const { origin, host } = headers;
  //@fault cookies-without-origin suite R-SEC-7 if (typeof origin !== "string" || typeof host !== "string") return headers;
  if (typeof origin !== "string" || typeof host !== "string") return others;
  return isAllowedOrigin(allowed, origin, host) ? headers : others;
}

/** The same, where a judge that throws, at whatever a client calls its origin, allows nothing. */
export function safeOrigins(
  allowed: AllowedOrigins | undefined,
  report: ReportError,
): AllowedOrigins | undefined {
  if (typeof allowed !== "function") return allowed;
  return (origin) => {
    try {
      return allowed(origin) === true;
    } catch (reason) {
      report(reason, { service: "", name: "origins" });
      return false;
    }
  };
}

/** Host and port; undefined for what has none, such as `null`. */
function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/.exec(origin)?.[1]?.toLowerCase();
}
