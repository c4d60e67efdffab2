import type { SubjectInfo } from "../report/run-event.ts";

/** A reply's or a request's members, or an event's: JSON. */
export type Members = { readonly [member: string]: unknown };

/** What a subject told of by itself. */
export interface SubjectEvent extends Members {
  /** Its name. */
  readonly ev: string;
  /** Counts the events of the subject, from 1. */
  readonly n: number;
}

/** What is tested, wherever it runs: in this process, as a child, or dialled in. */
export interface Subject {
  /** What it answered to `start`. */
  readonly info: SubjectInfo;
  /**
   * Has it do a command, and gives the members of its `ok`. Throws a `SubjectRefusal` for an `err`,
   * and a `SubjectFailure` when the subject does not keep the protocol or is gone.
   */
  ask(command: string, members?: Members): Promise<Members>;
  /** Hands every further event to a listener, until the function it returns is called. */
  listen(listener: (event: SubjectEvent) => void): () => void;
  /** What it wrote to its standard error since the last time, for people. */
  takeStderr(): string;
  /** The last 64 KiB that it wrote there, taken or not; nothing of one that has none. */
  stderr(): string;
  /** Ends it: asks it to stop, and kills what has not by then. Does nothing the second time. */
  stop(): Promise<void>;
}

/** The subject answered a command with `err`. */
export class SubjectRefusal extends Error {
  override readonly name = "SubjectRefusal";
  /** `unknown`, `unsupported`, `failed`, or another word of the subject's. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** How a subject failed as one. */
export type SubjectFailureKind =
  | "crashed"
  | "silent"
  | "malformed"
  | "flooding"
  | "closed"
  | "not-a-subject";

/** The subject does not keep the control protocol, or is gone. */
export class SubjectFailure extends Error {
  override readonly name = "SubjectFailure";
  readonly kind: SubjectFailureKind;

  constructor(kind: SubjectFailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
