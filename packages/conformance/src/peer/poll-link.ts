import type { OutgoingData } from "@twobyte/session";
import { RequestLink } from "./request-link.ts";
import type { Handing } from "./requests.ts";

/** The client's end of a long poll: one poll is always on its way. */
export class PollLink extends RequestLink {
  #polls = 0;

  protected async begin(data: OutgoingData, handing: Handing): Promise<void> {
    const body = this.requests.body(undefined, data);
    const answer = await this.requests.post("/poll", body, handing);
    const welcome = await answer.body();
    if (answer.status !== 200) {
      return this.ended(answer.status, `the hello was answered with ${answer.status}`);
    }
    this.owner.received(welcome);
  }

  protected override adopted(): void {
    this.#poll().catch((error: Error) => this.ended(undefined, error.message));
  }

  async #poll(): Promise<void> {
    while (!this.isOver && this.head !== undefined) {
      const { session, token, received } = this.head;
      const head = { session, token, n: ++this.#polls, count: received() };
      const answer = await this.requests.post("/poll", this.requests.body(head, ""));
      const body = await answer.body();
      if (this.isOver) return;
      if (answer.status === 200) this.owner.received(body);
      else if (answer.status !== 204) {
        this.ended(answer.status, `a poll was answered with ${answer.status}`);
      }
    }
  }
}
