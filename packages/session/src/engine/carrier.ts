import type { OutgoingData } from "../payload.ts";

/** What an engine does to a transport; the caller of the engine provides it for each connection. */
export interface Carrier {
  /** Whether each message on its way costs a request: then fewer acknowledgements and credits leave. */
  readonly isDear?: boolean | undefined;
  /**
   * Sends one transport message. Its bytes are not written again, so they may be kept; they are a
   * view of memory that holds other messages too. `first` is the number of the next counted frame,
   * in it or behind it: what does not keep messages in order says it with each (spec 7.9).
   */
  write(data: OutgoingData, first: number): void;
  /** Closes once everything written has left; see `closeCode`. */
  close(code: number, reason: string): void;
  /** Lets go of it without waiting for anything: its peer is dead. */
  abort(): void;
}
