import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * @import { ChildProcess } from "node:child_process"
 * @import { Outcome, Task } from "./play-fault.js"
 *
 * @typedef {Outcome | { kind: "late" }} Played
 */

const program = fileURLToPath(new URL("./worker.js", import.meta.url));

/** A process that plays tasks, one at a time; it is ended, and another started, when one takes too long. */
export class Player {
  /** @type {ChildProcess | undefined} */
  #child;

  /**
   * @param {Task} task
   * @param {number} limitMs
   * @returns {Promise<Played>}
   */
  play(task, limitMs) {
    const child = this.#child ?? fork(program);
    this.#child = child;
    return new Promise((resolve) => {
      const end = (/** @type {Played} */ played) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(played);
      };
      const timer = setTimeout(() => {
        this.#child = undefined;
        child.kill("SIGKILL");
        end({ kind: "late" });
      }, limitMs);
      child.once("message", (played) => end(/** @type {Played} */ (played)));
      child.once("exit", (code) => {
        this.#child = undefined;
        end({ kind: "unstarted", problem: `The player ended with code ${code}.` });
      });
      child.send(task);
    });
  }

  close() {
    this.#child?.kill();
  }
}
