import type { Socket } from "node:net";
import type { CutKind } from "../faults/stage.ts";
import { turn } from "./turn.ts";

/** Ends a socket behind what was written to it, even if it has yet to be connected. */
export function endSocket(socket: Socket, how: CutKind): void {
  if (socket.destroyed) return;
  if (how === "fin") socket.end();
  else if (socket.writableLength > 0) socket.write("", () => resetLater(socket));
  else resetLater(socket);
}

/** Node takes a reset for an orderly end if it arrives together with bytes. */
function resetLater(socket: Socket): void {
  turn(() => breakSocket(socket));
}

/**
 * Breaks a socket at once; what was written to it may be lost. One whose end is on its way is closed
 * instead: the system refuses to reset it, and Node would keep it for ever.
 */
export function breakSocket(socket: Socket): void {
  if (socket.destroyed) return;
  if (socket.writableEnded && !socket.writableFinished) socket.destroy();
  else socket.resetAndDestroy();
}
