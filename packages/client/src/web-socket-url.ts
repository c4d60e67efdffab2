/**
 * The URL of a WebSocket. `http:` and `https:` become `ws:` and `wss:`; in a page, a relative URL
 * is taken from the page's. Throws a `TypeError` for a URL that cannot be one.
 */
export function webSocketUrl(url: string | URL): string {
  const base = (globalThis as { location?: { href: string } }).location?.href;
  const parsed = new URL(url, base);
  if (parsed.protocol === "http:") parsed.protocol = "ws:";
  if (parsed.protocol === "https:") parsed.protocol = "wss:";
  if (parsed.protocol !== "ws:" && parsed.protocol !== "wss:") {
    throw new TypeError(`${parsed.protocol} is no scheme of a WebSocket; use wss: or https:`);
  }
  parsed.hash = "";
  return parsed.href;
}
