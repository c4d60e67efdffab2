import { LinkMux } from "../../handover/link-mux.ts";
import { TopicLink } from "../../topic/link/topic-link.ts";
import type { SimNetwork } from "./sim-network.ts";
import type { SimSubscriber } from "./sim-subscriber.ts";
import type { SimTopic } from "./sim-topic.ts";
import { simTopic } from "./sim-topic.ts";

/** One server: its topic, its link and the subscribers at it. */
export class SimNode {
  readonly name: string;
  readonly topic: SimTopic = simTopic();
  readonly link: TopicLink;
  readonly subscribers: Set<SimSubscriber> = new Set();
  readonly lost: string[] = [];
  isUsed = false;
  isDraining = false;
  #later: (() => void)[] = [];

  constructor(name: string, network: SimNetwork, now: () => number) {
    const mux = new LinkMux();
    this.name = name;
    this.link = new TopicLink(mux, {
      node: name,
      hubs: [this.topic],
      report: (error) => void this.lost.push(String(error)),
      now,
      later: (callback) => void this.#later.push(callback),
    });
    network.add(name, mux);
  }

  get hasLater(): boolean {
    return this.#later.length > 0;
  }

  /** Runs what belongs behind what has arrived. */
  turn(): void {
    const due = this.#later;
    this.#later = [];
    for (const callback of due) callback();
  }

  /** It hands over what it keeps. */
  drain(network: SimNetwork): void {
    this.isDraining = true;
    network.announce(this.name, false);
    void this.link.drain();
  }

  take(subscriber: SimSubscriber): void {
    this.subscribers.add(subscriber);
    subscriber.join(this.topic);
  }
}
