/** In UTF-16 units: what is said without end has to be heard. */
const MOST_HELD = 65_536;

/** Messages as lines. Those of one turn go out together: a write to a pipe waits for the system. */
export class LineWriter {
  #said = "";
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Says a message, at the end of this turn at the latest. */
  say(message: object): void {
    if (this.#said === "") setImmediate(() => this.flush());
    this.#said += `${JSON.stringify(message)}\n`;
    if (this.#said.length > MOST_HELD) this.flush();
  }

  /** Says at once what was said in this turn. */
  flush(): void {
    const text = this.#said;
    this.#said = "";
    if (text !== "") this.#write(text);
  }
}
