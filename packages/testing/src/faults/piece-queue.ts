import type { CutKind, Outlet } from "./stage.ts";

/** Bytes in order, as pieces, and maybe the end behind them. */
export class PieceQueue {
  #pieces: Uint8Array[] = [];
  #end: CutKind | undefined;
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#pieces.push(bytes);
    this.#bytes += bytes.length;
  }

  end(how: CutKind): void {
    this.#end = how;
  }

  /** Takes the first bytes, at most `most` and never more than a piece has. */
  take(most: number): Uint8Array | undefined {
    const first = this.#pieces[0];
    if (first === undefined) return undefined;
    const taken = first.subarray(0, most);
    if (taken.length === first.length) this.#pieces.shift();
    else this.#pieces[0] = first.subarray(most);
    this.#bytes -= taken.length;
    return taken;
  }

  /** Takes exactly the first `count` bytes, or what there is, in one piece. */
  takeWhole(count: number): Uint8Array | undefined {
    const first = this.#pieces[0];
    if (first === undefined || first.length >= count || this.#pieces.length === 1) {
      return this.take(count);
    }
    const whole = new Uint8Array(Math.min(count, this.#bytes));
    for (let at = 0; at < whole.length; ) {
      const piece = this.take(whole.length - at)!;
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /** Takes the end, once all bytes before it were taken. */
  takeEnd(): CutKind | undefined {
    if (this.#bytes > 0) return undefined;
    const end = this.#end;
    this.#end = undefined;
    return end;
  }

  /** Hands everything on, piece by piece. */
  release(outlet: Outlet): void {
    for (let piece = this.take(this.#bytes); piece; piece = this.take(this.#bytes)) {
      outlet.push(piece);
    }
    const end = this.takeEnd();
    if (end !== undefined) outlet.end(end);
  }

  /** Hands everything on, in one piece. */
  releaseWhole(outlet: Outlet): void {
    const whole = this.takeWhole(this.#bytes);
    if (whole !== undefined) outlet.push(whole);
    this.release(outlet);
  }

  clear(): void {
    this.#pieces = [];
    this.#bytes = 0;
    this.#end = undefined;
  }
}
