import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Ir } from "../../codegen/compiler/src/ir/ir.ts";
import type { MethodSketch, Sketch } from "../../codegen/compiler/src/testing/declare.ts";
import type {
  ClientSession,
  ConnectOptions,
  ProtocolDescription,
  ServerStream,
  StreamOptions,
  SubscribeOptions,
  Subscription,
} from "../../packages/client/src/index.ts";
import { connect } from "../../packages/client/src/index.ts";
import type { BoundService, CallContext } from "../../packages/server/src/codegen1.ts";
import type { ServeOptions, Server, Topic, TopicHandler } from "../../packages/server/src/index.ts";
import { serve } from "../../packages/server/src/index.ts";
import { attach } from "../../packages/server/src/node/attach.ts";
import { loadPackage } from "./evolution/load-package.ts";
import { releasesOf } from "./generated-peers.ts";
import { onCleanUp } from "./place.ts";

/** A protocol with topics, and with streams whose handlers do not wait, of every overflow policy. */

export interface Key {
  readonly name: string;
}
export interface Item {
  readonly n: number;
  readonly text: string;
}
export interface Text {
  readonly text: string;
}
export type Said = { message: "Item"; value: Item } | { message: "Text"; value: Text };

type Ticks = (input: Key, context: CallContext) => AsyncIterable<Item> | Iterable<Item>;

/** The handlers of the service. */
export interface Handlers {
  readonly news?: TopicHandler<Key, never>;
  readonly state?: TopicHandler<Key, never>;
  readonly strict?: TopicHandler<Key, never>;
  readonly room?: TopicHandler<Key, Text>;
  readonly ticks: Ticks;
  readonly states: Ticks;
  readonly strictly: Ticks;
}

/** Where the server publishes. */
export interface Topics {
  readonly news: Topic<Key, Item>;
  readonly state: Topic<Key, Item>;
  readonly strict: Topic<Key, Item>;
  readonly room: Topic<Key, Said>;
}

interface TopicClient<Out, In = never> {
  subscribe(key: Key, options?: SubscribeOptions): Subscription<Out, In>;
}
type TicksCall = (input: Key, options?: StreamOptions) => ServerStream<Item>;

/** The generated client. */
export interface Feeds {
  readonly news: TopicClient<Item>;
  readonly state: TopicClient<Item>;
  readonly strict: TopicClient<Item>;
  readonly room: TopicClient<Said, Text>;
  readonly ticks: TicksCall;
  readonly states: TicksCall;
  readonly strictly: TicksCall;
}

const last = { last: 5 };
const topic = { kind: "topic", input: "Key", outputs: ["Item"] } as const;
const stream = { kind: "serverStream", input: "Key", outputs: ["Item"] } as const;
const dropping = { mode: "drop-oldest" } as const;
const latest = { mode: "latest", key: "n" } as const;
const strict = { mode: "disconnect" } as const;

function sketch(more: { readonly [name: string]: string } = {}): Sketch {
  const methods: { readonly [name: string]: MethodSketch } = {
    news: { ...topic, policies: { overflow: dropping, replay: last } },
    state: { ...topic, policies: { overflow: latest, replay: last } },
    strict: { ...topic, policies: { overflow: strict, replay: last } },
    room: {
      ...topic,
      outputs: ["Item", "Text"],
      inputs: ["Text"],
      policies: { overflow: dropping, replay: last },
    },
    ticks: { ...stream, policies: { overflow: dropping } },
    states: { ...stream, policies: { overflow: latest } },
    strictly: { ...stream, policies: { overflow: strict } },
  };
  return {
    structs: {
      Key: { fields: { name: "string" } },
      Item: { fields: { n: "u32", text: "string" } },
      Text: { fields: { text: "string" } },
      ...Object.fromEntries(
        Object.entries(more).map(([name, type]) => [name, { fields: { text: type as "string" } }]),
      ),
    },
    services: { Feeds: { methods } },
  };
}

const [feeds] = releasesOf([sketch()]) as [Ir];

/** A generated server, and clients of it. */
export class FeedPlace {
  readonly errors: unknown[] = [];
  readonly sockets: Set<Socket> = new Set();
  readonly topics: Topics;
  readonly server: Server;
  readonly #http = createServer();

  private constructor(handlers: Partial<Handlers>, options: ServeOptions) {
    const load = loadPackage(feeds);
    const bind = load("server")["bindFeeds"] as (
      handlers: Handlers,
    ) => BoundService & { readonly topics: Topics };
    const none: Ticks = () => [];
    const bound = bind({ ticks: none, states: none, strictly: none, ...handlers });
    this.topics = bound.topics;
    this.server = serve(load("protocol")["protocol"] as ProtocolDescription, [bound], {
      authenticate: () => ({ id: "ann" }),
      onError: (error) => this.errors.push(error),
      ...options,
    });
    this.#http.on("connection", (socket) => this.sockets.add(socket));
    attach(this.server, this.#http);
  }

  /** A server that listens. */
  static async start(
    handlers: Partial<Handlers> = {},
    options: ServeOptions = {},
  ): Promise<FeedPlace> {
    const place = new FeedPlace(handlers, options);
    place.#http.listen(0, "127.0.0.1");
    await once(place.#http, "listening");
    onCleanUp(() => {
      place.server.close();
      for (const socket of place.sockets) socket.destroy();
      place.#http.close();
    });
    return place;
  }

  /** A generated client with a session of its own. */
  join(options: Partial<ConnectOptions> = {}): Feeds & { readonly session: ClientSession } {
    const url = `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/twobyte`;
    const load = loadPackage(feeds);
    const protocol = load("protocol")["protocol"] as ProtocolDescription;
    const session = connect(protocol, { url, ...options });
    onCleanUp(() => session.close());
    const Client = load("client")["FeedsClient"] as new (session: ClientSession) => Feeds;
    return Object.assign(new Client(session), { session });
  }

  /** Every connection is cut; servers whose window is 0 know the sessions no more. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }
}

/** The next items, and no more. */
export async function take<T>(items: AsyncIterator<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  while (taken.length < count) {
    const { done, value } = await items.next();
    if (done === true) break;
    taken.push(value);
  }
  return taken;
}

/** The numbers of items. */
export function numbers(items: readonly Item[]): number[] {
  return items.map(({ n }) => n);
}

/** Resolves when the server has said where subscriptions begin. */
export async function begun(
  ...subscriptions: readonly Pick<Subscription<unknown>, "cursor">[]
): Promise<void> {
  while (subscriptions.some(({ cursor }) => cursor === undefined)) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
