import type { ServerResponse } from "node:http";

/** So many events are sent, and so many ms lie between them. */
const [COUNT, PAUSE] = [20, 50];

/** An event stream as anybody would write it: small events, one after the other, then the end. */
export function bareEvents(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  let sent = 0;
  const timer = setInterval(() => {
    response.write(`data: event ${sent++}\n\n`);
    if (sent === COUNT) response.end();
  }, PAUSE);
  response.once("close", () => clearInterval(timer));
}
