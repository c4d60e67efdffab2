/** The head of a request or of an answer, as far as the proxy looks at it. */
export interface Head {
  /** The first line: `GET /path HTTP/1.1`, `HTTP/1.1 200 OK`. */
  readonly start: string;
  /** Names in lower case; of a header that stands twice, the values joined by commas. */
  readonly headers: ReadonlyMap<string, string>;
  /** From the first byte to the empty line. */
  readonly bytes: Uint8Array;
}

/** The first line of a request. */
export interface RequestLine {
  /** In capitals. */
  readonly method: string;
  /** As it stands in the request, with its query. */
  readonly target: string;
}

/** A head that is longer is none. */
export const MAX_HEAD = 65_536;

const requestStart = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/;
const responseStart = /^HTTP\/1\.[01] (\d{3})(?: .*)?$/;

/** Reads a head, from its first byte to its empty line; `undefined` if it is none of HTTP/1. */
export function parseHead(bytes: Uint8Array): Head | undefined {
  const [start = "", ...lines] = textOf(bytes).trimEnd().split("\r\n");
  if (!requestStart.test(start) && !responseStart.test(start)) return undefined;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return { start, headers, bytes };
}

/** Whether more bytes could still make a head of these. */
export function mayBecomeHead(bytes: Uint8Array): boolean {
  const begin = textOf(bytes.subarray(0, 32));
  return bytes.length < MAX_HEAD && (/^[A-Z]{0,24}$/.test(begin) || /^[A-Z]+[ /]/.test(begin));
}

/** The method and the target of a request's head; empty ones for an answer's. */
export function requestLine({ start }: Head): RequestLine {
  const [, method = "", target = ""] = requestStart.exec(start) ?? [];
  return { method, target };
}

/** The status of an answer's head; 0 for a request's. */
export function statusOf({ start }: Head): number {
  return Number(responseStart.exec(start)?.[1] ?? 0);
}

/** Whether a request asks for another protocol. */
export function asksForUpgrade({ headers }: Head): boolean {
  return headers.has("upgrade");
}

/** The bytes of a head without what asks for another protocol. */
export function withoutUpgrade({ bytes }: Head): Uint8Array {
  const lines = textOf(bytes).split("\r\n");
  const kept = lines.filter((line) => !/^(?:upgrade|connection):/i.test(line));
  return bytesOf(kept.join("\r\n"));
}

/** An answer without a body, after which the connection ends. */
export function plainAnswer(status: number): Uint8Array {
  const reason = status === 403 ? "Forbidden" : status === 400 ? "Bad Request" : "Refused";
  return bytesOf(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** One byte a character, so that every byte survives the way there and back. */
function textOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
