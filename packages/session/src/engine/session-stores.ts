import type { OutgoingData } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import { Counters } from "./counters.ts";
import { IncomingParts } from "./incoming-parts.ts";
import type { Parameters } from "./parameters.ts";
import { ReplayBuffer } from "./replay-buffer.ts";
import { WaitingFrames } from "./waiting-frames.ts";

/** What a session keeps of frames. Most have nothing to keep: each store is made when it is needed. */
export abstract class SessionStores {
  readonly codec: ProfileCodec;
  readonly parameters: Parameters;
  readonly counters: Counters;
  #replay: ReplayBuffer | undefined;
  #waiting: WaitingFrames | undefined;
  #parts: IncomingParts | undefined;

  constructor(codec: ProfileCodec, parameters: Parameters) {
    this.codec = codec;
    this.parameters = parameters;
    this.counters = new Counters(parameters);
  }

  /** For engines: what the peer has not acknowledged. */
  get replay(): ReplayBuffer {
    if (this.#replay !== undefined) return this.#replay;
    const { acked } = this.counters;
    this.#replay = new ReplayBuffer(this.codec);
    this.#replay.last = acked;
    this.#replay.acknowledge(acked);
    return this.#replay;
  }

  set replay(replay: ReplayBuffer) {
    this.#replay = replay;
  }

  /** For engines: what waits for a connection. */
  get waiting(): WaitingFrames {
    this.#waiting ??= new WaitingFrames(this.codec);
    return this.#waiting;
  }

  /** For engines: messages that arrived in part. */
  get parts(): IncomingParts {
    this.#parts ??= new IncomingParts(this.parameters.partBytes);
    return this.#parts;
  }

  /** Bytes of frames that are kept or wait. */
  get held(): number {
    return (this.kept?.bytes ?? 0) + (this.queued?.bytes ?? 0);
  }

  /** Whether everything above `received` can be sent again (R-SES-19). */
  canResume(received: number): boolean {
    return received >= this.counters.acked && received <= this.counters.sent;
  }

  /** What is kept for the peer, if anything is. */
  protected get kept(): ReplayBuffer | undefined {
    return this.#replay;
  }

  /** What waits for a connection, if anything does. */
  protected get queued(): WaitingFrames | undefined {
    return this.#waiting;
  }

  /** The frames above `received` that are kept; undefined when one of them is not. */
  protected above(received: number): OutgoingData[] | undefined {
    return this.#replay === undefined ? [] : this.#replay.above(received);
  }

  /** Keeps nothing any more. */
  protected drop(): void {
    this.#replay = undefined;
    this.#waiting = undefined;
  }

  /** Lets go of the stores that are empty. */
  protected dropEmpty(): void {
    if (this.#replay?.last === this.counters.acked) this.#replay = undefined;
    if (this.#waiting?.counted === 0) this.#waiting = undefined;
    if (this.#parts?.size === 0) this.#parts = undefined;
  }
}
