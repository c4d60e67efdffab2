import { buildSchema } from "graphql";
import { createClient } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { WebSocket, WebSocketServer } from "ws";
import type { Token } from "../../live/live-tokens.ts";
import { tokenAt, tokens } from "../../live/live-tokens.ts";
import type { LoadSubject } from "../load-subject.ts";
import type { Say, Talker } from "../talker.ts";
import { Broadcast } from "./broadcast.ts";

const schema = buildSchema(`
  type Token { stream: Int! seq: Int! text: String! }
  type Query { none: Int }
  type Subscription { token: Token! }
`);

const query = "subscription { token { stream seq text } }";
const NEXT = '"type":"next"';

/** GraphQL subscriptions over `graphql-ws`, with its defaults. */
export const graphqlWs: LoadSubject = {
  name: "graphql-ws",
  label: "graphql-ws",
  note: "one subscription a client; in a storm its own client, which is not lazy and tries for ever",
  carrier: "ws",
  packages: ["graphql-ws", "graphql"],
  serve(http) {
    const feed = new Broadcast<{ readonly token: Token }>();
    const server = new WebSocketServer({ server: http, path: "/graphql" });
    useServer({ schema, roots: { subscription: { token: () => feed.values() } } }, server);
    return Promise.resolve({
      get readers() {
        return feed.size;
      },
      get connections() {
        return server.clients.size;
      },
      publish: (index) => feed.publish({ token: tokenAt(tokens, index) }),
    });
  },
  dialect: () =>
    Promise.resolve({
      carrier: "ws",
      path: "/graphql",
      subprotocol: "graphql-transport-ws",
      talker: (isIdle) => new GraphqlTalker(isIdle),
    }),
  returner(port, onConnected) {
    const client = createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      webSocketImpl: WebSocket,
      lazy: false,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      onNonLazyError: () => {},
      on: { connected: onConnected },
    });
    return Promise.resolve({ close: () => void client.dispose() });
  },
};

class GraphqlTalker implements Talker {
  isSettled = false;
  readonly #isIdle: boolean;

  constructor(isIdle: boolean) {
    this.#isIdle = isIdle;
  }

  opened(say: Say): void {
    say('{"type":"connection_init"}');
  }

  heard(data: Buffer, say: Say): number {
    if (data.includes(NEXT)) return 1;
    const { type } = JSON.parse(data.toString("utf8")) as { readonly type: string };
    if (type === "ping") say('{"type":"pong"}');
    if (type !== "connection_ack") return 0;
    this.isSettled = true;
    const subscribe = { id: "1", type: "subscribe", payload: { query } };
    if (!this.#isIdle) say(JSON.stringify(subscribe));
    return 0;
  }
}
