import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/**
 * Sends a body to a server that answers 2xx, and calls `done` then; whatever else it does is told to
 * `owner`.
 */
export function post(
  port: number,
  path: string,
  body: string | Uint8Array,
  owner: { lost(why: string): void },
  done: () => void,
): void {
  const headers = { "content-type": contentType(body), "content-length": Buffer.byteLength(body) };
  const options = { agent, host: "127.0.0.1", port, path, method: "POST", headers };
  const asked = request(options, (response) => {
    response.resume();
    const { statusCode = 0 } = response;
    if (statusCode < 200 || statusCode > 299) owner.lost(`a POST was answered ${statusCode}`);
    response.on("end", done);
  });
  asked.on("error", (error) => owner.lost(error.message));
  asked.end(body);
}

/** That of a body of Twobyte's; other servers don't look at it. */
export function contentType(body: string | Uint8Array): string {
  return typeof body === "string" ? "application/x-twobyte-text" : "application/x-twobyte";
}
