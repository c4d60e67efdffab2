import type { OpenFrame } from "../frames/open-frame.ts";
import type { Payload } from "../payload.ts";
import type { CallRequest } from "./call-link.ts";
import type { Engine } from "./engine.ts";
import type { MethodShape } from "./method-shape.ts";
import type { TakeOpen } from "./open-calls.ts";
import type { Stream, StreamReceiver } from "./stream.ts";

/** What generated callers make their calls over. */
export interface CallPort {
  readonly engine: Engine;
  /** Makes a call; see `Engine.open`. */
  open(request: CallRequest, receiver: StreamReceiver): Stream;
}

/** Whose services can be called: the other side of a session, for the generated callers. */
export interface Callee {
  /** For the callers' runtime. */
  readonly callPort: CallPort;
}

/** What a client serves to its server. */
export interface Serving {
  readonly methods: readonly MethodShape[];
  /** That of `@twobyte/session/server`. */
  readonly takeOpen: TakeOpen;
  /**
   * The server calls a method; nothing of the payload was read yet, and it is valid during the call
   * only. What is thrown fails the call.
   */
  called(engine: Engine, stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver;
}
