import type { Server } from "@twobyte/server";

/** How long a server may take to leave, in ms: longer than an answer does. */
const LEAVE_MS = 30_000;

/** Lets go of a server's clients: another process is there for them. Resolves when all are gone. */
export async function retire(server: Server): Promise<void> {
  await server.drain({ deadlineMs: LEAVE_MS });
}
