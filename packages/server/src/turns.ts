/** So many bytes, or characters, are sent to a client before others have their turn. */
const MAX_TURN = 262_144;

/** Runs a callback in a macrotask, so that the steps of handlers that need no waiting go together. */
export function atTimer(callback: () => void): void {
  setTimeout(callback, 0);
}

/** Lets the calls of one client send only so much before others have their turn. */
export class Turns {
  readonly #atTurnEnd: (callback: () => void) => void;
  #sent = 0;
  #end: Promise<void> | undefined;

  /** `atTurnEnd` runs a callback when what runs now is done. */
  constructor(atTurnEnd: (callback: () => void) => void) {
    this.#atTurnEnd = atTurnEnd;
  }

  /** Whether others are to have their turn before this client is sent more. */
  get isOver(): boolean {
    return this.#sent >= MAX_TURN;
  }

  /** So many bytes, or characters, were sent. */
  count(sent: number): void {
    this.#sent += sent;
  }

  /** Resolves when what runs now is done, and everything else that is due had its turn. */
  next(): Promise<void> {
    this.#end ??= new Promise((resolve) => {
      this.#atTurnEnd(() => {
        this.#end = undefined;
        this.#sent = 0;
        resolve();
      });
    });
    return this.#end;
  }
}
