import { rawPayload } from "../../engine/payload-codec.ts";
import type { ServerSession } from "../../engine/server-session.ts";
import type { Stream, StreamReceiver } from "../../engine/stream.ts";
import type { Continuation } from "../../handover/session-state.ts";
import { payloadOf, textOf } from "../recorder.ts";
import type { CallRecord } from "./ledger.ts";
import type { HandlerPlace } from "./sim-handler.ts";

interface Published {
  readonly text: string;
  readonly size: number;
}

/** A subscription at one server: goes on at another with its session. */
export class SimSubscription implements StreamReceiver {
  /** It has ended, or is at another server, and nothing of it is here. */
  isOver = false;
  readonly #place: HandlerPlace;
  readonly #session: ServerSession;
  readonly #stream: Stream;
  readonly #record: CallRecord;
  readonly #input: string;
  /** What the caller said and was not taken. */
  readonly #published: Published[] = [];
  #isUpOver = false;
  #hasLeft = false;
  #isScheduled = false;

  constructor(
    place: HandlerPlace,
    session: ServerSession,
    stream: Stream,
    { input, record }: { readonly input: string; readonly record: CallRecord },
  ) {
    this.#place = place;
    this.#session = session;
    this.#stream = stream;
    this.#record = record;
    this.#input = input;
    this.writable();
  }

  message(_code: number, payload: Uint8Array | string, size: number): void {
    this.#published.push({ text: textOf(payload), size });
    if (this.#published.length === 1) this.#takeLater();
  }

  skipped(): void {}

  ended(): void {
    this.#isUpOver = true;
    this.writable();
  }

  failed(): void {
    if (this.isOver) this.#place.world.violate(`${this.#record.id}: its subscription ended twice`);
    this.isOver = true;
  }

  offered(): Continuation {
    return {
      input: payloadOf("binary", this.#input) as Uint8Array,
      //@fault settled-unasked isSettled: true,
      isSettled: this.#published.length === 0,
    };
  }

  left(): void {
    this.#hasLeft = true;
    if (this.#published.length === 0) this.#finish();
  }

  writable(): void {
    if (this.#isScheduled || this.isOver || this.#hasLeft) return;
    this.#isScheduled = true;
    const { world } = this.#place;
    world.after(world.random.below(200), () => this.#produce());
  }

  #takeLater(): void {
    const { world } = this.#place;
    world.after(world.random.below(world.random.once(4) ? 2000 : 50), () => this.#take());
  }

  /** One thing of the caller's is where it belongs. */
  #take(): void {
    if (this.#place.isDown || this.isOver) return;
    this.#place.world.touch(this.#place);
    const [first] = this.#published;
    if (first === undefined) return;
    this.#place.ledger.published(this.#record, first.text);
    this.#session.consume(this.#stream, first.size);
    this.#published.shift();
    if (this.#published.length > 0) this.#takeLater();
    else if (this.#hasLeft) this.#finish();
    else this.writable();
  }

  #finish(): void {
    this.isOver = true;
    this.#session.done(this.#stream);
  }

  #produce(): void {
    this.#isScheduled = false;
    if (this.#place.isDown || this.isOver || this.#hasLeft) return;
    this.#place.world.touch(this.#place);
    const stream = this.#stream;
    const { random } = this.#place.world;
    if (stream.epoch === undefined) {
      this.#session.opened(stream, { epoch: "e", offset: 0 }, random.once(2) ? 65 : undefined);
    }
    for (let burst = random.below(3); burst >= 0 && stream.canSend && !this.#isWhole; burst--) {
      this.#send();
    }
    if (this.#isWhole && this.#isUpOver && this.#published.length === 0) {
      this.isOver = true;
      this.#session.end(stream);
    } else if (stream.canSend && !this.#isWhole) {
      this.writable();
    }
  }

  get #isWhole(): boolean {
    return this.#stream.offset === this.#record.down;
  }

  /** The log has all items from the begin: its place is what the stream says. */
  #send(): void {
    const { world, profile } = this.#place;
    const text = `${this.#stream.offset} ${"x".repeat(world.random.below(100))}`;
    this.#record.sentDown = Math.max(this.#record.sentDown, this.#stream.offset + 1);
    this.#session.send(this.#stream, "CD", rawPayload, payloadOf(profile, text));
  }
}
