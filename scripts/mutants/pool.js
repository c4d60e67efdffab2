import { fork } from "node:child_process";

/** @import { ChildProcess } from "node:child_process" */

/** For a process to end what it has started. */
const GRACE_MS = 2_000;

/**
 * A process that plays tasks, one at a time; it is ended, and another started, when one takes too long.
 *
 * @template {object} Task
 * @template Outcome
 */
export class Player {
  /** @type {ChildProcess | undefined} */
  #child;
  #program;

  /** @param {URL} program that answers each task that it is sent with an outcome */
  constructor(program) {
    this.#program = program;
  }

  /**
   * @param {Task} task
   * @param {number} limitMs
   * @returns {Promise<Outcome | { kind: "late" } | { kind: "unstarted", problem: string }>}
   */
  play(task, limitMs) {
    const child = this.#child ?? fork(this.#program);
    this.#child = child;
    return new Promise((resolve) => {
      const end = (
        /** @type {Outcome | { kind: "late" } | { kind: "unstarted", problem: string }} */ played,
      ) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(played);
      };
      const timer = setTimeout(() => {
        this.#child = undefined;
        child.kill();
        // One that never comes to its signals is ended all the same.
        setTimeout(() => child.kill("SIGKILL"), GRACE_MS).unref();
        end({ kind: "late" });
      }, limitMs);
      child.once("message", (played) => end(/** @type {Outcome} */ (played)));
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
