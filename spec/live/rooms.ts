import { callServerStream, topicOf } from "../../packages/client/src/codegen1.ts";
import type { ClientSession, Gap, Subscription } from "../../packages/client/src/index.ts";
import { binary, connectOver, text, webSocket } from "../../packages/client/src/index.ts";
import type { TopicHandler, TopicMethod } from "../../packages/server/src/codegen1.ts";
import { bindServerStream, bindTopic } from "../../packages/server/src/codegen1.ts";
import type { DrainResult } from "../../packages/server/src/index.ts";
import { memoryLinks, serve } from "../../packages/server/src/index.ts";
import { ManualClock, MemoryNetwork } from "../../packages/testing/src/index.ts";
import type { Answer, Count, Text } from "./talk.ts";
import { ask, protocol, Said, Say } from "./talk.ts";

/** A topic whose subscribers publish, on linked servers behind one address. */
export const room: TopicMethod<Text, Text, Text> = {
  ...{ service: "Talk", name: "room", code: "Tr", kind: "topic", since: 1, maxBytes: 1_000_000 },
  input: Say,
  outputs: [{ codec: Said, since: 1 }],
  items: [{ codec: Said, since: 1 }],
  ...{ errors: [], tagged: false, taggedItems: false, auth: { mode: "public" } },
  ...{ overflow: { mode: "drop-oldest" }, newest: 1, replay: 50 },
};

/** How a server that begins differs from the others. */
export interface RoomServer {
  readonly handler?: TopicHandler<Text, Text> | undefined;
  /** It does not have the topic. */
  readonly hasNoRoom?: boolean | undefined;
}

/** Linked servers behind one address, in time that a test moves. */
export class Rooms {
  readonly clock: ManualClock = new ManualClock();
  readonly links: ReturnType<typeof memoryLinks>;
  readonly errors: unknown[] = [];
  readonly network: MemoryNetwork;
  server: ReturnType<typeof serve>;

  /** `linkMs`: how long messages between servers take, at most. */
  constructor(first: RoomServer = {}, linkMs = 0) {
    let sent = 0;
    const later = (callback: () => void): void =>
      void this.clock.setTimeout(callback, (sent++ * 7) % (linkMs + 1));
    this.links = memoryLinks(linkMs > 0 ? { defer: later } : {});
    this.server = this.start("a", first);
    this.network = new MemoryNetwork(this.server, { clock: this.clock, latencyMs: 5 });
  }

  start(node: string, { handler, hasNoRoom = false }: RoomServer = {}): ReturnType<typeof serve> {
    const { clock } = this;
    const stream = bindServerStream<Count, Answer>(ask, async function* ({ count }) {
      for (let i = 0; i < count; i++) {
        await new Promise<void>((resolve) => {
          clock.setTimeout(resolve, 200);
        });
        yield { message: "Token", value: { text: String(i) } };
      }
    });
    const methods = hasNoRoom ? [stream] : [stream, bindTopic<Text, Text, Text>(room, handler)];
    return serve(protocol, [{ name: "Talk", methods }], {
      clock,
      link: this.links.link(node),
      onError: (error) => this.errors.push(error),
    });
  }

  /** Clients come here from now on. */
  use(server: ReturnType<typeof serve>): void {
    this.server = server;
    this.network.pointAt(server);
  }

  /** Another server takes the place of the one that there is, which is drained. */
  replace(node: string, deadlineMs: number, server: RoomServer = {}): Promise<DrainResult> {
    const old = this.server;
    this.use(this.start(node, server));
    return old.drain({ deadlineMs });
  }

  join(key = "k", profile: "binary" | "text" = "binary"): Member {
    const { clock, network } = this;
    const { url, WebSocket } = network;
    const codec = profile === "text" ? text : binary;
    const options = { url, profile: codec, WebSocket, clock };
    return new Member(connectOver(protocol, [webSocket], options), key);
  }
}

/** A client that hears a key, and publishes to it. */
export class Member {
  readonly session: ClientSession;
  readonly heard: string[] = [];
  readonly said: string[] = [];
  readonly gaps: Gap[] = [];
  readonly refused: string[] = [];
  readonly skips: number[] = [];
  failed: unknown;
  readonly subscription: Subscription<Text, Text>;

  constructor(session: ClientSession, key: string) {
    this.session = session;
    this.subscription = topicOf<Text, Text, Text>(session, room).subscribe(
      { text: key },
      {
        onGap: (gap) => this.gaps.push(gap),
        onSkip: (count) => this.skips.push(count),
        onRefused: ({ code }) => this.refused.push(code),
      },
    );
    void this.#read();
  }

  say(text: string): void {
    this.said.push(text);
    this.subscription.publish({ text }).catch((error: unknown) => {
      this.failed = error;
    });
  }

  /** A call that keeps its server from leaving for so many times 200 ms. */
  async call(count: number): Promise<string[]> {
    const items: string[] = [];
    for await (const { value } of callServerStream<Count, Answer>(this.session, ask, { count }))
      if ("text" in value) items.push(value.text);
    return items;
  }

  async #read(): Promise<void> {
    try {
      for await (const { text } of this.subscription) this.heard.push(text);
    } catch (error) {
      this.failed = error;
    }
  }
}
