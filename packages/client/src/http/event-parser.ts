//@fault return-ends-no-line suite R-TRANS-11 const LINE_END = /\r\n|\n/g;
const LINE_END = /\r\n|\n|\r/g;

/**
 * Reads an event stream as the HTML standard says (R-TRANS-11): gives the data of each event. What
 * it is told is decoded already, without the mark that the stream may begin with.
 */
export class EventParser {
  readonly #onData: (data: string) => void;
  /** The line that has not ended. */
  #line = "";
  /** The event that has not ended. */
  #data: string | undefined;
  /** A line ended with a CR that was the last of its chunk: an LF in front is part of its end. */
  #hasReturned = false;

  constructor(onData: (data: string) => void) {
    this.#onData = onData;
  }

  /** Takes the next piece of the stream, cut anywhere between two characters. */
  push(chunk: string): void {
    if (chunk === "") return;
    //@fault split-line-end-counts-twice suite R-TRANS-11 let from = 0;
    let from = this.#hasReturned && chunk.startsWith("\n") ? 1 : 0;
    this.#hasReturned = false;
    LINE_END.lastIndex = from;
    for (let end = LINE_END.exec(chunk); end !== null; end = LINE_END.exec(chunk)) {
      const line = this.#line + chunk.slice(from, end.index);
      this.#line = "";
      from = end.index + end[0].length;
      this.#hasReturned = end[0] === "\r" && from === chunk.length;
      this.#take(line);
      // What hears of an event may parse another stream.
      LINE_END.lastIndex = from;
    }
    this.#line += chunk.slice(from);
  }

  #take(line: string): void {
    if (line === "") {
      const data = this.#data;
      this.#data = undefined;
      if (data !== undefined) this.#onData(data);
      return;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    //@fault other-fields-read suite R-TRANS-11
    if (field !== "data") return;
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
  }
}
