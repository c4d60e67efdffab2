import type { CutKind, Outlet, Stage, Surroundings } from "./stage.ts";

/** The connection ends behind so many bytes of a direction. */
export interface CutAfter {
  /** Exactly this many are still passed on, counted from when the fault was set. */
  readonly bytes: number;
  /** `fin`. */
  readonly how?: CutKind;
}

/** Lets exactly so many bytes through, and then cuts the connection. */
export class CutAfterStage implements Stage<number | CutAfter> {
  readonly held = 0;
  readonly #next: Outlet;
  readonly #cut: Surroundings["cut"];
  #left: number | undefined;
  #how: CutKind = "fin";
  #isCut = false;

  constructor(next: Outlet, { cut }: Pick<Surroundings, "cut">) {
    this.#next = next;
    this.#cut = cut;
  }

  set(setting: number | CutAfter | undefined): void {
    const { bytes, how = "fin" } = typeof setting === "object" ? setting : { bytes: setting };
    this.#left = bytes;
    this.#how = how;
    this.#settle();
  }

  push(bytes: Uint8Array): void {
    if (this.#isCut) return;
    const passed = bytes.subarray(0, this.#left);
    if (this.#left !== undefined) this.#left -= passed.length;
    this.#next.push(passed);
    this.#settle();
  }

  end(how: CutKind): void {
    if (!this.#isCut) this.#next.end(how);
  }

  stop(): void {
    this.#isCut = true;
  }

  #settle(): void {
    if (this.#left !== 0 || this.#isCut) return;
    this.#isCut = true;
    this.#cut(this.#how);
  }
}
