import type { Subject } from "./subject.ts";

/** Starts subjects: the first, and another whenever one failed. */
export interface SubjectSource {
  /** What is started, for people: a command, a file, an address. */
  readonly what: string;
  /**
   * Starts a subject, and asks it who it is. Rejects with a `SubjectFailure` when there is none, or
   * it does not keep the control protocol.
   */
  start(): Promise<Subject>;
  /** Frees what the source itself holds; subjects are stopped by whoever started them. */
  close(): Promise<void>;
}
