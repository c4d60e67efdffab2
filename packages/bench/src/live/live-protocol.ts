import type { ClientSession } from "@twobyte/client/codegen1";
import type { BoundService, Topic, TopicHandler } from "@twobyte/server/codegen1";
import type { MessageShape, ProtocolDescription } from "@twobyte/session";
import { loadModule } from "../subjects/load-twobyte.ts";
import type { Token } from "./live-tokens.ts";

interface Order {
  readonly count: number;
}

interface ServerModule {
  readonly protocol: ProtocolDescription;
  bindLive(service: {
    echo(input: Token): Token;
    stream(input: Order): AsyncIterable<Token>;
    feed?: TopicHandler<Order, never>;
  }): BoundService & { readonly topics: { readonly feed: Topic<Order, Token> } };
}

interface ClientModule {
  readonly protocol: ProtocolDescription;
  readonly LiveClient: new (
    session: ClientSession,
  ) => {
    echo(input: Token): Promise<Token>;
    stream(input: Order): AsyncIterable<Token>;
    readonly feed: { subscribe(key: Order): AsyncIterable<Token> };
  };
}

/** The server's half of what the compiler made of the benchmark's protocol. */
export function liveServer(): Promise<ServerModule> {
  return loadModule<ServerModule>("live", "server");
}

/** The client's half. */
export function liveClient(): Promise<ClientModule> {
  return loadModule<ClientModule>("live", "client");
}

/** What an order is encoded by. */
export async function orderMessage(): Promise<MessageShape> {
  const { OrderMessage } = await loadModule<{ OrderMessage: MessageShape }>("live", "messages");
  return OrderMessage;
}
