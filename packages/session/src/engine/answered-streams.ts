import { LazyMap } from "./lazy-map.ts";

/**
 * Streams of the peer that this side answered with an error. Until the peer acknowledges it, what
 * arrives on such a stream was sent before the peer knew, and its id is not used for another one.
 */
export class AnsweredStreams {
  /** For engines: numbers of the errors' frames by stream, ascending. */
  readonly errors: LazyMap<number, number> = new LazyMap();

  /** The stream was answered; `sent` is the number of the error's frame. */
  add(id: number, sent: number): void {
    this.errors.delete(id);
    this.errors.set(id, sent);
  }

  /** Whether the error's frame is above `acked`, the last one that the peer acknowledged. */
  has(id: number, acked: number): boolean {
    return (this.errors.get(id) ?? 0) > acked;
  }

  /** Forgets those of which the peer has heard. */
  free(acked: number): void {
    for (const [id, sent] of this.errors) {
      if (sent > acked) return;
      this.errors.delete(id);
    }
  }
}
