import type { CutKind, Surroundings } from "./stage.ts";

/** The connection ends after a silence, as proxies and load balancers do it. */
export interface IdleCut {
  /** So long a silence, in ms. */
  readonly ms: number;
  /** Which direction has to be silent; `both` of them if left out. */
  readonly of?: "up" | "down" | "both";
  /** `fin`. */
  readonly how?: CutKind;
}

/** Watches a connection for silence. */
export class IdleWatch {
  readonly #surroundings: Pick<Surroundings, "clock" | "cut">;
  #setting: IdleCut | undefined;
  #since = 0;
  #timer: unknown;

  constructor(surroundings: Pick<Surroundings, "clock" | "cut">) {
    this.#surroundings = surroundings;
  }

  /** Silence counts from now on. */
  set(setting: IdleCut | undefined): void {
    this.stop();
    this.#setting = setting;
    if (setting === undefined) return;
    this.#since = this.#surroundings.clock.now();
    this.#arm(setting);
  }

  /** Bytes came from the client (`up`) or from the server (`down`). */
  heard(direction: "up" | "down"): void {
    const { of = "both" } = this.#setting ?? {};
    if (of === "both" || of === direction) this.#since = this.#surroundings.clock.now();
  }

  stop(): void {
    this.#surroundings.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#setting = undefined;
  }

  #arm(setting: IdleCut): void {
    const { clock, cut } = this.#surroundings;
    this.#timer = clock.setTimeout(
      () => {
        if (clock.now() < this.#since + setting.ms) {
          this.#arm(setting);
        } else {
          this.stop();
          cut(setting.how ?? "fin");
        }
      },
      this.#since + setting.ms - clock.now(),
    );
  }
}
