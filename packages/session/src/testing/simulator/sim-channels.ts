import type { Tier } from "@twobyte/conformance/model";
import { Channel } from "@twobyte/conformance/model";
import type { World } from "./world.ts";

/**
 * What goes over one line of a client's: it arrives as it was sent. A line may have several ends at
 * its server, for the network copies requests; what arrives at the client is all of one of them.
 */
export class SimChannels {
  readonly #world: World;
  readonly #tier: Tier;
  readonly #up: Channel;
  readonly #arrivedUp = new Map<object, number>();
  #down: Map<object, Channel> = new Map();
  #arrivedDown = 0;

  constructor(world: World, tier: Tier) {
    this.#world = world;
    this.#tier = tier;
    this.#up = new Channel(tier, true);
  }

  sendUp(identity: string): void {
    this.#up.send(identity);
  }

  arriveUp(end: object, identity: string): void {
    const index = this.#arrivedUp.get(end) ?? 0;
    this.#arrivedUp.set(end, index + 1);
    const breach = this.#up.arrive(index, identity, this.#world.now);
    if (breach !== undefined) this.#world.violate(`channel: ${breach.requirement} ${breach.seen}`);
  }

  sendDown(end: object, identity: string): void {
    let channel = this.#down.get(end);
    if (channel === undefined) {
      channel = new Channel(this.#tier, false);
      this.#down.set(end, channel);
    }
    channel.send(identity);
  }

  arriveDown(identity: string): void {
    const index = this.#arrivedDown++;
    const { now } = this.#world;
    const wrong = [...this.#down.values()].map((channel) => channel.arrive(index, identity, now));
    const fitting = [...this.#down].filter((_, i) => wrong[i] === undefined);
    if (fitting.length === 0) {
      const [breach] = wrong;
      this.#world.violate(`channel: ${breach?.requirement} ${breach?.seen}`);
    }
    if (fitting.length < this.#down.size) this.#down = new Map(fitting);
  }
}
