import type { Breach } from "./expectation.ts";
import type { Tier } from "./model-event.ts";

/** The requirements that say so, by tier: of what comes from the client, and of what goes to it. */
const REQUIREMENTS = {
  websocket: ["R-TRANS-6", "R-TRANS-6"],
  stream: ["R-TRANS-17", "R-TRANS-11"],
  poll: ["R-TRANS-17", "R-TRANS-21"],
} as const;

/**
 * One direction of a connection whose both ends are watched: what arrives is what was sent, in its
 * order, each once (spec 11). It may end anywhere.
 */
export class Channel {
  readonly #requirement: string;
  readonly #sent: string[] = [];

  /** `isUp`: from the client. */
  constructor(tier: Tier, isUp: boolean) {
    this.#requirement = REQUIREMENTS[tier][isUp ? 0 : 1];
  }

  /** A frame was handed to it; `identity` is the same for the same bytes. */
  send(identity: string): void {
    this.#sent.push(identity);
  }

  /** The frame `index`, from 0, came out of it at a time: gives what is wrong with that. */
  arrive(index: number, identity: string, at: number): Breach | undefined {
    const expected = this.#sent[index];
    if (expected === identity) return undefined;
    const requirement = this.#requirement;
    if (expected === undefined)
      return { requirement, expected: "nothing more than was sent", seen: "another frame", at };
    return { requirement, expected: "frames as they were sent", seen: "another one", at };
  }
}
