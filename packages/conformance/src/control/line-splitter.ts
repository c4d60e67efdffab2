const LF = 0x0a;

/**
 * Cuts what a process writes into lines, by U+000A. A line that is not yet complete is kept in the
 * pieces it came in, so a long one costs no more than its bytes.
 */
export class LineSplitter {
  #pieces: Uint8Array[] = [];
  readonly #onLine: (line: string) => void;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  /** Takes what was written; the bytes are not kept when the call calls back with their lines. */
  push(bytes: Uint8Array): void {
    let from = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, from)) {
      this.#pieces.push(bytes.subarray(from, at));
      from = at + 1;
      const line = Buffer.concat(this.#pieces).toString("utf8");
      this.#pieces = [];
      if (line.trim() !== "") this.#onLine(line);
    }
    if (from < bytes.length) this.#pieces.push(Uint8Array.from(bytes.subarray(from)));
  }

  /** What stands behind the last line's end, cut to so many bytes. */
  rest(most: number): string {
    return Buffer.concat(this.#pieces).subarray(0, most).toString("utf8");
  }
}
