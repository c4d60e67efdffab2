import type { OutgoingData, Profile } from "@twobyte/session";
import { toBase64Url } from "@twobyte/wire";
import type { HttpAnswer, HttpOutlet, HttpSink } from "./http-answer.ts";
import { HttpTransport } from "./http-transport.ts";

const encoder = new TextEncoder();

/** What proxies hold back until they have seen so much (R-TRANS-10). */
//@fault padding-too-short suite R-TRANS-10 const PADDING = encoder.encode(`:${" ".repeat(256)}\n\n`);
const PADDING = encoder.encode(`:${" ".repeat(2048)}\n\n`);
/** How much older than its age a stream becomes before it is ended, and not just asked to be. */
const OVERTIME = 0.2;

/** The headers of a streamed answer (R-TRANS-9). */
const HEADERS = {
  "content-type": "text/event-stream",
  "cache-control": "no-cache, no-transform",
  //@fault stream-may-be-buffered suite R-TRANS-9
  "x-accel-buffering": "no",
};

/** What became an event last: what goes to many is the same for all of them. */
let lastData: OutgoingData | undefined;
let lastEvent: Uint8Array = PADDING;

/** A transport whose way down is an event stream (spec 11.3). */
export class StreamTransport extends HttpTransport implements HttpOutlet {
  readonly #maxAgeMs: number;
  readonly #bornAt: number = performance.now();
  /** What was said before there was a sink. */
  #early: Uint8Array[] = [PADDING];
  #sink: HttpSink | undefined;
  #hasAsked = false;

  /** `maxAgeMs`: see `streamAge` in the spec. */
  constructor(token: string, profile: Profile, maxAgeMs: number) {
    super(token, profile);
    this.#maxAgeMs = maxAgeMs;
  }

  /** The answer to the request that brought the hello. */
  get answer(): HttpAnswer {
    return { status: 200, headers: HEADERS, body: this };
  }

  pour(sink: HttpSink): void {
    this.#sink = sink;
    for (const bytes of this.#early) sink.write(bytes);
    this.#early = [];
    if (this.isOver) sink.end();
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
    const sink = this.#sink;
    if (this.end()) sink?.end();
  }

  abort(): void {
    const sink = this.#sink;
    if (this.end()) sink?.destroy();
  }

  /** It is remembered for a time, and its stream, which is large, is not. */
  protected override end(): boolean {
    this.#sink = undefined;
    return super.end();
  }

  #say(data: OutgoingData): void {
    if (data !== lastData) {
      lastData = data;
      const text = typeof data === "string" ? data : toBase64Url(data);
      lastEvent = encoder.encode(`data: ${text}\n\n`);
    }
    if (this.#sink === undefined) this.#early.push(lastEvent);
    else this.#sink.write(lastEvent);
  }

  /**
   * R-TRANS-12: something is written at least once a beat. The client opens another stream and
   * attaches there while this one goes on; whoever does not is cut off, and resumes.
   */
  #checkAge(): void {
    const age = performance.now() - this.#bornAt;
    //@fault stream-never-old suite R-TRANS-12 return;
    if (age < this.#maxAgeMs) return;
    if (!this.#hasAsked) {
      this.#hasAsked = true;
      const window = { fromMs: 0, spanMs: Math.floor((this.#maxAgeMs * OVERTIME) / 2) };
      const verdict = "kept";
      this.#say(
        this.encode({ kind: "goodbye", code: 0, window, retry: "now", afterMs: 0, verdict }),
      );
      //@fault old-stream-stays suite R-TRANS-12 } else if (age < 0) {
    } else if (age > this.#maxAgeMs * (1 + OVERTIME)) {
      const { link } = this;
      this.close();
      link?.lost();
    }
  }
}
