import type {
  Engine,
  Metadata,
  PayloadCodec,
  Profile,
  RawDetail,
  SkipReason,
  Stream,
  TwobyteError,
} from "@twobyte/session";
import type { CallEngine } from "./server-call.ts";

/** A client's engine as the calls that it serves use it: without logs. */
export class ServedEngine implements CallEngine {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get profile(): Profile {
    return this.#engine.profile;
  }

  send(stream: Stream, code: string, codec: PayloadCodec, value: unknown): void {
    this.#engine.send(stream, code, codec, value);
  }

  skip(stream: Stream, count: number, reason: SkipReason): void {
    this.#engine.skip(stream, count, reason);
  }

  end(stream: Stream, metadata?: Metadata): void {
    this.#engine.end(stream, metadata);
  }

  fail(stream: Stream, error: TwobyteError, detail?: RawDetail): void {
    this.#engine.fail(stream, error, detail);
  }

  consume(stream: Stream, bytes: number): void {
    this.#engine.consume(stream, bytes);
  }

  // What only topics and methods with logs ask for, which a client does not serve.

  opened(): boolean {
    return false;
  }

  sendShared(): void {}

  refuse(): void {}

  done(): void {}
}
