import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ClientSession, ConnectOptions } from "@twobyte/client";
import { connect } from "@twobyte/client";
import type { ServeOptions, SessionEvent } from "@twobyte/server";
import { serve } from "@twobyte/server";
import { attach } from "@twobyte/server/node";
import type { Faults } from "@twobyte/testing";
import { ChaosProxy } from "@twobyte/testing";
import { echoService, protocol } from "./echo.ts";

/** A server, a proxy in front of it, and who connects through that. */
export interface Place {
  readonly proxy: ChaosProxy;
  connect(options?: Partial<ConnectOptions>): ClientSession;
  /** Resolves when the server tells one of these of a session. */
  heard(...types: SessionEvent["type"][]): Promise<void>;
  close(): Promise<void>;
}

/** Each place has ports, and so an origin, of its own: nothing is remembered of another. */
async function openPlace(faults: Faults, parameters: ServeOptions["parameters"]): Promise<Place> {
  const waiting: { readonly types: readonly string[]; readonly resolve: () => void }[] = [];
  const onSession = (event: SessionEvent): void => {
    for (const { types, resolve } of waiting) if (types.includes(event.type)) resolve();
  };
  const server = serve(protocol, [echoService], { parameters, onSession });
  const http = createServer();
  attach(server, http);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  const proxy = await ChaosProxy.listen({ upstream: { port }, faults });
  const sessions: ClientSession[] = [];
  return {
    proxy,
    connect(options = {}) {
      const session = connect(protocol, { url: `${proxy.url}/twobyte`, parameters, ...options });
      sessions.push(session);
      return session;
    },
    heard: (...types) => new Promise((resolve) => waiting.push({ types, resolve })),
    async close() {
      for (const session of sessions) void session.close();
      server.close();
      await proxy.close();
      http.close();
      http.closeAllConnections();
    },
  };
}

/** Runs `work` with a place, and closes it. */
export async function within<T>(
  faults: Faults,
  parameters: ServeOptions["parameters"],
  work: (place: Place) => Promise<T>,
): Promise<T> {
  const place = await openPlace(faults, parameters);
  try {
    return await work(place);
  } finally {
    await place.close();
  }
}

/** Resolves when the session has this state. */
export function became(
  session: ClientSession,
  isIt: (status: ClientSession["status"]) => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    session.subscribe((status) => {
      if (isIt(status)) resolve();
    });
  });
}

/** Resolves after so many ms. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
