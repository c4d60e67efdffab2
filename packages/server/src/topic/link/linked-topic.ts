import { TwobyteError } from "@twobyte/session";
import type { LogItem } from "../../log/log-item.ts";
import type { ReportError } from "../../running-call.ts";
import type { ServerCall } from "../../server-call.ts";
import type { Room } from "../room.ts";
import { IDLE_KEYS } from "../room.ts";
import type { KeyHost, KeyTopic } from "./key-host.ts";
import type { HubLink, LinkedHub } from "./linked-hub.ts";
import { SharedKey } from "./shared-key.ts";
import type { AboutKey, KeyMessage, TopicMessage } from "./topic-message.ts";
import type { TopicPeer } from "./topic-peer.ts";

/** Bytes of publications that may wait for others; more are refused. */
const MOST_HELD = 16_777_216;

/** What topics share. */
export interface TopicsHost extends KeyHost {
  /** All others that have said which topics they have. */
  readonly peers: Iterable<TopicPeer>;
  readonly report: ReportError;
}

/** A topic whose keys are shared with other servers. */
export class LinkedTopic implements HubLink, KeyTopic {
  readonly host: TopicsHost;
  readonly hub: LinkedHub;
  readonly #keys = new Map<string, SharedKey>();
  /** Those that can be forgotten, in the order of their last use. */
  readonly #idle = new Map<string, SharedKey>();

  constructor(host: TopicsHost, hub: LinkedHub) {
    this.host = host;
    this.hub = hub;
    hub.link = this;
    for (const [name, room] of hub.takeIdle()) this.#newKey(name).adopt(room);
  }

  get keys(): SharedKey[] {
    return [...this.#keys.values()];
  }

  /** The topic is this server's alone again. */
  close(): void {
    for (const key of this.keys) this.forget(key);
    this.hub.link = undefined;
  }

  // What the topic asks for.

  has(name: string): boolean {
    return this.#keys.has(name);
  }

  publish(name: string, item: LogItem): void {
    if (this.host.held >= MOST_HELD) {
      const said = `${this.host.held} bytes of publications wait for other servers`;
      throw new TwobyteError("resource_exhausted", said, { retry: "now", processed: "no" });
    }
    this.#key(name).submit(item);
  }

  isSettled(name: string): boolean {
    return this.#keys.get(name)?.outlet.isIdle ?? true;
  }

  async settled(name: string): Promise<void> {
    await this.#keys.get(name)?.outlet.settled();
  }

  join(name: string, call: ServerCall): void {
    this.#key(name).join(call);
  }

  // What the others say.

  received(peer: TopicPeer, message: AboutKey & KeyMessage): void {
    const { newest } = this.hub.method;
    const name = this.hub.nameIn(message.key, this.#revisionOf(peer), newest);
    if (name === undefined) return;
    const { kind } = message;
    const known = this.#keys.get(name);
    if (known !== undefined) known.received(peer, message);
    else if (kind === "ask") this.send(peer, name, { kind: "free", round: message.round });
    else if (kind === "publish" || kind === "follow") this.#key(name).received(peer, message);
    else if (kind === "heir") this.#newKey(name).received(peer, message);
  }

  joined(peer: TopicPeer): void {
    for (const key of this.#keys.values()) {
      if (this.peersOf(key.name).includes(peer)) key.joined(peer);
    }
  }

  leaves(peer: TopicPeer): void {
    for (const key of this.keys) key.leaves(peer);
  }

  lost(peer: TopicPeer): void {
    for (const key of this.keys) key.lost(peer);
  }

  // What its keys ask for.

  peersOf(name: string): TopicPeer[] {
    const { code, newest } = this.hub.method;
    return [...this.host.peers].filter((peer) => {
      if (peer.revisionOf(code) === undefined) return false;
      return this.hub.nameIn(name, newest, this.#revisionOf(peer)) !== undefined;
    });
  }

  send(peer: TopicPeer, name: string, message: KeyMessage): void {
    const about = this.#about(peer, name);
    if (about !== undefined) peer.send({ ...message, ...about } as TopicMessage);
  }

  itemFor(peer: TopicPeer, item: LogItem, room?: Room): LogItem {
    return this.hub.itemIn(item, this.#revisionOf(peer), room?.encoded);
  }

  missed(count: number): void {
    const said = `${count} publications were on their way to a server that is gone`;
    const error = new TwobyteError("unavailable", said, { processed: "maybe" });
    const { service, name } = this.hub.method;
    this.host.report(error, { service, name });
  }

  touch(key: SharedKey): void {
    const { name } = key;
    this.#idle.delete(name);
    if (!key.isIdle || this.#keys.get(name) !== key) return;
    this.#idle.set(name, key);
    if (this.#idle.size <= IDLE_KEYS) return;
    for (const oldest of this.#idle.values()) {
      this.forget(oldest);
      return;
    }
  }

  forget(key: SharedKey): void {
    const { name } = key;
    if (this.#keys.get(name) !== key) return;
    this.#keys.delete(name);
    this.#idle.delete(name);
    key.drop();
  }

  #key(name: string): SharedKey {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = this.#newKey(name);
    key.ask();
    return key;
  }

  #newKey(name: string): SharedKey {
    const key = new SharedKey(this, name);
    this.#keys.set(name, key);
    return key;
  }

  /** What messages between this server and a peer are in: the older one's newest (R-TOPIC-9). */
  #revisionOf(peer: TopicPeer): number {
    const { code, newest } = this.hub.method;
    //@fault own-revision-for-all suite R-TOPIC-9 return newest + 0 * (peer.revisionOf(code) ?? 0);
    return Math.min(newest, peer.revisionOf(code) ?? newest);
  }

  #about(peer: TopicPeer, name: string): AboutKey | undefined {
    const { code, newest } = this.hub.method;
    const key = this.hub.nameIn(name, newest, this.#revisionOf(peer));
    return key === undefined ? undefined : { topic: code, key };
  }
}
