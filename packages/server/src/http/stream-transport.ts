import type { OutgoingData, Profile } from "@twobyte/session";
import { toBase64Url } from "@twobyte/wire";
import { HttpTransport } from "./http-transport.ts";

/** What proxies hold back until they have seen so much (R-TRANS-10). */
const PADDING = `:${" ".repeat(2048)}\n\n`;
/** How much older than its age a stream becomes before it is ended, and not just asked to be. */
const OVERTIME = 0.2;

/** The headers of a streamed answer (R-TRANS-9). */
const HEADERS = {
  "content-type": "text/event-stream",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

const encoder = new TextEncoder();

/** A transport whose way down is an event stream (spec 11.3). */
export class StreamTransport extends HttpTransport {
  readonly #maxAgeMs: number;
  readonly #bornAt: number = performance.now();
  /** Given away with the response. */
  #body: ReadableStream<Uint8Array> | undefined;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #hasAsked = false;

  /** `maxAgeMs`: see `streamAge` in the spec. */
  constructor(token: string, profile: Profile, maxAgeMs: number) {
    super(token, profile);
    this.#maxAgeMs = maxAgeMs;
    this.#body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
        controller.enqueue(encoder.encode(PADDING));
      },
      cancel: () => this.lost(),
    });
  }

  /** The answer to the request that brought the hello. */
  response(): Response {
    const body = this.#body;
    this.#body = undefined;
    return new Response(body, { headers: HEADERS });
  }

  /** The client is gone. */
  lost(): void {
    const { link } = this;
    if (this.end()) link?.lost();
  }

  write(data: OutgoingData): void {
    if (this.isOver) return;
    this.#say(data);
    this.#checkAge();
  }

  close(): void {
    const controller = this.#controller;
    if (this.end()) controller?.close();
  }

  abort(): void {
    const controller = this.#controller;
    if (this.end()) controller?.error(new Error("the client is dead"));
  }

  /** It is remembered for a time, and its stream, which is large, is not. */
  protected override end(): boolean {
    this.#controller = undefined;
    return super.end();
  }

  #say(data: OutgoingData): void {
    const text = typeof data === "string" ? data : toBase64Url(data);
    this.#controller?.enqueue(encoder.encode(`data: ${text}\n\n`));
  }

  /**
   * R-TRANS-12: something is written at least once a beat. The client opens another stream and
   * attaches there while this one goes on; whoever does not is cut off, and resumes.
   */
  #checkAge(): void {
    const age = performance.now() - this.#bornAt;
    if (age < this.#maxAgeMs) return;
    if (!this.#hasAsked) {
      this.#hasAsked = true;
      const window = { fromMs: 0, spanMs: Math.floor((this.#maxAgeMs * OVERTIME) / 2) };
      const verdict = "kept";
      this.#say(
        this.encode({ kind: "goodbye", code: 0, window, retry: "now", afterMs: 0, verdict }),
      );
    } else if (age > this.#maxAgeMs * (1 + OVERTIME)) {
      const { link } = this;
      this.close();
      link?.lost();
    }
  }
}
