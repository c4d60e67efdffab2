import type { Cursor } from "@twobyte/session";
import type { LogItem } from "../../log/log-item.ts";
import type { MemoryLog } from "../../log/memory-log.ts";
import type { ServerCall } from "../../server-call.ts";
import type { Room } from "../room.ts";
import { Followers } from "./followers.ts";
import { Heir } from "./heir.ts";
import type { Arrival } from "./inlet.ts";
import { Inlet } from "./inlet.ts";
import type { KeyHost, KeyTopic, Place } from "./key-host.ts";
import { LocalReaders } from "./local-readers.ts";
import type { OutletKey } from "./outlet.ts";
import { Outlet } from "./outlet.ts";
import { Petitioners } from "./petitioners.ts";
import type { KeyMessage } from "./topic-message.ts";
import type { TopicPeer } from "./topic-peer.ts";

type Published = KeyMessage & { readonly kind: "publish" };

const NOWHERE: Cursor = { epoch: "", offset: 0 };

/** One key of a topic at one server: who keeps its log, and what goes to and fro (spec 15.5). */
export class SharedKey implements OutletKey {
  readonly name: string;
  readonly host: KeyHost;
  readonly readers: LocalReaders;
  readonly outlet: Outlet = new Outlet(this);
  readonly #topic: KeyTopic;
  readonly #followers: Followers = new Followers(this);
  readonly #heir: Heir = new Heir(this);
  #place: Place = { kind: "asking", round: -1, waiting: new Set() };
  /** Which publications the log has, while it is kept here. */
  readonly #inlet: Inlet = new Inlet(this);
  readonly #petitioners: Petitioners = new Petitioners((peer, said) => this.send(peer, said));
  /** The keeper knows that this server wants the log. */
  #follows = false;
  /** This server has handed the log to the keeper. */
  #hasHanded = false;
  /** The keeper is going to hand the log over to this server. */
  #isHeir = false;
  constructor(topic: KeyTopic, name: string) {
    this.#topic = topic;
    this.host = topic.host;
    this.name = name;
    this.readers = new LocalReaders(topic.hub, name, () => this.#left());
  }

  /** Whether it can be forgotten. */
  get isIdle(): boolean {
    const { readers } = this;
    if (this.#place.kind === "asking" || readers.isWanted || this.#isHeir) return false;
    return this.outlet.isIdle && this.#followers.size === 0;
  }

  /** Whether this server is still needed for it, which is leaving. */
  get isUnsettled(): boolean {
    return this.#place.kind !== "there" || this.#isHeir || !this.outlet.isIdle;
  }

  /** Asks all others who keeps it; when none does, this server does. */
  ask(): void {
    const round = this.host.draw();
    const waiting = new Set(this.#topic.peersOf(this.name));
    this.#settle({ kind: "asking", round, waiting });
    for (const peer of waiting) this.send(peer, { kind: "ask", round });
    this.#answered();
  }

  /** Keeps a log that was there before there was a link. */
  adopt(room: Room<MemoryLog>): void {
    this.readers.adopt(room);
    this.#keep(this.host.now(), []);
  }

  join(call: ServerCall): void {
    this.readers.join(call);
    this.#want();
    this.#topic.touch(this);
  }

  submit(item: LogItem): void {
    this.outlet.submit(item);
    this.#topic.touch(this);
  }

  /** It is forgotten. */
  drop(): void {
    this.outlet.lost();
    this.readers.drop();
    this.#followers.clear();
  }

  /** Goes on with having one of `heirs` keep it; false when none of them can. */
  handOver(heirs: readonly TopicPeer[]): boolean {
    if (this.#place.kind !== "here") return true;
    const able = this.#topic.peersOf(this.name).filter((peer) => heirs.includes(peer));
    const heir = this.#heir.choose(able, (peer) => this.#followers.at(peer) !== undefined);
    if (heir !== undefined) this.caughtUp(heir);
    return heir !== undefined;
  }

  send(peer: TopicPeer, message: KeyMessage): void {
    this.#topic.send(peer, this.name, message);
  }

  publishTo(peer: TopicPeer, item: LogItem, seq: number, before: number): void {
    this.send(peer, { kind: "publish", seq, before, item: this.#topic.itemFor(peer, item) });
  }

  missed(count: number): void {
    if (count > 0) this.#topic.missed(count);
  }

  itemFor(peer: TopicPeer, item: LogItem, room: Room): LogItem {
    return this.#topic.itemFor(peer, item, room);
  }

  append(item: LogItem): void {
    this.readers.begin().log.append(item);
    this.#followers.pumpAll();
  }

  /** R-TOPIC-4 */
  caughtUp(peer: TopicPeer): void {
    const { room } = this.readers;
    if (this.#place.kind !== "here" || room === undefined || !this.#heir.isReady(peer)) return;
    if (this.#followers.at(peer) !== room.log.end) return;
    const { since } = this.#place;
    this.#heir.clear();
    this.#followers.clear();
    //@fault arrivals-forgotten R-TOPIC-3 this.send(peer, { kind: "hand", since, arrivals: [] });
    this.send(peer, { kind: "hand", since, arrivals: this.#inlet.arrivals });
    this.#goTo(peer);
    this.#hasHanded = true;
    for (const other of this.#topic.peersOf(this.name)) {
      if (other !== peer) this.send(other, { kind: "moved", node: peer.node });
    }
  }

  received(peer: TopicPeer, message: KeyMessage): void {
    switch (message.kind) {
      case "ask":
        this.#asked(peer, message.round);
        break;
      case "free":
      case "at":
        this.#heard(peer, message.round, message.kind === "at" ? message.node : undefined);
        break;
      case "follow":
        this.#followed(peer, message, message.round);
        break;
      case "unfollow":
        this.#petitioners.leaves(peer);
        this.#followers.delete(peer);
        break;
      case "publish":
        this.#published(peer, message);
        break;
      case "got":
        this.outlet.got(message.seq);
        break;
      case "keeps":
        this.#kept(peer, message.since);
        break;
      case "heir":
        this.#inherits(peer, message.round);
        break;
      default:
        this.#fromKeeper(peer, message);
    }
    this.#topic.touch(this);
  }

  /** Another server is there, or said that it has the topic. */
  joined(peer: TopicPeer): void {
    const place = this.#place;
    if (place.kind === "here") this.send(peer, { kind: "keeps", since: place.since });
    if (place.kind !== "asking") return;
    place.waiting.add(peer);
    this.send(peer, { kind: "ask", round: place.round });
  }

  /** A server is going to leave: nothing is to be sent there. */
  leaves(peer: TopicPeer): void {
    if (this.#place.kind === "there" && this.#place.peer === peer) this.#askAgain();
  }

  /** A server is gone. */
  lost(peer: TopicPeer): void {
    const place = this.#place;
    this.#petitioners.lost(peer);
    this.#followers.delete(peer);
    this.#heir.lost(peer);
    if (place.kind === "asking") {
      place.waiting.delete(peer);
      this.#answered();
    } else if (place.kind === "there" && place.peer === peer) {
      this.outlet.lost();
      this.#askAgain();
    }
    this.#topic.touch(this);
  }

  /** Nobody is known to keep it any more. */
  #askAgain(): void {
    this.outlet.go(undefined);
    if (this.readers.isWanted || this.#petitioners.size > 0 || !this.outlet.isIdle) this.ask();
    else this.#topic.forget(this);
  }

  #fromKeeper(peer: TopicPeer, message: KeyMessage): void {
    const place = this.#place;
    if (place.kind !== "there" || place.peer !== peer) {
      // Two kept the key, and the other one's log goes on.
      if (message.kind === "hand") this.send(peer, { kind: "gone" });
      return;
    }
    if (message.kind === "start") {
      if (this.#follows) this.readers.copy(message, message.end);
    } else if (message.kind === "item") this.readers.copied(message.offset, message.item);
    else if (message.kind === "hand") this.#handed(message.since, message.arrivals);
    else if (message.kind === "moved") this.#moved(message.node);
    else if (message.kind === "gone") {
      this.readers.breakOff();
      this.#askAgain();
    }
  }

  /** Another server wants to use the key, and keep it if none does. */
  #asked(peer: TopicPeer, round: number): void {
    const place = this.#place;
    const { node } = this.host;
    const isHere = place.kind === "here" || (place.kind === "asking" && node < peer.node);
    if (isHere) {
      if (this.host.isLeaving) this.host.stays();
      this.send(peer, { kind: "at", round, node });
    } else if (place.kind === "there" && this.#hasHanded && place.peer !== peer) {
      this.send(peer, { kind: "at", round, node: place.peer.node });
    } else {
      this.send(peer, { kind: "free", round });
      // Of what was only heard of others nothing is said: it may be over, and lead in a circle.
      if (place.kind === "there" && place.peer !== peer) return;
      // Of those that ask at once the one with the smaller name goes on.
      this.#follows = false;
      this.#goTo(peer);
    }
  }

  #heard(peer: TopicPeer, round: number, node: string | undefined): void {
    const place = this.#place;
    if (place.kind !== "asking" || place.round !== round) return;
    const keeper = node === undefined ? undefined : this.host.peer(node);
    // Of one that leaves nobody knows more than it says itself.
    if (keeper !== undefined && (keeper === peer || !keeper.isLeaving)) {
      this.#goTo(keeper);
      return;
    }
    place.waiting.delete(peer);
    this.#answered();
  }

  #answered(): void {
    if (this.#place.kind !== "asking" || this.#place.waiting.size > 0) return;
    // Nobody knows what its keeper has told others of it at last.
    //@fault epoch-kept R-TOPIC-6
    this.readers.breakOff();
    this.#keep(this.host.now(), []);
  }

  #keep(since: number, arrivals: readonly Arrival[]): void {
    const room = this.readers.begin();
    this.#inlet.begin(arrivals);
    this.#settle({ kind: "here", since });
    for (const [peer, from] of this.#petitioners.take()) this.#followers.start(peer, room, from);
    this.readers.open();
    this.outlet.go("here", this.#inlet.last(this.host.node));
    for (const peer of this.#topic.peersOf(this.name)) this.send(peer, { kind: "keeps", since });
    this.#topic.touch(this);
    if (this.host.isLeaving) this.host.stays();
  }

  #goTo(peer: TopicPeer): void {
    if (this.#place.kind !== "there" || this.#place.peer !== peer) {
      this.#settle({ kind: "there", peer });
    }
    this.#petitioners.refer(peer);
    this.outlet.go(peer);
    if (!this.readers.isWanted) this.readers.drop();
    this.#want();
  }

  #settle(place: Place): void {
    this.#place = place;
    this.#follows = false;
    this.#isHeir = false;
    this.#hasHanded = false;
    this.readers.pause();
    if (place.kind === "asking") this.outlet.go(undefined);
  }

  /** Asks the keeper for the log if anybody wants it. */
  #want(): void {
    if (this.#place.kind !== "there" || this.#follows || !this.readers.isWanted) return;
    this.#follow(this.#place.peer, 0);
  }

  #follow(peer: TopicPeer, round: number): void {
    this.#follows = true;
    this.send(peer, { kind: "follow", ...(this.readers.end ?? NOWHERE), round });
  }

  #left(): void {
    if (this.#place.kind === "there" && !this.readers.isWanted && !this.#isHeir) {
      if (this.#follows) this.send(this.#place.peer, { kind: "unfollow" });
      this.#follows = false;
      this.readers.drop();
    }
    this.#topic.touch(this);
  }

  #followed(peer: TopicPeer, { epoch, offset }: Cursor, round: number): void {
    const place = this.#place;
    if (place.kind === "here") {
      this.#heir.asked(peer, round);
      this.readers.wasRead = true;
      this.#followers.start(peer, this.readers.begin(), { epoch, offset });
    } else if (place.kind === "there" && place.peer !== peer && !this.#isHeir) {
      this.send(peer, { kind: "moved", node: place.peer.node });
    } else {
      this.#petitioners.reads(peer, { epoch, offset });
      this.#doubt();
    }
  }

  /** The keeper is about to hand the log over: it is told what of it is here. */
  #inherits(peer: TopicPeer, round: number): void {
    if (this.#place.kind === "here") return;
    if (this.#place.kind !== "there" || this.#place.peer !== peer) this.#goTo(peer);
    this.#isHeir = true;
    this.#follow(peer, round);
  }

  #handed(since: number, arrivals: readonly Arrival[]): void {
    if (!this.#isHeir || this.readers.room === undefined) return;
    // By those whom the keeper before has told of it.
    this.readers.wasRead = true;
    this.#keep(since, arrivals);
  }

  #published(peer: TopicPeer, { seq, before, item }: Published): void {
    const place = this.#place;
    if (place.kind === "here") {
      if (this.#inlet.take(peer, seq, before)) this.append(item);
    } else if (place.kind === "there" && place.peer !== peer && !this.#isHeir) {
      this.send(peer, { kind: "moved", node: place.peer.node });
    } else {
      // It is sent again to whoever turns out to keep the key.
      this.#petitioners.publishes(peer);
      this.#doubt();
    }
  }

  /** The server that is taken for the keeper takes this one for it. */
  #doubt(): void {
    if (this.#place.kind === "there" && !this.#isHeir && !this.#hasHanded) this.ask();
  }

  #moved(node: string): void {
    const keeper = this.host.peer(node);
    if (keeper === undefined) this.ask();
    else this.#goTo(keeper);
  }

  /** Another server keeps it too: the one that has for longer goes on (R-TOPIC-7). */
  #kept(peer: TopicPeer, since: number): void {
    const place = this.#place;
    if (place.kind === "asking") this.#goTo(peer);
    if (place.kind === "there" && place.peer === peer) this.outlet.resend();
    if (place.kind !== "here") return;
    const isOlder = place.since < since || (place.since === since && this.host.node < peer.node);
    if (isOlder) this.send(peer, { kind: "keeps", since: place.since });
    //@fault both-keep suite R-TOPIC-7
    else this.#yield(peer);
  }

  #yield(peer: TopicPeer): void {
    const isUnread = !this.readers.wasRead && this.#followers.size === 0;
    const items = isUnread ? this.readers.items : [];
    this.#inlet.end();
    for (const follower of this.#followers.peers) this.send(follower, { kind: "gone" });
    this.#followers.clear();
    this.#heir.clear();
    this.readers.breakOff();
    this.#goTo(peer);
    // Nobody has a place in it: it becomes a part of the other one. But of other servers' it may be
    // behind what they publish to that by now.
    if (this.#inlet.arrivals.length === 0) this.outlet.putBack(items);
    else this.missed(items.length);
  }
}
