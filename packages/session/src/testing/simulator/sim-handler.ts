import { rawPayload } from "../../engine/payload-codec.ts";
import type { ServerSession } from "../../engine/server-session.ts";
import type { Stream, StreamReceiver } from "../../engine/stream.ts";
import type { Profile } from "../../payload.ts";
import { payloadOf, textOf } from "../recorder.ts";
import type { CallRecord, Ledger } from "./ledger.ts";
import type { Watched, World } from "./world.ts";

/** What handlers are made with. */
export interface HandlerPlace extends Watched {
  readonly world: World;
  readonly ledger: Ledger;
  readonly profile: Profile;
  readonly isDown: boolean;
  /** Whether what ran here is over. */
  readonly hasGone: boolean;
}

/** A call at its server: sends what the ledger says, whenever it may. */
export class SimHandler implements StreamReceiver {
  /** It has ended, well or not. */
  isOver = false;
  readonly #place: HandlerPlace;
  readonly #session: ServerSession;
  readonly #stream: Stream;
  readonly #record: CallRecord;
  #isUpOver: boolean;
  #isScheduled = false;

  constructor(place: HandlerPlace, session: ServerSession, stream: Stream, input: string) {
    this.#place = place;
    this.#session = session;
    this.#stream = stream;
    this.#record = place.ledger.enter(input, place);
    this.#isUpOver = this.#record.kind !== "bidi";
    this.writable();
  }

  message(_code: number, payload: Uint8Array | string, size: number): void {
    this.#place.ledger.up(this.#record, textOf(payload));
    this.#session.consume(this.#stream, size);
  }

  skipped(): void {}

  ended(): void {
    this.#isUpOver = true;
    this.writable();
  }

  failed(): void {
    if (this.isOver) this.#place.world.violate(`${this.#record.id}: its handler ended twice`);
    this.isOver = true;
  }

  writable(): void {
    if (this.#isScheduled || this.isOver) return;
    this.#isScheduled = true;
    const { world } = this.#place;
    world.after(world.random.below(200), () => this.#produce());
  }

  #produce(): void {
    this.#isScheduled = false;
    if (this.#place.isDown || this.isOver) return;
    this.#place.world.touch(this.#place);
    const stream = this.#stream;
    const { random } = this.#place.world;
    for (let burst = random.below(3); burst >= 0 && stream.canSend && !this.#isWhole; burst--) {
      this.#send();
    }
    if (this.#isWhole && this.#isUpOver) {
      this.isOver = true;
      this.#session.end(stream);
    } else if (stream.canSend && !this.#isWhole) {
      this.writable();
    }
  }

  get #isWhole(): boolean {
    return this.#record.sentDown === this.#record.down;
  }

  #send(): void {
    const { world, profile } = this.#place;
    const text = `${this.#record.sentDown} ${"x".repeat(world.random.below(100))}`;
    this.#record.sentDown++;
    this.#session.send(this.#stream, "CD", rawPayload, payloadOf(profile, text));
  }
}
