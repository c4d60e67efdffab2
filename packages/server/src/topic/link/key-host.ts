import type { LogItem } from "../../log/log-item.ts";
import type { Room } from "../room.ts";
import type { LinkedHub } from "./linked-hub.ts";
import type { SharedKey } from "./shared-key.ts";
import type { KeyMessage } from "./topic-message.ts";
import type { TopicPeer } from "./topic-peer.ts";

/** A server among the others, as its keys see it. */
export interface KeyHost {
  /** Its name. */
  readonly node: string;
  /** It hands over all that it keeps. */
  readonly isLeaving: boolean;
  /** Bytes of publications that wait here, or that others have not taken. */
  held: number;
  /** In ms since 1970. */
  now(): number;
  draw(): number;
  later(callback: () => void): void;
  peer(node: string): TopicPeer | undefined;
  /** Others may rely on this server again, which is leaving. */
  stays(): void;
}

/** What the keys of a topic share. */
export interface KeyTopic {
  readonly host: KeyHost;
  readonly hub: LinkedHub;
  /** The others that have the topic, and may have the key. */
  peersOf(name: string): TopicPeer[];
  send(peer: TopicPeer, name: string, message: KeyMessage): void;
  /** The same as a peer of an older revision knows it. */
  itemFor(peer: TopicPeer, item: LogItem, room?: Room): LogItem;
  /** So many publications may not have been heard by anybody. */
  missed(count: number): void;
  /** The key was used, or is no longer. */
  touch(key: SharedKey): void;
  /** It is of no use here any more. */
  forget(key: SharedKey): void;
}

/** Who keeps the key, as far as this server knows. */
export type Place =
  | { readonly kind: "asking"; readonly round: number; readonly waiting: Set<TopicPeer> }
  /** This one, of servers that kept it apart from each other since the earliest time. */
  | { readonly kind: "here"; readonly since: number }
  | { readonly kind: "there"; readonly peer: TopicPeer };
