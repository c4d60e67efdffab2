import type { ConnectionEnd } from "../proxy-connection.ts";

/** The promise of a connection's end. */
export class Ending {
  readonly promise: Promise<ConnectionEnd>;
  /** Keeps the promise, and tells who asked. */
  readonly settle: (end: ConnectionEnd) => void;

  constructor(tell: (end: ConnectionEnd) => void) {
    let keep: (end: ConnectionEnd) => void = () => {};
    this.promise = new Promise((resolve) => {
      keep = resolve;
    });
    this.settle = (end) => {
      keep(end);
      tell(end);
    };
  }
}
