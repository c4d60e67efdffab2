import type { Agenda, Due } from "../engine/agenda.ts";
import { errorBodyOf } from "../engine/error-frames.ts";
import { comeAgain } from "./claims.ts";
import type { LinkMessage } from "./link-message.ts";
import type { SessionState } from "./session-state.ts";

/** What a node asks others for. */
export type Question = Unnumbered<LinkMessage & { readonly kind: "peek" | "claim" }>;

/** What comes of a question; undefined when nobody knows the session. */
export type Answer =
  | (LinkMessage & { readonly kind: "glimpse" | "refused" })
  | { readonly kind: "committed"; readonly state: SessionState }
  | undefined;

type Unnumbered<T> = T extends unknown ? Omit<T, "n"> : never;

interface Asked extends Due {
  readonly question: Question;
  /** Nodes that were not asked. */
  readonly next: string[][];
  /** Nodes that were, and have not answered. */
  readonly open: Set<string>;
  /** Whose offer was taken. */
  offered: { readonly node: string; readonly state: SessionState } | undefined;
  /** Whether it has left a node just now: another, which may have been asked too early, has it. */
  hasLeft: boolean;
  readonly done: (answer: Answer) => void;
}

/** The questions that a node has asked and that were not answered (R-HAND-2, R-HAND-8). */
export class Questions {
  readonly #agenda: Agenda;
  readonly #deadlineMs: number;
  readonly #say: (node: string, message: LinkMessage) => void;
  readonly #asked = new Map<number, Asked>();
  #last = 0;

  constructor(
    agenda: Agenda,
    deadlineMs: number,
    say: (node: string, message: LinkMessage) => void,
  ) {
    this.#agenda = agenda;
    this.#deadlineMs = deadlineMs;
    this.#say = say;
  }

  /** How many are not answered. */
  get size(): number {
    return this.#asked.size;
  }

  /** Asks the nodes of each list at once, and one list after the other. */
  ask(question: Question, nodes: readonly string[][], done: (answer: Answer) => void): void {
    const n = ++this.#last;
    const asked: Asked = {
      deadlineAt: Number.POSITIVE_INFINITY,
      heapIndex: -1,
      question,
      next: [...nodes],
      open: new Set(),
      offered: undefined,
      hasLeft: false,
      done,
      due: () => this.#overdue(n),
    };
    this.#asked.set(n, asked);
    //@fault waits-for-the-commit suite R-HAND-8
    this.#agenda.wake(asked, this.#agenda.now + this.#deadlineMs);
    this.#goOn(n, asked);
  }

  /** Whether a session is on its way here: its owner was told to let go of it. */
  isTaking(session: string): boolean {
    for (const { offered } of this.#asked.values()) if (offered?.state.id === session) return true;
    return false;
  }

  /** A node answers. */
  answered(node: string, message: LinkMessage): void {
    if (!("n" in message)) return;
    const { n } = message;
    const asked = this.#asked.get(n);
    // It was given up: whoever offers is not to wait.
    if (asked === undefined || !asked.open.has(node)) {
      if (message.kind === "offer") this.#say(node, { kind: "drop", n });
      return;
    }
    if (message.kind === "unknown") {
      asked.open.delete(node);
      asked.hasLeft ||= message.left === true;
      this.#goOn(n, asked);
    } else if (message.kind === "offer") {
      asked.offered = { node, state: message.state };
      asked.open.clear();
      asked.open.add(node);
      //@fault speaks-unconfirmed suite R-HAND-6 this.#say(node, { kind: "commit", n }); this.#finish(n, { kind: "committed", state: message.state });
      this.#say(node, { kind: "commit", n });
    } else if (message.kind === "committed" && asked.offered !== undefined) {
      this.#finish(n, { kind: "committed", state: asked.offered.state });
    } else if (message.kind === "glimpse" || message.kind === "refused") {
      this.#finish(n, message);
    }
  }

  /** A node is gone. */
  lost(node: string): void {
    for (const [n, asked] of [...this.#asked]) {
      if (!asked.open.delete(node)) continue;
      // R-HAND-8: nobody knows whether it took the commit.
      if (asked.offered === undefined) this.#goOn(n, asked);
      //@fault lost-owner-awaited suite R-HAND-8
      else this.#finish(n, refused(n));
    }
  }

  #goOn(n: number, asked: Asked): void {
    const { question, open, next } = asked;
    while (open.size === 0) {
      const nodes = next.shift();
      if (nodes === undefined) {
        this.#finish(n, asked.hasLeft ? refused(n) : undefined);
        return;
      }
      for (const node of nodes) open.add(node);
      for (const node of nodes) this.#say(node, { ...question, n });
    }
  }

  #overdue(n: number): void {
    const asked = this.#asked.get(n);
    if (asked?.offered !== undefined) this.#say(asked.offered.node, { kind: "drop", n });
    this.#finish(n, refused(n));
  }

  #finish(n: number, answer: Answer): void {
    const asked = this.#asked.get(n);
    this.#asked.delete(n);
    if (asked === undefined) return;
    this.#agenda.cancel(asked);
    asked.done(answer);
  }
}

function refused(n: number): LinkMessage & { readonly kind: "refused" } {
  return { kind: "refused", n, error: errorBodyOf(comeAgain()) };
}
