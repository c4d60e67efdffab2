import type { IncomingMessage } from "node:http";
import { ServerResponse } from "node:http";

/** Answers whose event streams end their lines with CR LF, and say comments between events. */
export class OddEvents<Request extends IncomingMessage> extends ServerResponse<Request> {
  override write(chunk: string | Uint8Array, ...rest: never[]): boolean {
    if (this.getHeader("content-type") !== "text/event-stream") return super.write(chunk, ...rest);
    const text = Buffer.from(chunk as string).toString();
    return super.write(`${text.replaceAll("\n", "\r\n")}: still here\r\n:\r\n\r\n`);
  }
}
