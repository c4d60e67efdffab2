import type { OutgoingData } from "@twobyte/session";

/** The outgoing half of a connection, as a server uses it. */
export interface ServerTransport {
  /** Sends one transport message; bytes as a binary one, a string as a text one. */
  send(data: OutgoingData): void;
  /** Closes once everything sent has left, and drops a client that does not close too. */
  close(code: number, reason: string): void;
  /** Drops the connection without waiting for anything. */
  terminate(): void;
  /** Bytes that were sent and have not left this process. */
  readonly buffered: number;
}
