/**
 * The URL of a server, absolute, without a fragment. `ws:` and `wss:` become `http:` and `https:`;
 * in a page, a relative URL is taken from the page's. Throws a `TypeError` for a URL that cannot be
 * one.
 */
export function serverUrl(url: string | URL): string {
  const base = (globalThis as { location?: { href: string } }).location?.href;
  const parsed = new URL(url, base);
  if (parsed.protocol === "ws:") parsed.protocol = "http:";
  if (parsed.protocol === "wss:") parsed.protocol = "https:";
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") {
    throw new TypeError(`${parsed.protocol} is no scheme of a server; use https: or wss:`);
  }
  parsed.hash = "";
  return parsed.href;
}

/** Where the WebSocket of the server at `base` is: at the same place (spec 11.1). */
export function webSocketUrl(base: string): string {
  //@fault token-in-url suite R-TRANS-1,R-SEC-8 return `${base.replace(/^http/, "ws")}?token=alice`;
  return base.replace(/^http/, "ws");
}

/** The URL of one of a server's requests, below its own (spec 11.1). */
export function requestUrl(base: string, name: string): string {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/${name}`;
  return url.href;
}
