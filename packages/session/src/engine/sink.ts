import type { OutgoingData } from "../payload.ts";

/** Where an engine puts what it wants done; the caller of the engine does it. */
export interface EngineSink {
  /**
   * Send one transport message. Its bytes are not written again, so they may be kept; they are a
   * view of memory that holds other messages too.
   */
  write(data: OutgoingData): void;
  /** Close the transport once everything written has left; see `closeCode`. */
  close(code: number, reason: string): void;
  /** There is something to send: call `flush` at the end of this turn. Said once until then. */
  wantFlush(): void;
  /** Call `advance` at this time of the engine's clock, or at any earlier one. */
  wantWake(at: number): void;
}
