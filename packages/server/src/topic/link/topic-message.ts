import type { Cursor } from "@twobyte/session";
import { binary } from "@twobyte/session";
import type { Field } from "@twobyte/session/server";
import {
  decodePayload,
  encodePayload,
  number,
  payload,
  record,
  slots,
  string,
} from "@twobyte/session/server";
import type { LogItem } from "../../log/log-item.ts";
import type { Arrival } from "./inlet.ts";

/** Which key of which topic a message is about. */
export interface AboutKey {
  /** The method's code. */
  readonly topic: string;
  /** The key as bytes of the older of the two servers' newest revisions, in base64url. */
  readonly key: string;
}

/** A topic that a server has. */
export interface TopicRevision {
  /** The method's code. */
  readonly topic: string;
  /** The newest revision that it knows. */
  readonly newest: number;
}

/** What servers say to each other about topics, by what it is called (spec 15.5). */
interface TopicMessages {
  /** The first: which topics there are. */
  readonly hello: { readonly topics: readonly TopicRevision[] };
  /** Who keeps the key? Answered by `free` or `at`, with the same round. */
  readonly ask: AboutKey & { readonly round: number };
  readonly free: AboutKey & { readonly round: number };
  readonly at: AboutKey & { readonly round: number; readonly node: string };
  /** Tells who is going to be handed the log; answered by `follow` with the same round. */
  readonly heir: AboutKey & { readonly round: number };
  /** Asks the keeper for the log, from a place on; an empty epoch asks for all of it. */
  readonly follow: AboutKey & Cursor & { readonly round: number };
  readonly unfollow: AboutKey;
  /** What the items that come now continue; `end` is where the log ends by now. */
  readonly start: AboutKey & Cursor & { readonly end: number };
  readonly item: AboutKey & { readonly offset: number; readonly item: LogItem };
  /** The log is the receiver's from here on. */
  readonly hand: AboutKey & { readonly since: number; readonly arrivals: readonly Arrival[] };
  /** It is another one's by now. */
  readonly moved: AboutKey & { readonly node: string };
  /** The log is continued nowhere. */
  readonly gone: AboutKey;
  /** `before`: the number of the publication that this one must not overtake; 0 for none. */
  readonly publish: AboutKey & {
    readonly seq: number;
    readonly before: number;
    readonly item: LogItem;
  };
  /** The log has your publications up to this number. */
  readonly got: AboutKey & { readonly seq: number };
  /** I keep the key: what I have not acknowledged is to be sent again. */
  readonly keeps: AboutKey & { readonly since: number };
  /** Nothing is to be sent here any more; answered by `left`. */
  readonly leave: { readonly round: number };
  readonly left: { readonly round: number };
  /** So many bytes of items arrived, in all. */
  readonly ack: { readonly bytes: number };
}

/** What a message is called. */
type TopicMessageKind = keyof TopicMessages;

/** One message, and what it is called. */
export type TopicMessage = {
  [Kind in TopicMessageKind]: TopicMessages[Kind] & { readonly kind: Kind };
}[TopicMessageKind];

type KeyMessageKind = {
  [Kind in TopicMessageKind]: TopicMessages[Kind] extends AboutKey ? Kind : never;
}[TopicMessageKind];

/** A message about a key, without saying which. */
export type KeyMessage = {
  [Kind in KeyMessageKind]: Omit<TopicMessages[Kind], keyof AboutKey> & { readonly kind: Kind };
}[KeyMessageKind];

const NAME = 64;
const KEY = 1_398_104;

const about = { topic: string(2), key: string(KEY) };
const round = { round: number };
const cursor = { epoch: string(NAME), offset: number };
const node = { node: string(NAME) };

const itemHead: Field<Omit<LogItem, "payload" | "key">> = record({
  message: string(256),
  revision: number,
});
const itemKey: Field<Pick<LogItem, "key">> = slots<Pick<LogItem, "key">>({ key: string(KEY) });

const item: Field<LogItem> = {
  write(w, value, name) {
    itemHead.write(w, value, name);
    itemKey.write(w, value, name);
    payload.write(w, value.payload, name);
  },
  read(r) {
    const head = itemHead.read(r);
    const { key } = itemKey.read(r);
    // A view of the message would keep all of it.
    return { ...head, payload: (payload.read(r) as Uint8Array).slice(), key };
  },
};

const topic: Field<TopicRevision> = record({ topic: string(2), newest: number });

const arrival: Field<Arrival> = record({ node: string(NAME), seq: number });

/** In the order of their numbers, which begin at 0. */
const fields: { readonly [Kind in TopicMessageKind]: Field<TopicMessages[Kind]> } = {
  hello: record({ topics: list(topic) }),
  ask: record({ ...about, ...round }),
  free: record({ ...about, ...round }),
  at: record({ ...about, ...round, ...node }),
  heir: record({ ...about, ...round }),
  follow: record({ ...about, ...cursor, ...round }),
  unfollow: record(about),
  start: record({ ...about, ...cursor, end: number }),
  item: record({ ...about, offset: number, item }),
  hand: record({ ...about, since: number, arrivals: list(arrival) }),
  moved: record({ ...about, ...node }),
  gone: record(about),
  publish: record({ ...about, seq: number, before: number, item }),
  got: record({ ...about, seq: number }),
  keeps: record({ ...about, since: number }),
  leave: record(round),
  left: record(round),
  ack: record({ bytes: number }),
};

function list<T>(one: Field<T>): Field<readonly T[]> {
  return {
    write(w, value, name) {
      w.number(value.length, name);
      for (const each of value) one.write(w, each, name);
    },
    read(r) {
      const each: T[] = [];
      for (let left = r.number(); left > 0; left--) each.push(one.read(r));
      return each;
    },
  };
}

const kinds = Object.keys(fields) as TopicMessageKind[];

const message: Field<TopicMessage> = {
  write(w, value, name) {
    w.number(kinds.indexOf(value.kind), "kind");
    (fields[value.kind] as Field<TopicMessage>).write(w, value, name);
  },
  read(r) {
    const kind = kinds[r.number()];
    if (kind === undefined) return r.fail("unknown_code", "a message of no known kind");
    return { ...fields[kind].read(r), kind } as TopicMessage;
  },
};

/** Writes a message. */
export function encodeTopicMessage(value: TopicMessage): Uint8Array {
  return encodePayload(binary, message, value) as Uint8Array;
}

/** Reads what `encodeTopicMessage` wrote. Throws a `CodecError`. */
export function decodeTopicMessage(bytes: Uint8Array): TopicMessage {
  return decodePayload(binary, bytes, message);
}
