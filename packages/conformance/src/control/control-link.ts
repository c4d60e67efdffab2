import type { ControlClock } from "./clock.ts";
import { parseMessage } from "./parse-message.ts";
import type { Members, SubjectEvent, SubjectFailureKind } from "./subject.ts";
import { SubjectFailure, SubjectRefusal } from "./subject.ts";

/** Bounds of a conversation. */
export interface ControlLimits {
  /** How long a subject may leave a request without an answer, and answer no other, in ms. */
  readonly answerMs: number;
  /** How long it may leave one without an answer whatever else it answers, on any machine, in ms. */
  readonly requestMs: number;
  /** How much it may write between two requests, in bytes. */
  readonly bytes: number;
}

/** What holds for every subject (docs/conformance/control-protocol.md). */
export const defaultLimits: ControlLimits = {
  answerMs: 10_000,
  requestMs: 90_000,
  bytes: 64 * 1024 * 1024,
};

interface Waiting {
  readonly command: string;
  readonly resolve: (members: Members) => void;
  readonly reject: (error: Error) => void;
  stopClock: () => void;
}

/**
 * One conversation with a subject, without the means of it: requests go out through a function, what
 * comes in is given line by line. The first failure ends it, and is that of all later requests.
 */
export class ControlLink {
  readonly #send: (message: Members) => void;
  readonly #clock: ControlClock;
  readonly #limits: ControlLimits;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: SubjectEvent) => void>();
  readonly #onFailure: (failure: SubjectFailure) => void;
  #lastId = 0;
  #lastEvent = 0;
  /** How many requests were answered. */
  #answers = 0;
  #bytes = 0;
  #failure: SubjectFailure | undefined;

  /** `onFailure` is called once: the subject is of no more use, and has to be ended. */
  constructor(
    send: (message: Members) => void,
    clock: ControlClock,
    limits: ControlLimits,
    onFailure: (failure: SubjectFailure) => void,
  ) {
    this.#send = send;
    this.#clock = clock;
    this.#limits = limits;
    this.#onFailure = onFailure;
  }

  /** Whether the conversation has ended. */
  get isOver(): boolean {
    return this.#failure !== undefined;
  }

  /** See `Subject`. */
  ask(command: string, members: Members = {}): Promise<Members> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    this.#lastId += 1;
    const id = this.#lastId;
    this.#bytes = 0;
    return new Promise((resolve, reject) => {
      const waiting = { command, resolve, reject, stopClock: () => {} };
      this.#waiting.set(id, waiting);
      this.#watch(waiting, 0);
      this.#send({ ...members, id, cmd: command });
    });
  }

  /**
   * One that answers others meanwhile is not silent: what it was asked may stand behind them. It may
   * not stand there for ever.
   */
  #watch(waiting: Waiting, waitedMs: number): void {
    const { answerMs, requestMs } = this.#limits;
    const answers = this.#answers;
    const patienceMs = Math.round(answerMs * (this.#clock.slowness?.() ?? 1));
    const ms = Math.min(patienceMs, requestMs - waitedMs);
    waiting.stopClock = this.#clock.after(ms, () => {
      const allMs = waitedMs + ms;
      const isTooLong = allMs >= requestMs;
      if (!isTooLong && this.#answers > answers) {
        this.#watch(waiting, allMs);
        return;
      }
      const waited = `${Math.round((isTooLong ? allMs : ms) / 1000)} s`;
      this.fail("silent", `It did not answer the command ${waiting.command} within ${waited}.`);
    });
  }

  /** See `Subject`. */
  listen(listener: (event: SubjectEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Counts what the subject wrote, complete lines or not. */
  count(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes <= this.#limits.bytes) return;
    const most = `${this.#limits.bytes} bytes`;
    this.fail("flooding", `It wrote more than ${most} without being asked for anything more.`);
  }

  /** Takes one line, or one object. */
  receive(message: unknown): void {
    if (this.#failure !== undefined) return;
    const parsed = parseMessage(message);
    switch (parsed.kind) {
      case "malformed":
        this.fail("malformed", parsed.problem);
        break;
      case "event":
        this.#hear(parsed.event);
        break;
      case "reply":
        this.#answer(parsed.id, parsed.outcome);
        break;
    }
  }

  #hear(event: SubjectEvent): void {
    this.#lastEvent += 1;
    if (event.n !== this.#lastEvent) {
      const counted = `the event ${event.ev} has n ${event.n}`;
      this.fail(
        "malformed",
        `Its events do not count: ${counted}, and ${this.#lastEvent} is next.`,
      );
      return;
    }
    for (const listener of this.#listeners) listener(event);
  }

  #answer(id: number, outcome: Members | SubjectRefusal): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) {
      const isOld = id >= 1 && id <= this.#lastId;
      const what = isOld
        ? `answered the request ${id} twice`
        : `answered ${id}, which nobody asked`;
      this.fail("malformed", `It ${what}.`);
      return;
    }
    this.#waiting.delete(id);
    this.#answers += 1;
    waiting.stopClock();
    if (outcome instanceof SubjectRefusal) waiting.reject(outcome);
    else waiting.resolve(outcome);
  }

  /** Ends the conversation. Does nothing the second time. */
  fail(kind: SubjectFailureKind, problem: string): void {
    if (this.#failure !== undefined) return;
    this.#failure = new SubjectFailure(kind, problem);
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const one of waiting) {
      one.stopClock();
      one.reject(this.#failure);
    }
    this.#onFailure(this.#failure);
  }
}
