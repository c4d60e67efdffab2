/** Where an engine puts what it wants done; the caller of the engine does it. */
export interface EngineSink {
  /** Call `advance` at this time of the engine's clock, or at any earlier one. */
  wantWake(at: number): void;
}

/** The same for each session. */
export interface SessionSink {
  /** There is something to send: call `flush` at the end of this turn. Said once until then. */
  wantFlush(): void;
}
