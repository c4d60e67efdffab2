import { LazyMap } from "./lazy-map.ts";

/**
 * Streams of the peer that this side answered with an error. What arrives on such a stream before the
 * peer has heard of it was sent when it did not know, and its id is not used for another one.
 */
export class AnsweredStreams {
  /** For engines: numbers of the errors' frames by stream, ascending. */
  readonly errors: LazyMap<number, number> = new LazyMap();

  /** The stream was answered; `sent` is the number of the error's frame. */
  add(id: number, sent: number): void {
    this.errors.delete(id);
    this.errors.set(id, sent);
  }

  /** Whether the error's frame is above the last one of which the peer has `heard`. */
  has(id: number, heard: number): boolean {
    return (this.errors.get(id) ?? 0) > heard;
  }

  /** Forgets those of which the peer has heard. */
  free(heard: number): void {
    for (const [id, sent] of this.errors) {
      if (sent > heard) return;
      this.errors.delete(id);
    }
  }
}
