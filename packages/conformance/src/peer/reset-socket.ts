import type { Socket } from "node:net";

/**
 * Breaks a socket at once. One whose end is on its way is closed instead: the system refuses to reset it,
 * and Node would keep it for ever.
 */
export function resetSocket(socket: Socket): void {
  if (socket.writableEnded && !socket.writableFinished) socket.destroy();
  else socket.resetAndDestroy();
}
