import type { OutgoingData, Profile } from "@twobyte/session";
import { EventLines } from "./event-lines.ts";
import type { LinkOwner } from "./link.ts";
import { RequestLink } from "./request-link.ts";
import type { Handing } from "./requests.ts";

/** The client's end of an event stream and POSTs. */
export class StreamLink extends RequestLink {
  readonly #profile: Profile;

  constructor(
    url: string,
    profile: Profile,
    owner: LinkOwner,
    headers: { readonly [name: string]: string } = {},
  ) {
    super(url, profile, owner, headers);
    this.#profile = profile;
  }

  protected async begin(data: OutgoingData, handing: Handing): Promise<void> {
    const body = Buffer.from(data as Uint8Array);
    const answer = await this.requests.post("/stream", body, handing);
    if (answer.status !== 200) {
      answer.message.resume();
      return this.ended(answer.status, `the hello was answered with ${answer.status}`);
    }
    const lines = new EventLines((event) => {
      if (this.isOver) return;
      const isText = this.#profile === "text";
      this.owner.received(isText ? event : new Uint8Array(Buffer.from(event, "base64url")));
    });
    answer.message.setEncoding("utf8");
    answer.message.on("data", (chunk: string) => lines.push(chunk));
    answer.message.once("close", () => this.ended(200, "the stream ended"));
  }
}
