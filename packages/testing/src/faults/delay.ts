import type { CutKind, Outlet, Stage, Surroundings } from "./stage.ts";

/** Everything arrives `ms` later, and up to `jitter` ms more; never out of order. */
export interface Delay {
  /** In ms. */
  readonly ms: number;
  /** Between 0 and this many ms are added, anew for each piece. 0. */
  readonly jitter?: number;
}

interface Parcel {
  /** Not before; and never before those ahead of it. */
  readonly due: number;
  /** Bytes, or the end. */
  readonly content: Uint8Array | CutKind;
}

/** A long way: each piece arrives a while after it was sent. */
export class DelayStage implements Stage<number | Delay> {
  readonly #next: Outlet;
  readonly #surroundings: Pick<Surroundings, "clock" | "random">;
  #parcels: Parcel[] = [];
  #held = 0;
  #setting: Delay | undefined;
  #timer: unknown;

  constructor(next: Outlet, surroundings: Pick<Surroundings, "clock" | "random">) {
    this.#next = next;
    this.#surroundings = surroundings;
  }

  get held(): number {
    return this.#held;
  }

  /** What is on its way keeps its time; without a delay it arrives now. */
  set(setting: number | Delay | undefined): void {
    this.#setting = typeof setting === "number" ? { ms: setting } : setting;
    if (setting === undefined) this.#deliver(Number.POSITIVE_INFINITY);
  }

  push(bytes: Uint8Array): void {
    if (this.#setting === undefined) this.#next.push(bytes);
    else this.#send(bytes, this.#setting);
  }

  end(how: CutKind): void {
    if (this.#setting === undefined) this.#next.end(how);
    else this.#send(how, this.#setting);
  }

  stop(): void {
    this.#surroundings.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#parcels = [];
    this.#held = 0;
  }

  #send(content: Uint8Array | CutKind, { ms, jitter = 0 }: Delay): void {
    const { clock, random } = this.#surroundings;
    const due = clock.now() + ms + (jitter > 0 ? random() * jitter : 0);
    this.#parcels.push({ due, content });
    if (typeof content !== "string") this.#held += content.length;
    this.#arm();
  }

  #arm(): void {
    const first = this.#parcels[0];
    if (first === undefined || this.#timer !== undefined) return;
    const { clock } = this.#surroundings;
    this.#timer = clock.setTimeout(() => this.#deliver(clock.now()), first.due - clock.now());
  }

  #deliver(now: number): void {
    this.#surroundings.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    for (let first = this.#parcels[0]; first && first.due <= now; first = this.#parcels[0]) {
      this.#parcels.shift();
      if (typeof first.content === "string") {
        this.#next.end(first.content);
      } else {
        this.#held -= first.content.length;
        this.#next.push(first.content);
      }
    }
    this.#arm();
  }
}
