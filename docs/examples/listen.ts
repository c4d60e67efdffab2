import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bindChat, protocol as chatProtocol } from "@example/chat/server";
import { bindFeed, protocol as feedProtocol } from "@example/feed/server";
import type { ServeOptions } from "@twobyte/server";
import { serve } from "@twobyte/server";
import { attach } from "@twobyte/server/node";
import { authenticate } from "./authenticate.ts";
import { createChatService } from "./chat/chat-service.ts";
import { createFeedService } from "./feed/feed-service.ts";
import { readPayloads } from "./feed/payloads.ts";

/** A server that listens. */
export interface Listening {
  /** Without a path: the chat is at `/chat`, the feed at `/feed`. */
  readonly url: string;
  /** Says goodbye to all clients; resolves when the last of them is gone. */
  close(): Promise<void>;
}

/** Serves both protocols on a free port of this machine, for this machine only. */
export async function listen(pauseMs = 0): Promise<Listening> {
  const options: ServeOptions = {
    authenticate,
    // The examples' schemas were never released.
    allowDraft: true,
    onError: (error, method) => console.error(`${method.service}.${method.name} failed:`, error),
  };
  const chat = serve(chatProtocol, [bindChat(createChatService(pauseMs))], options);
  const feed = serve(feedProtocol, [bindFeed(createFeedService(readPayloads()))], options);
  const http = createServer((_request, response) => response.writeHead(404).end());
  attach(chat, http, { path: "/chat" });
  attach(feed, http, { path: "/feed" });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}`,
    async close() {
      const closed = once(http, "close");
      chat.close();
      feed.close();
      http.close();
      await closed;
    },
  };
}
