import type { Ir } from "@twobyte/compiler/ir";
import type { Members, Subject } from "../control/subject.ts";
import { SubjectFailure, SubjectRefusal } from "../control/subject.ts";
import type { CodecAnswer, CodecOperation } from "./operation.ts";

/** Operations in one request. */
const batchSize = 200;
/** Requests that wait for their answer at once: while the subject works, the next are made. */
const mostBatches = 3;

interface Entry {
  readonly ir: Ir | undefined;
  readonly operation: CodecOperation;
  readonly resolve: (answer: CodecAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A subject's codec. Operations of cases that are played at the same time share their requests, for
 * it is the round trips that take time.
 */
export class CodecPort {
  readonly #subject: Subject;
  readonly #queue: Entry[] = [];
  #loaded: Ir | undefined;
  #batches = 0;
  #isScheduled = false;

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /**
   * Has the subject do operations, and gives their answers in order. Rejects with a `SubjectFailure`,
   * or with a `SubjectRefusal` when it refuses the whole request.
   *
   * @param ir the protocol that the messages are of; none for frames
   */
  perform(
    ir: Ir | undefined,
    operations: readonly CodecOperation[],
  ): Promise<readonly CodecAnswer[]> {
    const answers = operations.map(
      (operation) =>
        new Promise<CodecAnswer>((resolve, reject) => {
          this.#queue.push({ ir, operation, resolve, reject });
        }),
    );
    this.#schedule();
    return Promise.all(answers);
  }

  #schedule(): void {
    // While the subject works on these, more are made.
    if (this.#queue.length >= batchSize) this.#flush();
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    // Cases that go on by themselves do so before this.
    setImmediate(() => {
      this.#isScheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    while (this.#queue.length > 0 && this.#batches < mostBatches) {
      const wanted = this.#queue.find(({ ir }) => ir !== undefined)?.ir;
      if (wanted !== undefined && wanted !== this.#loaded) {
        // What was asked of another protocol has to be answered first.
        if (this.#batches === 0) void this.#load(wanted);
        return;
      }
      const batch: Entry[] = [];
      while (batch.length < batchSize) {
        const [next] = this.#queue;
        if (next === undefined || (next.ir !== undefined && next.ir !== this.#loaded)) break;
        this.#queue.shift();
        batch.push(next);
      }
      if (batch.length === 0) return;
      void this.#send(batch);
    }
  }

  async #load(ir: Ir): Promise<void> {
    this.#batches += 1;
    try {
      await this.#subject.ask("load", { ir });
      this.#loaded = ir;
    } catch (error) {
      for (const entry of this.#queue.splice(0)) entry.reject(error);
    }
    this.#batches -= 1;
    this.#flush();
  }

  async #send(entries: readonly Entry[]): Promise<void> {
    this.#batches += 1;
    try {
      const batch = entries.map(({ operation }) => operation);
      const answers = answersOf(await this.#subject.ask("codec", { batch }), entries.length);
      for (const [index, entry] of entries.entries()) entry.resolve(answers[index] ?? {});
    } catch (error) {
      for (const entry of entries) entry.reject(error);
    }
    this.#batches -= 1;
    this.#flush();
  }
}

function answersOf({ results }: Members, count: number): readonly CodecAnswer[] {
  if (!Array.isArray(results) || results.length !== count) {
    const seen = Array.isArray(results) ? `${results.length}` : "no list of";
    throw new MissingResults(`It answered ${count} operations with ${seen} results.`);
  }
  return results.map((one: unknown) =>
    typeof one === "object" && one !== null ? (one as CodecAnswer) : {},
  );
}

/** A request was answered with another number of results: no one knows which belongs to what. */
export class MissingResults extends Error {
  override readonly name = "MissingResults";
}

const ports = new WeakMap<Subject, CodecPort>();

/** The one port of a subject. */
export function codecPort(subject: Subject): CodecPort {
  const port = ports.get(subject) ?? new CodecPort(subject);
  ports.set(subject, port);
  return port;
}

/** Whether an error is of the subject's making, but not its failure as a subject. */
export function isRefusal(error: unknown): error is SubjectRefusal | MissingResults {
  return (
    !(error instanceof SubjectFailure) &&
    (error instanceof SubjectRefusal || error instanceof MissingResults)
  );
}
