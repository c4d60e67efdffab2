/**
 * Reads an event stream as its format says: lines end in CR LF, LF or CR, a blank line ends an
 * event, and of an event only the `data` counts.
 */
export class EventLines {
  readonly #heard: (data: string) => void;
  #rest = "";
  #data: string[] = [];

  constructor(heard: (data: string) => void) {
    this.#heard = heard;
  }

  /** Takes what arrived. */
  push(chunk: string): void {
    this.#rest += chunk;
    while (true) {
      const end = /\r\n|\n|\r(?=[\s\S])/.exec(this.#rest);
      if (end === null) return;
      const line = this.#rest.slice(0, end.index);
      this.#rest = this.#rest.slice(end.index + end[0].length);
      this.#line(line);
    }
  }

  #line(line: string): void {
    if (line === "") {
      if (this.#data.length > 0) this.#heard(this.#data.join("\n"));
      this.#data = [];
    } else if (line.startsWith("data:")) {
      this.#data.push(line.slice(line[5] === " " ? 6 : 5));
    }
  }
}
