import { BinaryWriter } from "@twobyte/wire";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { BinaryFieldWriter } from "../fields/binary-field-writer.ts";

/** Who writes into shared memory, and can be told to let go of it. */
export interface WriterOwner {
  /** Takes a view of what it has written since it became the owner; it writes elsewhere next. */
  seal(): void;
}

/**
 * One writer for all connections of a process: thousands of them cost no memory but that of the
 * frames that wait. Whoever writes frames in a row owns it and finds them side by side; when
 * another comes between, what was written is sealed.
 */
export class SharedWriter {
  readonly writer: BinaryWriter = new BinaryWriter();
  readonly fields: BinaryFieldWriter = new BinaryFieldWriter(this.writer);
  /** Set while a frame is being written. */
  isWriting = false;
  #owner: WriterOwner | undefined;

  /** Begins a frame of `owner`, behind its others when nobody wrote in between. */
  acquire(owner: WriterOwner): void {
    if (this.isWriting) {
      throw new TwobyteError("failed_precondition", "a getter of a message sent another message");
    }
    this.isWriting = true;
    if (this.#owner === owner) return;
    this.#owner?.seal();
    this.#owner = owner;
    this.writer.start = this.writer.pos;
  }

  /** Lets go of what was written so far. */
  release(): void {
    this.#owner = undefined;
    this.writer.start = this.writer.pos;
  }
}

/** The process's writer. */
export const sharedWriter: SharedWriter = new SharedWriter();
