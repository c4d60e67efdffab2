import type { Socket } from "node:net";
import { Pipeline } from "../faults/pipeline.ts";
import type { CutKind, Surroundings } from "../faults/stage.ts";
import type { Flow } from "../proxy-connection.ts";

/** What a lane tells its connection. */
export interface LaneEvents {
  /** Bytes came from the source. They get into the pipeline through `feed`. */
  arrived(bytes: Uint8Array): void;
  /** The source said its end, which goes into the pipeline next. */
  sourceEnded(): void;
  /** The end came out at the other side of the pipeline. */
  passed(how: CutKind): void;
}

/** One direction of a connection: from a socket through its faults to the other socket. */
export class Lane {
  readonly #source: Socket;
  readonly #sink: Socket;
  readonly #pipeline: Pipeline;
  #read = 0;
  #written = 0;
  #isStopped = false;

  constructor(
    source: Socket,
    sink: Socket,
    surroundings: Omit<Surroundings, "drained">,
    events: LaneEvents,
  ) {
    this.#source = source;
    this.#sink = sink;
    this.#pipeline = new Pipeline(
      {
        push: (bytes) => this.#write(bytes),
        end: (how) => {
          if (how === "fin") sink.end();
          events.passed(how);
        },
      },
      { ...surroundings, drained: () => this.settle() },
    );
    source.on("data", (bytes) => {
      if (this.#isStopped) return;
      this.#read += bytes.length;
      events.arrived(bytes);
      this.settle();
    });
    source.on("end", () => {
      if (this.#isStopped) return;
      events.sourceEnded();
      this.#pipeline.end("fin");
    });
    source.on("close", (isBroken) => {
      if (!this.#isStopped && isBroken) this.#pipeline.end("rst");
    });
    sink.on("drain", () => this.settle());
  }

  /** The counts as they are now. */
  get flow(): Flow {
    return { read: this.#read, written: this.#written, held: this.#pipeline.held };
  }

  get pipeline(): Pipeline {
    return this.#pipeline;
  }

  /** Reads on, or lets the sender wait. */
  settle(): void {
    const isFull = this.#pipeline.isFull || this.#sink.writableNeedDrain;
    if (isFull && !this.#isStopped) this.#source.pause();
    else this.#source.resume();
  }

  /** Nothing passes any more; what still comes is read and dropped, so that an end is seen. */
  stop(): void {
    this.#isStopped = true;
    this.#pipeline.stop();
    this.settle();
  }

  #write(bytes: Uint8Array): void {
    if (this.#isStopped || !this.#sink.writable || bytes.length === 0) return;
    this.#written += bytes.length;
    this.#sink.write(bytes);
    this.settle();
  }
}
