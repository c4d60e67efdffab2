import type { Socket } from "node:net";
import type { CutKind } from "../faults/stage.ts";

/** Ends a socket behind what was written to it. */
export function endSocket(socket: Socket, how: CutKind): void {
  if (socket.destroyed) return;
  if (socket.connecting) socket.destroy();
  else if (how === "fin") socket.end();
  else if (socket.writableLength === 0) socket.resetAndDestroy();
  else socket.write("", () => socket.resetAndDestroy());
}
