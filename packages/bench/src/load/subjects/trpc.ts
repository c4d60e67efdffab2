import { createTRPCClient, createWSClient, wsLink } from "@trpc/client";
import { initTRPC } from "@trpc/server";
import { applyWSSHandler } from "@trpc/server/adapters/ws";
import { observable } from "@trpc/server/observable";
import { WebSocket, WebSocketServer } from "ws";
import type { Token } from "../../live/live-tokens.ts";
import { tokenAt, tokens } from "../../live/live-tokens.ts";
import type { LoadSubject } from "../load-subject.ts";
import type { Say, Talker } from "../talker.ts";
import { Broadcast } from "./broadcast.ts";

const feed = new Broadcast<Token>();
const t = initTRPC.create();
const router = t.router({
  feed: t.procedure.subscription(() =>
    observable<Token>((emit) => feed.listen((value) => emit.next(value))),
  ),
});

/** tRPC's subscriptions over WebSockets, with its defaults. */
export const trpc: LoadSubject = {
  name: "trpc",
  label: "tRPC",
  note: "one subscription a client, made of an observable; in a storm `wsLink` with its defaults",
  carrier: "ws",
  packages: ["@trpc/server", "@trpc/client"],
  serve(http) {
    const server = new WebSocketServer({ server: http });
    applyWSSHandler({ wss: server, router });
    return Promise.resolve({
      get readers() {
        return feed.size;
      },
      get connections() {
        return server.clients.size;
      },
      publish: (index) => feed.publish(tokenAt(tokens, index)),
    });
  },
  dialect: () =>
    Promise.resolve({ carrier: "ws", path: "/", talker: (isIdle) => new TrpcTalker(isIdle) }),
  returner(port, onConnected) {
    const client = createWSClient({
      url: `ws://127.0.0.1:${port}/`,
      WebSocket: WebSocket as unknown as typeof globalThis.WebSocket,
      onOpen: onConnected,
    });
    // Without a subscription it would not come back.
    const subscription = createTRPCClient<typeof router>({
      links: [wsLink({ client })],
    }).feed.subscribe(undefined, { onData: () => {} });
    return Promise.resolve({
      close() {
        subscription.unsubscribe();
        void client.close();
      },
    });
  },
};

class TrpcTalker implements Talker {
  isSettled = true;
  readonly #isIdle: boolean;

  constructor(isIdle: boolean) {
    this.#isIdle = isIdle;
  }

  opened(say: Say): void {
    const subscribe = { id: 1, method: "subscription", params: { path: "feed" } };
    if (!this.#isIdle) say(JSON.stringify(subscribe));
  }

  heard(data: Buffer): number {
    return data.includes('"type":"data"') ? 1 : 0;
  }
}
