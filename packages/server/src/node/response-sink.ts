import { ServerResponse } from "node:http";
import type { HttpSink } from "../http/http-answer.ts";

/** What was written last, as a chunk of HTTP: what goes to many is the same for all of them. */
let lastBytes: Uint8Array | undefined;
let lastChunk: Buffer = Buffer.alloc(0);

/**
 * An answer of Node's that goes on. It waits for no slow reader: what a session may have on its way
 * is bounded.
 */
export class ResponseSink implements HttpSink {
  readonly #outgoing: ServerResponse;

  constructor(outgoing: ServerResponse) {
    this.#outgoing = outgoing;
  }

  write(bytes: Uint8Array): void {
    const outgoing = this.#outgoing;
    // An empty chunk would be the last.
    if (bytes.length === 0) return;
    // Its socket is its own by now, and takes a chunk in one piece for far less than in four.
    if (isPlain(outgoing)) outgoing.socket?.write(chunkOf(bytes));
    else outgoing.write(bytes);
  }

  end(): void {
    this.#outgoing.end();
  }

  destroy(): void {
    this.#outgoing.destroy();
  }
}

/** Whether what is written leaves as chunks, and nobody else makes something of it before. */
function isPlain(outgoing: ServerResponse): boolean {
  return (
    outgoing.chunkedEncoding === true &&
    outgoing.headersSent &&
    outgoing.socket !== null &&
    outgoing.write === ServerResponse.prototype.write
  );
}

/** Bytes as a chunk of HTTP (RFC 9112, section 7.1). */
function chunkOf(bytes: Uint8Array): Buffer {
  if (bytes === lastBytes) return lastChunk;
  const head = Buffer.from(`${bytes.length.toString(16)}\r\n`, "latin1");
  lastBytes = bytes;
  lastChunk = Buffer.concat([head, bytes, Buffer.from("\r\n", "latin1")]);
  return lastChunk;
}
