import type { ClientSession } from "@twobyte/client/codegen1";
import type { BoundService } from "@twobyte/server/codegen1";
import type { ProtocolDescription } from "@twobyte/session";
import { loadModule } from "../subjects/load-twobyte.ts";
import type { Token } from "./live-tokens.ts";

interface ServerModule {
  readonly protocol: ProtocolDescription;
  bindLive(service: {
    echo(input: Token): Token;
    stream(input: { readonly count: number }): AsyncIterable<Token>;
  }): BoundService;
}

interface ClientModule {
  readonly protocol: ProtocolDescription;
  readonly LiveClient: new (
    session: ClientSession,
  ) => {
    echo(input: Token): Promise<Token>;
    stream(input: { readonly count: number }): AsyncIterable<Token>;
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
