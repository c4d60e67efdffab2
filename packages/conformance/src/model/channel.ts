import type { Breach } from "./expectation.ts";
import type { Tier } from "./model-event.ts";

/**
 * One direction of a connection whose both ends are watched: what arrives is what was sent, in its
 * order, each once (spec 11). It may end anywhere.
 */
export class Channel {
  readonly #requirement: string;
  readonly #sent: string[] = [];
  #arrived = 0;

  /** `isUp`: from the client. */
  constructor(tier: Tier, isUp: boolean) {
    const down = tier === "poll" ? "R-TRANS-21" : "R-TRANS-6";
    this.#requirement = isUp && tier !== "websocket" ? "R-TRANS-17" : down;
  }

  /** A frame was handed to it; `identity` is the same for the same bytes. */
  send(identity: string): void {
    this.#sent.push(identity);
  }

  /** A frame came out of it at a time: gives what is wrong with that. */
  arrive(identity: string, at: number): Breach | undefined {
    const expected = this.#sent[this.#arrived];
    if (expected === identity) {
      this.#arrived++;
      return undefined;
    }
    const requirement = this.#requirement;
    if (expected === undefined)
      return { requirement, expected: "nothing more", seen: "another frame", at };
    return { requirement, expected: "frames as they were sent", seen: "another one", at };
  }
}
