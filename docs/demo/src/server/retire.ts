import type { Server } from "@twobyte/server";

/** How long a server may take to leave, in ms: longer than an answer does. */
const LEAVE_MS = 30_000;
/** Before its clients leave the new one has to be known, to this server too, in ms. */
const SETTLE_MS = 1000;

/** Lets go of a server's clients: another process is there for them. Resolves when all are gone. */
export async function retire(server: Server): Promise<void> {
  await server.drain({ deadlineMs: LEAVE_MS, settleMs: SETTLE_MS });
}
