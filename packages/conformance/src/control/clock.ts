import { slowness } from "./slowness.ts";

/** The time by which silence is noticed; a test has one of its own. */
export interface ControlClock {
  /** Calls back once after so many milliseconds, unless the function it returns is called before. */
  after(ms: number, callback: () => void): () => void;
  /** How many times longer a subject may take now; once as long unless given. */
  slowness?(): number;
}

/** The clock of this process. */
export const processClock: ControlClock = {
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  slowness,
};
