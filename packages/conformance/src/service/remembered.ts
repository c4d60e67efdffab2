/** So many answers are kept at most, and only for keys of so many characters. */
const MOST = 4096;
const LONGEST = 512;

/** Answers by what was asked, for scenarios say the same few messages thousands of times. */
export class Remembered<Answer> {
  readonly #answers = new Map<string, Answer>();

  /** The answer of `make` when this was asked first; what `make` throws is not kept. */
  of(key: string, make: () => Answer): Answer {
    if (key.length > LONGEST) return make();
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.#answers.size >= MOST) this.#answers.clear();
    this.#answers.set(key, made);
    return made;
  }
}
