import type { NodeLinkHost, NodePeer } from "@twobyte/session/server";
import type { LinkMux } from "../../handover/link-mux.ts";
import type { ReportError } from "../../running-call.ts";
import type { LinkedHub } from "./linked-hub.ts";
import type { TopicsHost } from "./linked-topic.ts";
import { LinkedTopic } from "./linked-topic.ts";
import type { SharedKey } from "./shared-key.ts";
import type { TopicMessage, TopicRevision } from "./topic-message.ts";
import { decodeTopicMessage } from "./topic-message.ts";
import { TopicPeer } from "./topic-peer.ts";

/** The channel of topics: the first byte of their messages. */
const TOPICS = 2;

/** What the topics of a server are shared by. */
export interface TopicLinkOptions {
  /** This server's name; see `NodeLink.node`. */
  readonly node: string;
  /** The topics of its services, as `BoundMethod.shared` has them. */
  readonly hubs: readonly LinkedHub[];
  /** Hears of publications that were lost with another server, and of others that speak nonsense. */
  readonly report: ReportError;
  /** In ms since 1970; `Date.now` when left out. */
  readonly now?: (() => number) | undefined;
  /** Runs what belongs behind all that arrives at once; `queueMicrotask` when left out. */
  readonly later?: ((callback: () => void) => void) | undefined;
}

/**
 * Shares topics with the other servers of a deployment (spec 15.5): a key has one log, which one of
 * them keeps and orders, and of which those that have subscribers keep copies. Topics that another
 * link has already are left to it, and so are logs that are no `MemoryLog`.
 */
export class TopicLink implements NodeLinkHost, TopicsHost {
  readonly node: string;
  held = 0;
  readonly report: ReportError;
  readonly #options: TopicLinkOptions;
  readonly #topics = new Map<string, LinkedTopic>();
  readonly #peers = new Map<NodePeer, TopicPeer>();
  /** Those that have said which topics they have, by their names. */
  readonly #known = new Map<string, TopicPeer>();
  #drawn = 0;
  #isLeaving = false;
  #isStepping = false;
  /** Those that have not said that they send nothing any more; undefined until they are asked. */
  #leaveWaiting: { readonly round: number; readonly peers: Set<TopicPeer> } | undefined;
  #isDrained = false;
  readonly #drained: (() => void)[] = [];

  /** Hears of the others through `mux`, whose link is not started yet. */
  constructor(mux: LinkMux, options: TopicLinkOptions) {
    this.node = options.node;
    this.#options = options;
    this.report = options.report;
    for (const hub of options.hubs) {
      if (hub.link === undefined) this.#topics.set(hub.method.code, new LinkedTopic(this, hub));
    }
    mux.channel(TOPICS, this);
  }

  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  /** Whether no other server needs this one any more; see `drain`. */
  get isDrained(): boolean {
    return this.#isDrained && !this.#keys.some(({ isUnsettled }) => isUnsettled);
  }

  /**
   * Hands all that this server keeps to others that are ready. Resolves once no other needs it: its
   * link can be closed then, and no subscriber of another loses anything. It resolves at once when
   * there is no other that could go on, and may never do when those that could are slow: let a
   * deadline go beside it. Topics can be used here as before until the link is closed.
   */
  drain(): Promise<void> {
    this.#isLeaving = true;
    this.#wantStep();
    if (this.isDrained) return Promise.resolve();
    return new Promise((resolve) => void this.#drained.push(resolve));
  }

  /** The topics are this server's alone again, with logs that begin anew. */
  close(): void {
    for (const topic of this.#topics.values()) topic.close();
    this.#topics.clear();
  }

  // What the link tells.

  joined(link: NodePeer): void {
    const peer = new TopicPeer(link, (callback) => this.later(callback));
    this.#peers.set(link, peer);
    const topics = [...this.#topics.values()].map(
      ({ hub: { method } }): TopicRevision => ({ topic: method.code, newest: method.newest }),
    );
    peer.send({ kind: "hello", topics });
  }

  received(link: NodePeer, bytes: Uint8Array): void {
    const peer = this.#peers.get(link);
    if (peer === undefined) return;
    try {
      const message = decodeTopicMessage(bytes);
      if (message.kind === "item") peer.took(bytes.length);
      this.#take(peer, message);
    } catch (error) {
      this.report(error, { service: "", name: "link" });
      this.lost(link);
    }
    this.#wantStep();
  }

  changed(): void {
    this.#wantStep();
  }

  lost(link: NodePeer): void {
    const peer = this.#peers.get(link);
    if (peer === undefined) return;
    this.#peers.delete(link);
    if (this.#known.get(peer.node) === peer) this.#known.delete(peer.node);
    peer.lose();
    this.#leaveWaiting?.peers.delete(peer);
    //@fault leaver-not-lost suite R-TOPIC-5,R-TOPIC-6
    for (const topic of this.#topics.values()) topic.lost(peer);
    this.#wantStep();
  }

  // What the topics ask for.

  get peers(): Iterable<TopicPeer> {
    return this.#known.values();
  }

  now(): number {
    return (this.#options.now ?? Date.now)();
  }

  draw(): number {
    this.#drawn++;
    return this.#drawn;
  }

  later(callback: () => void): void {
    (this.#options.later ?? queueMicrotask)(callback);
  }

  peer(node: string): TopicPeer | undefined {
    return this.#known.get(node);
  }

  stays(): void {
    this.#leaveWaiting = undefined;
    this.#isDrained = false;
    this.#wantStep();
  }

  #take(peer: TopicPeer, message: TopicMessage): void {
    switch (message.kind) {
      case "hello":
        peer.knows(message.topics);
        this.#known.set(peer.node, peer);
        for (const topic of this.#topics.values()) topic.joined(peer);
        break;
      case "ack":
        peer.acked(message.bytes);
        break;
      case "leave":
        peer.isLeaving = true;
        for (const topic of this.#topics.values()) topic.leaves(peer);
        peer.send({ kind: "left", round: message.round });
        break;
      case "left":
        if (message.round === this.#leaveWaiting?.round) this.#leaveWaiting.peers.delete(peer);
        break;
      default:
        this.#topics.get(message.topic)?.received(peer, message);
    }
  }

  get #keys(): SharedKey[] {
    return [...this.#topics.values()].flatMap((topic) => topic.keys);
  }

  /** Looks, behind what arrives now, whether anything more can be handed over. */
  #wantStep(): void {
    if (!this.#isLeaving || this.#isStepping) return;
    this.#isStepping = true;
    this.later(() => {
      this.#isStepping = false;
      this.#step();
    });
  }

  #step(): void {
    const others = [...this.#known.values()];
    //@fault heirs-unseen suite R-TOPIC-4 const heirs: TopicPeer[] = [];
    const heirs = others.filter(({ isReady }) => isReady);
    const mayCome = others.some(({ isLeaving }) => !isLeaving);
    const able = this.#keys.filter((key) => key.handOver(heirs) || (heirs.length === 0 && mayCome));
    if (able.some(({ isUnsettled }) => isUnsettled)) return;
    if (this.#leaveWaiting === undefined) {
      const round = this.draw();
      this.#leaveWaiting = { round, peers: new Set(others) };
      for (const peer of others) peer.send({ kind: "leave", round });
    }
    if (this.#leaveWaiting.peers.size > 0) return;
    this.#isDrained = true;
    for (const resolve of this.#drained.splice(0)) resolve();
  }
}
