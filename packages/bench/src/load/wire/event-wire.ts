/**
 * Takes an event stream apart, as far as this benchmark's servers go: chunks of HTTP, and events of
 * one `data` line. What is in front of `data: ` in an event is passed over.
 */
export class EventWire {
  readonly #event: (data: Buffer) => void;
  #rest: Buffer | undefined;
  /** Bytes of the HTTP chunk that are still to come, with its end of line. */
  #left = 0;
  #body: Buffer | undefined;

  constructor(event: (data: Buffer) => void) {
    this.#event = event;
  }

  /** Bytes arrived. */
  push(chunk: Buffer): void {
    const data = this.#rest === undefined ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#rest = undefined;
    let at = 0;
    while (at < data.length) {
      if (this.#left === 0) {
        const end = data.indexOf("\r\n", at);
        if (end === -1) break;
        this.#left = Number.parseInt(data.toString("latin1", at, end), 16) + 2;
        at = end + 2;
      }
      const to = Math.min(data.length, at + this.#left);
      const content = Math.min(to, at + Math.max(0, this.#left - 2));
      const bytes = data.subarray(at, content);
      this.#left -= to - at;
      at = to;
      this.#take(bytes);
    }
    if (at < data.length) this.#rest = Buffer.from(data.subarray(at));
  }

  #take(bytes: Buffer): void {
    const body = this.#body === undefined ? bytes : Buffer.concat([this.#body, bytes]);
    this.#body = undefined;
    let at = 0;
    for (let end = body.indexOf("\n\n"); end !== -1; end = body.indexOf("\n\n", at)) {
      const from = body.indexOf("data: ", at);
      if (from !== -1 && from < end) this.#event(body.subarray(from + 6, end));
      at = end + 2;
    }
    if (at < body.length) this.#body = Buffer.from(body.subarray(at));
  }
}
