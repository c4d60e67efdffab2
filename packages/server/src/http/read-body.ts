import type { Payload, Profile } from "@twobyte/session";
import { HttpProblem } from "./http-problem.ts";
import type { BodyReader, HttpRequest } from "./http-request.ts";

/** The content types of bodies, by their profiles. */
export const CONTENT_TYPES: Readonly<Record<Profile, string>> = {
  binary: "application/x-twobyte",
  text: "application/x-twobyte-text",
};

/** The profile that a request is in, by its content type (R-TRANS-3). */
export function profileOfRequest(request: Pick<HttpRequest, "headers">): Profile {
  const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (request.headers.has("content-encoding")) {
    throw new HttpProblem(415, "a body must not be compressed");
  }
  if (type === CONTENT_TYPES.binary) return "binary";
  if (type === CONTENT_TYPES.text) return "text";
  //@fault any-content-type suite R-TRANS-3 return "binary";
  throw new HttpProblem(415, `the content type must be one of ${Object.values(CONTENT_TYPES)}`);
}

/**
 * Reads a body of at most `limit` bytes, which has to be there in `deadlineMs`. One that is not
 * whole fails, and nothing of it is used (R-TRANS-16).
 */
export async function readBody(
  request: HttpRequest,
  profile: Profile,
  limit: number,
  deadlineMs?: number,
): Promise<Payload> {
  const bytes = await readBytes(request, limit, deadlineMs);
  if (profile === "binary") return bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new HttpProblem(400, "the body is not UTF-8");
  }
}

async function readBytes(
  request: HttpRequest,
  limit: number,
  deadlineMs: number | undefined,
): Promise<Uint8Array> {
  //@fault half-a-body suite R-TRANS-16 const announced = null; const all = request.body?.getReader(); if (all !== undefined) { const parts: Uint8Array[] = []; try { for (let one = await all.read(); one.value !== undefined; one = await all.read()) parts.push(one.value); } catch {} return Uint8Array.from(Buffer.concat(parts)); }
  const announced = request.headers.get("content-length");
  if (Number(announced ?? 0) > limit) throw tooLarge(limit);
  const reader = request.body?.getReader();
  const chunks =
    reader === undefined ? [] : await inTime(readChunks(reader, limit), reader, deadlineMs);
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (announced !== null && Number(announced) !== size) {
    throw new HttpProblem(400, `the body has ${size} bytes, and announced ${announced}`);
  }
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function readChunks(reader: BodyReader, limit: number): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (true) {
    const { done, value } = await reader.read().catch(() => {
      throw new HttpProblem(400, "the body is not whole");
    });
    if (done || value === undefined) return chunks;
    size += value.length;
    // What is left stays unread: to cancel it would cost the connection, and the answer with it.
    if (size > limit) throw tooLarge(limit);
    chunks.push(value);
  }
}

/** What is not there in time is not waited for, nor read any further (R-SEC-1). */
function inTime<T>(result: Promise<T>, reader: BodyReader, ms: number | undefined): Promise<T> {
  if (ms === undefined) return result;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new HttpProblem(408, "the body did not come in time"));
      void reader.cancel().catch(() => {});
    }, ms);
    result.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function tooLarge(limit: number): HttpProblem {
  return new HttpProblem(413, `the body has more than ${limit} bytes`);
}
