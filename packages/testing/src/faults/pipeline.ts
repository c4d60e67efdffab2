import { BlackholeStage } from "./blackhole.ts";
import { BufferStage } from "./buffer.ts";
import { Chunk } from "./chunk.ts";
import { Coalesce } from "./coalesce.ts";
import { CutAfterStage } from "./cut-after.ts";
import { DelayStage } from "./delay.ts";
import type { DirectionFaults } from "./faults.ts";
import type { CutKind, Outlet, Stage, Surroundings } from "./stage.ts";
import { Stall } from "./stall.ts";
import { Throttle } from "./throttle.ts";

/** A fault that makes its sender wait holds about this many bytes before it does. */
const HIGH_WATER = 65_536;

/** All faults of one direction, in a row. It does no I/O: bytes go in, bytes come out. */
export class Pipeline implements Outlet {
  readonly #cutAfter: CutAfterStage;
  readonly #chunk: Chunk;
  readonly #throttle: Throttle;
  readonly #delay: DelayStage;
  readonly #stall: Stall;
  readonly #coalesce: Coalesce;
  readonly #buffer: BufferStage;
  readonly #blackhole: BlackholeStage;
  #faults: DirectionFaults = {};

  constructor(out: Outlet, surroundings: Surroundings) {
    this.#cutAfter = new CutAfterStage(out, surroundings);
    this.#chunk = new Chunk(this.#cutAfter, surroundings);
    this.#throttle = new Throttle(this.#chunk, surroundings);
    this.#delay = new DelayStage(this.#throttle, surroundings);
    this.#stall = new Stall(this.#delay);
    this.#coalesce = new Coalesce(this.#stall, surroundings);
    this.#buffer = new BufferStage(this.#coalesce);
    this.#blackhole = new BlackholeStage(this.#buffer);
  }

  /** Bytes that came in and neither went out nor were dropped. */
  get held(): number {
    return this.#stages().reduce((sum, { held }) => sum + held, 0);
  }

  /** Whether the sender should wait: by its fault, or because a slow fault has enough. */
  get isFull(): boolean {
    const slow = this.#throttle.held + this.#chunk.held;
    return this.#faults.blackhole === "unread" || slow >= HIGH_WATER;
  }

  /** Puts these faults in the place of those before. One that stays the same goes on undisturbed. */
  set(faults: DirectionFaults): void {
    const before = this.#faults;
    this.#faults = faults;
    // From the receiver's side, so that what a fault lets go meets those behind it as they now are.
    change(this.#cutAfter, before.cutAfter, faults.cutAfter);
    change(this.#chunk, before.chunk, faults.chunk);
    change(this.#throttle, before.throttle, faults.throttle);
    change(this.#delay, before.delay, faults.delay);
    change(this.#stall, before.stall, faults.stall);
    change(this.#coalesce, before.coalesce, faults.coalesce);
    change(this.#buffer, before.buffer, faults.buffer);
    change(this.#blackhole, before.blackhole, faults.blackhole);
  }

  push(bytes: Uint8Array): void {
    this.#blackhole.push(bytes);
  }

  end(how: CutKind): void {
    this.#blackhole.end(how);
  }

  /** A message of HTTP ended with the byte that was pushed last. */
  messageEnd(): void {
    this.#buffer.flush();
  }

  /** What comes from now on is no HTTP. */
  upgraded(): void {
    this.#buffer.upgraded();
  }

  /** Forgets what is held; nothing comes out any more. */
  stop(): void {
    for (const stage of this.#stages()) stage.stop();
  }

  #stages(): Pick<Stage<unknown>, "held" | "stop">[] {
    return [
      this.#blackhole,
      this.#buffer,
      this.#coalesce,
      this.#stall,
      this.#delay,
      this.#throttle,
      this.#chunk,
      this.#cutAfter,
    ];
  }
}

function change<Setting>(
  stage: Stage<Setting>,
  before: Setting | undefined,
  now: Setting | undefined,
): void {
  if (JSON.stringify(before) !== JSON.stringify(now)) stage.set(now);
}
