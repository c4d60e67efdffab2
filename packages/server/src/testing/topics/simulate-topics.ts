import { checkAll, checkPlanned } from "./check-told.ts";
import { SimNetwork } from "./sim-network.ts";
import { SimNode } from "./sim-node.ts";
import { SimRandom } from "./sim-random.ts";
import { SimSubscriber } from "./sim-subscriber.ts";

/** What may happen besides publishing, subscribing, moving, joining and draining. */
export type Mishaps = "none" | "crashes" | "cuts";

const KEYS = 2;
const STEPS = 400;
const SUBSCRIBERS = 8;
const MOST_NODES = 5;

/** What was published: which numbers, by key and server, in their order. */
export type Published = ReadonlyMap<string, readonly number[]>;

/** A deployment with subscribers, and what happens to it: all of it depends on a seed. */
export class TopicWorld {
  readonly subscribers: SimSubscriber[] = [];
  readonly published = new Map<string, number[]>();
  readonly #random: SimRandom;
  readonly #mishaps: Mishaps;
  readonly #network = new SimNetwork();
  #nodes: SimNode[] = [];
  #made = 0;
  #time = 0;
  #value = 0;

  constructor(seed: number, mishaps: Mishaps) {
    this.#random = new SimRandom(seed);
    this.#mishaps = mishaps;
    for (let n = 0; n < 2 + this.#random.below(2); n++) this.#begin();
  }

  get nodes(): readonly SimNode[] {
    return this.#nodes;
  }

  run(): void {
    for (let n = 0; n < STEPS; n++) {
      this.#time++;
      this.#act(this.#random.below(20));
      for (let more = this.#random.below(4); more > 0; more--) this.#move();
    }
    this.#settle();
  }

  #act(what: number): void {
    const random = this.#random;
    if (what < 9) this.#publish();
    else if (what < 11) this.#subscribe();
    else if (what < 13) this.#leaveOrSlow();
    else if (what < 14 && random.once(2)) this.#begin();
    else if (what < 15 && random.once(2)) this.#drain();
    else if (what < 16 && this.#mishaps === "crashes" && random.once(4)) this.#crash();
    else if (what < 16 && this.#mishaps === "cuts" && random.once(4)) this.#cut();
  }

  /** Something arrives somewhere, or a node does what it had put off. */
  #move(): boolean {
    const random = this.#random;
    this.#close();
    const node = random.pick(this.#nodes.filter(({ hasLater }) => hasLater));
    const wire = random.pick(this.#network.waiting);
    if (wire !== undefined && (node === undefined || random.once(2))) this.#network.arrive(wire);
    else if (node !== undefined) node.turn();
    else return this.#resubscribe();
    return true;
  }

  /** A server is used once it knows all others. */
  #usable(): SimNode[] {
    for (const node of this.#nodes) {
      node.isUsed ||= this.#nodes.every(
        ({ name, link }) => name === node.name || (node.link.peer(name) && link.peer(node.name)),
      );
    }
    return this.#nodes.filter(({ isUsed }) => isUsed);
  }

  #begin(): void {
    if (this.#nodes.length >= MOST_NODES) return;
    // Names are in no order of the servers' beginnings.
    const name = `${(this.#made * 7) % 10}-${this.#made}`;
    this.#made++;
    const time = () => this.#time;
    this.#nodes.push(new SimNode(name, this.#network, time));
    this.#network.announce(name, true);
    // The others are ready as well, and tell the new one.
    for (const node of this.#nodes) {
      if (node.name !== name) this.#network.announce(node.name, !node.isDraining);
    }
  }

  #publish(): void {
    const node = this.#random.pick(this.#usable());
    if (node === undefined) return;
    const key = this.#random.below(KEYS);
    const name = `${node.name} ${key}`;
    const values = this.published.get(name) ?? [];
    this.published.set(name, values);
    this.#value++;
    values.push(this.#value);
    node.topic.publish(key, this.#value);
  }

  #subscribe(): void {
    const node = this.#random.pick(this.#usable().filter(({ isDraining }) => !isDraining));
    if (node === undefined || this.subscribers.length >= SUBSCRIBERS) {
      this.#resubscribe();
      return;
    }
    const subscriber = new SimSubscriber(this.#random.below(KEYS));
    this.subscribers.push(subscriber);
    node.take(subscriber);
  }

  /** Somebody without a subscription gets one where servers take any. */
  #resubscribe(): boolean {
    const node = this.#random.pick(this.#usable().filter(({ isDraining }) => !isDraining));
    const subscriber = this.#random.pick(this.subscribers.filter(({ isCut }) => isCut));
    if (node === undefined || subscriber === undefined) return false;
    for (const { subscribers } of this.#nodes) subscribers.delete(subscriber);
    node.take(subscriber);
    return true;
  }

  #leaveOrSlow(): void {
    const subscriber = this.#random.pick(this.subscribers);
    if (this.#random.once(2)) subscriber?.leave();
    else subscriber?.setRoom(!subscriber.canSend);
  }

  #drain(): void {
    const able = this.#nodes.filter(({ isUsed, isDraining }) => isUsed && !isDraining);
    if (able.length > 1) this.#random.pick(able)?.drain(this.#network);
  }

  #crash(): void {
    const node = this.#nodes.length > 1 ? this.#random.pick(this.#nodes) : undefined;
    if (node !== undefined) this.#remove(node, (count) => this.#random.below(count + 1));
  }

  #cut(): void {
    const able = this.#usable().filter(({ isDraining }) => !isDraining);
    const one = this.#random.pick(able);
    const other = this.#random.pick(able.filter((node) => node !== one));
    if (one !== undefined && other !== undefined) this.#network.cut(one.name, other.name);
  }

  /** Servers that have handed over everything let go of their subscribers, and end. */
  #close(): void {
    for (const node of this.#nodes) {
      if (!node.isDraining || !node.link.isDrained || this.#nodes.length === 1) continue;
      const last = [...node.subscribers].find(({ isWanted }) => isWanted);
      if (last !== undefined) last.leave();
      else if (node.link.isDrained) this.#remove(node, (count) => count);
    }
  }

  #remove(node: SimNode, kept: (count: number) => number): void {
    for (const subscriber of node.subscribers) if (subscriber.isWanted) subscriber.leave();
    this.#nodes = this.#nodes.filter((one) => one !== node);
    this.#network.remove(node.name, kept);
  }

  /** Nothing more happens: everything arrives. */
  #settle(): void {
    if (this.#nodes.every(({ isDraining }) => isDraining)) this.#begin();
    for (const subscriber of this.subscribers) subscriber.setRoom(true);
    for (let n = 0; n < 100_000; n++) if (!this.#move()) return;
    throw new Error("it does not come to rest");
  }
}

/** Runs what a seed says; throws for what must never be. */
export function simulateTopics(seed: number, mishaps: Mishaps): void {
  const world = new TopicWorld(seed, mishaps);
  world.run();
  checkAll(world);
  if (mishaps === "none") checkPlanned(world);
}
