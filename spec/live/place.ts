import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type {
  ClientSession,
  ConnectOptions,
  TwobyteError,
} from "../../packages/client/src/index.ts";
import { connect, isTwobyteError } from "../../packages/client/src/index.ts";
import type { ServeOptions } from "../../packages/server/src/index.ts";
import { serve } from "../../packages/server/src/index.ts";
import { attach } from "../../packages/server/src/node/attach.ts";
import { protocol, talk, Witness } from "./talk.ts";

/** A server with what tests look at. */
export interface Place {
  readonly http: HttpServer;
  readonly url: string;
  readonly witness: Witness;
  readonly sockets: Set<Socket>;
  readonly errors: unknown[];
  readonly server: ReturnType<typeof serve>;
}

const cleanups: (() => unknown)[] = [];

/** Has something undone when the test is over. */
export function onCleanUp(cleanup: () => unknown): void {
  cleanups.push(cleanup);
}

/** Undoes everything, the last first. */
export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

/** A server on a port of its own. */
export async function start(options: ServeOptions = {}, served = protocol): Promise<Place> {
  const witness = new Witness();
  const errors: unknown[] = [];
  const server = serve(served, [talk(witness)], {
    onError: (error) => errors.push(error),
    ...options,
  });
  const http = createServer();
  const sockets = new Set<Socket>();
  http.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  attach(server, http);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  cleanups.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
    http.close();
    return once(http, "close");
  });
  const { port } = http.address() as AddressInfo;
  return { http, url: `http://127.0.0.1:${port}/twobyte`, witness, sockets, errors, server };
}

/** A client of a server. */
export function join(
  place: Place,
  options: Partial<ConnectOptions> = {},
  spoken = protocol,
): ClientSession {
  const session = connect(spoken, { url: place.url, ...options });
  cleanups.push(() => session.close());
  return session;
}

/** The error that a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<TwobyteError> {
  try {
    await promise;
  } catch (error) {
    if (isTwobyteError(error)) return error;
    throw error;
  }
  throw new Error("it did not fail");
}
