import type { Socket } from "node:net";

type Done = (error?: Error | null) => void;

/** So many bytes of what is written leave one by one, and what is behind them in larger pieces. */
const SINGLE = 48;
const PIECE = 997;
const DELAY_MS = 2;

/** Has a socket send one byte a write: of long messages the first ones, which hold the heads. */
export function byteWrites(socket: Socket): void {
  socket.setNoDelay(true);
  reshape(socket, (bytes, write, done) => {
    let at = 0;
    const next: Done = (error) => {
      if (error || at >= bytes.length) {
        done(error);
        return;
      }
      const piece = bytes.subarray(at, at + (at < SINGLE ? 1 : PIECE));
      at += piece.length;
      write(piece, next);
    };
    next();
  });
}

/** Has a socket send everything somewhat later. */
export function slowWrites(socket: Socket): void {
  reshape(socket, (bytes, write, done) => {
    setTimeout(() => write(bytes, done), DELAY_MS);
  });
}

/** Puts something between a socket and what writes its bytes, one write after the other. */
function reshape(
  socket: Socket,
  send: (bytes: Buffer, write: (piece: Buffer, done: Done) => void, done: Done) => void,
): void {
  const write = socket._write.bind(socket);
  socket._write = (chunk: Buffer | string, encoding, done) => {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk;
    // As text, for the types of `_write` have no name for the encoding of bytes.
    const writePiece = (piece: Buffer, pieceDone: Done): void =>
      write(piece.toString("latin1"), "latin1", pieceDone);
    send(bytes, writePiece, done);
  };
  // Without it what waits is written with `_write`, one after the other.
  Reflect.set(socket, "_writev", null);
}
