import type { Socket } from "node:net";
import { behindAnswer } from "../http/body.ts";
import { statusOf } from "../http/head.ts";
import { MessageScanner } from "../http/message-scanner.ts";

/** What becomes of a request that is sent a second time. */
export interface ReplayEvents {
  /** The head of the answer came. The rest of it is dropped. */
  answered(status: number): void;
  /** No answer came. */
  failed(error: Error): void;
}

/** Sends a request on a socket of its own, and drops the answer. */
export function replayRequest(
  server: Socket,
  request: readonly Uint8Array[],
  events: ReplayEvents,
): void {
  const isHead =
    request[0] !== undefined && new TextDecoder().decode(request[0]).startsWith("HEAD ");
  const scanner = new MessageScanner((head) => behindAnswer(head, isHead ? "HEAD" : ""));
  let status = 0;
  server.on("data", (bytes) => {
    for (const { head, isEnd } of scanner.scan(bytes, false)) {
      const isFinal = head !== undefined && statusOf(head) >= 200;
      if (isFinal && status === 0) {
        status = statusOf(head);
        events.answered(status);
      }
      if (isEnd === true && status > 0) server.destroy();
    }
  });
  server.on("end", () => server.destroy());
  let cause = new Error("the connection ended without an answer");
  server.on("error", (error) => {
    cause = error;
  });
  server.on("close", () => {
    if (status === 0) events.failed(cause);
  });
  for (const bytes of request) server.write(bytes);
}
