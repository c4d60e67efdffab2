import { toBase64Url } from "@twobyte/wire";
import type { CachePolicy } from "../server-method.ts";
import type { HttpAnswer } from "./http-answer.ts";
import type { HttpRequest } from "./http-request.ts";
import type { QueryAnswer } from "./query-call.ts";
import { CONTENT_TYPES } from "./read-body.ts";

/** So many bytes of a hash are enough for a tag. */
const TAG_BYTES = 16;

/** A query's answer as HTTP has it (R-TRANS-28): caches are told what they may do with it. */
export async function queryAnswer(
  request: HttpRequest,
  { code, bytes }: QueryAnswer,
  cache: CachePolicy | undefined,
): Promise<HttpAnswer> {
  const tag = await tagOf(code, bytes);
  const head = {
    "cache-control": cacheControl(cache),
    //@fault weak-tag suite R-TRANS-28 etag: `W/${tag}`,
    etag: tag,
    //@fault same-for-everybody suite R-TRANS-41 vary: "origin",
    vary: cache?.shared === true ? "origin" : "origin, authorization, cookie",
  };
  // R-TRANS-29
  //@fault always-modified suite R-TRANS-29
  if (hasTag(request, tag)) return { status: 304, headers: head, body: null };
  if (code === undefined) return { status: 204, headers: head, body: null };
  const headers = {
    ...head,
    // R-TRANS-35
    //@fault message-unsaid suite R-TRANS-35 "content-type": CONTENT_TYPES.binary,
    "content-type": `${CONTENT_TYPES.binary}; message=${code}`,
    "content-length": String(bytes.length),
  };
  return { status: 200, headers, body: request.method === "HEAD" ? null : bytes.slice() };
}

function cacheControl(cache: CachePolicy | undefined): string {
  if (cache === undefined) return "no-store";
  //@fault private-is-shared suite R-TRANS-28 return `public, max-age=${Math.floor(cache.maxAgeMs / 1000)}`;
  return `${cache.shared ? "public" : "private"}, max-age=${Math.floor(cache.maxAgeMs / 1000)}`;
}

/** A strong tag, of the message and its bytes. */
async function tagOf(code: string | undefined, bytes: Uint8Array): Promise<string> {
  const name = new TextEncoder().encode(code);
  const all = new Uint8Array(name.length + bytes.length);
  all.set(name);
  all.set(bytes, name.length);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", all));
  return `"${toBase64Url(hash.subarray(0, TAG_BYTES))}"`;
}

/** Whether `If-None-Match` names the tag; it compares weakly (RFC 9110, section 13.1.2). */
function hasTag(request: HttpRequest, tag: string): boolean {
  const tags = request.headers.get("if-none-match")?.split(",") ?? [];
  return tags.some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
}
