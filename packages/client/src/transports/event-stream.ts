import type { OutgoingData } from "@twobyte/session";
import { fromBase64Url } from "@twobyte/wire";
import { EventParser } from "../http/event-parser.ts";
import { RequestCarrier } from "../http/request-carrier.ts";
import { ended } from "../http/request-error.ts";
import type { Transport } from "./transport.ts";

/** A streamed answer on the way down and POSTs on the way up (spec 11.3). */
export const eventStream: Transport = {
  name: "stream",
  canBeLate: false,
  open: (target, owner) => new StreamCarrier("stream", target, owner, false),
};

class StreamCarrier extends RequestCarrier {
  protected async listen(hello: OutgoingData): Promise<void> {
    const response = await this.requester.post("stream", hello);
    const parser = new EventParser((data) => this.#take(data));
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const reader = response.body?.getReader();
    // A host may have forgotten the signal of a request that was answered: Node does.
    this.requester.onAbort(() => void reader?.cancel().catch(() => {}));
    while (reader !== undefined) {
      const { done, value } = await reader.read();
      if (done) break;
      parser.push(decoder.decode(value, { stream: true }));
    }
    throw ended("the stream ended");
  }

  #take(data: string): void {
    const message = this.target.profile.name === "text" ? data : fromBase64Url(data);
    if (message === undefined) throw ended("an event that is no base64url");
    this.owner.received(message);
  }
}
