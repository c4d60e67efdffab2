import type { Server } from "@twobyte/server";

/** Lets go of a server's clients: another process is there for them. Resolves when all are gone. */
export function retire(server: Server): Promise<void> {
  server.close();
  return Promise.resolve();
}
