import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { bindChat, protocol as chatProtocol } from "@example/chat/server";
import { bindFeed, protocol as feedProtocol } from "@example/feed/server";
import type { ServeOptions, Server } from "@twobyte/server";
import { serve } from "@twobyte/server";
import { attach, unixLink } from "@twobyte/server/node";
import { authenticate } from "./authenticate.ts";
import { createChatService } from "./chat/chat-service.ts";
import { createFeedService } from "./feed/feed-service.ts";
import { readPayloads } from "./feed/payloads.ts";

/** How a server is to be. */
export interface ListenOptions {
  /** How many ms the assistant thinks before each token; 0 is not at all. */
  readonly pauseMs?: number;
  /** Where it meets other servers of this machine, which its clients go over to when it is stopped. */
  readonly directory?: string | undefined;
  /** Hears of each session that came over from another server. */
  readonly onArrival?: () => void;
}

/** A server that listens. */
export interface Listening {
  /** Without a path: the chat is at `/chat`, the feed at `/feed`. */
  readonly url: string;
  /** One for each protocol. */
  readonly servers: readonly Server[];
  /** Says goodbye to all clients; resolves when the last of them is gone. */
  close(): Promise<void>;
}

/** Serves both protocols on a free port of this machine, for this machine only. */
export async function listen(options: ListenOptions = {}): Promise<Listening> {
  const { pauseMs = 0, directory, onArrival = () => {} } = options;
  const common: ServeOptions = {
    authenticate,
    // The examples' schemas were never released.
    allowDraft: true,
    onError: (error, method) => console.error(`${method.service}.${method.name} failed:`, error),
    onSession: ({ type }) => type === "arrived" && onArrival(),
  };
  const optionsOf = (name: string): ServeOptions =>
    directory === undefined
      ? common
      : { ...common, link: unixLink({ directory: join(directory, name), poll: 100 }) };
  const chat = serve(chatProtocol, [bindChat(createChatService(pauseMs))], optionsOf("chat"));
  const feed = serve(
    feedProtocol,
    [bindFeed(createFeedService(readPayloads()))],
    optionsOf("feed"),
  );
  const http = createServer((_request, response) => response.writeHead(404).end());
  attach(chat, http, { path: "/chat" });
  attach(feed, http, { path: "/feed" });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}`,
    servers: [chat, feed],
    async close() {
      const closed = once(http, "close");
      chat.close();
      feed.close();
      http.close();
      await closed;
    },
  };
}
