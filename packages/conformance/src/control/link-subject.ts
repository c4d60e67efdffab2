import type { SubjectInfo } from "../report/run-event.ts";
import type { ControlLink } from "./control-link.ts";
import type { Members, Subject, SubjectEvent } from "./subject.ts";

/** How a subject is ended, and what it said beside the conversation. */
export interface SubjectHandle {
  /** Ends it by force where asking did not. */
  end(): Promise<void>;
  takeStderr(): string;
  /** The last that it wrote, whether it was taken or not. */
  stderr(): string;
}

/** A subject at the other end of a conversation. */
export class LinkSubject implements Subject {
  readonly info: SubjectInfo;
  readonly #link: ControlLink;
  readonly #handle: SubjectHandle;
  #stopped: Promise<void> | undefined;

  constructor(info: SubjectInfo, link: ControlLink, handle: SubjectHandle) {
    this.info = info;
    this.#link = link;
    this.#handle = handle;
  }

  ask(command: string, members?: Members): Promise<Members> {
    return this.#link.ask(command, members);
  }

  listen(listener: (event: SubjectEvent) => void): () => void {
    return this.#link.listen(listener);
  }

  takeStderr(): string {
    return this.#handle.takeStderr();
  }

  stderr(): string {
    return this.#handle.stderr();
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    // One that is gone, or refuses, is ended all the same. One that is silent is not waited for long.
    await Promise.race([this.#link.ask("stop").catch(() => undefined), pause(stopMs)]);
    await this.#handle.end();
    this.#link.fail("closed", "It was stopped.");
  }
}

const stopMs = 1_000;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
