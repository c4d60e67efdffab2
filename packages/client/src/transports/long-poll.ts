import type { OutgoingData, WelcomeFrame } from "@twobyte/session";
import { joinRequest } from "@twobyte/session";
import { inTime } from "../http/in-time.ts";
import { RequestCarrier } from "../http/request-carrier.ts";
import { ended } from "../http/request-error.ts";
import type { Transport } from "./transport.ts";

/** Polls on the way down and POSTs on the way up (spec 11.4). */
export const longPoll: Transport = {
  name: "poll",
  canBeLate: false,
  open: (target, owner) => new PollCarrier("poll", target, owner, true),
};

class PollCarrier extends RequestCarrier {
  #welcome: WelcomeFrame | undefined;

  override welcomed(welcome: WelcomeFrame): void {
    this.#welcome = welcome;
    super.welcomed(welcome);
  }

  protected async listen(hello: OutgoingData): Promise<void> {
    const { requester, owner } = this;
    this.#take(await requester.read(await requester.post("poll", asFirstPoll(hello))));
    const { profile, parameters } = this.target;
    const none = profile.name === "text" ? "" : new Uint8Array();
    for (let n = 1; !requester.isOver; n++) {
      if (this.#welcome === undefined) throw ended("the answer to the hello is no welcome");
      const { session, token = "" } = this.#welcome;
      const head = { session, token, n, count: owner.tell() };
      if (this.isConstrained) await this.takeSlot();
      const isBrief = this.isConstrained;
      // R-TRANS-40
      const data = await inTime(
        requester.ask("poll", joinRequest(profile, head, none), isBrief),
        //@fault poll-awaited-for-ever suite R-TRANS-40 2 ** 31 - 1,
        ((this.#welcome.beatMs ?? parameters.beatMs) * parameters.pollDeadAfter) / 1000,
        parameters.probeDeadlineMs,
        () => ended("a poll was not answered"),
      );
      this.#take(data);
      if (isBrief && data === undefined) {
        await requester.pause(parameters.shortPollMs);
      }
    }
  }

  #take(data: OutgoingData | undefined): void {
    if (this.requester.isOver) return;
    //@fault empty-poll-is-no-sign suite R-TRANS-22 if (data === undefined) return;
    if (data === undefined) this.owner.alive();
    else this.owner.received(data);
  }
}

/** A hello stands behind an empty head (spec 11.4). */
function asFirstPoll(hello: OutgoingData): OutgoingData {
  if (typeof hello === "string") return `\x1e${hello}`;
  const body = new Uint8Array(hello.length + 1);
  body.set(hello, 1);
  return body;
}
