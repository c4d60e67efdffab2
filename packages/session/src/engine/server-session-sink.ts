import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Credentials } from "../frames/credentials.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { SubscriptionState } from "../handover/session-state.ts";
import type { Payload } from "../payload.ts";
import type { SessionSink } from "./sink.ts";
import type { Stream, StreamReceiver } from "./stream.ts";

/** Where a server's session puts what it wants done and what it has to tell. */
export interface ServerSessionSink extends SessionSink {
  /**
   * The client calls a method; nothing of the payload was read yet, and it is valid during the
   * call only. What is thrown fails the call.
   */
  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver;
  /**
   * A subscription goes on here that another server had (spec 15.10): its stream says what the
   * caller was told. What is thrown ends it, and without this it ends too.
   */
  moved?(stream: Stream, state: SubscriptionState): StreamReceiver;
  /**
   * The client has sent new credentials: answer with `renew` when they are good, and with nothing
   * when they are not.
   */
  authenticate(credentials: Credentials): void;
  /** Why a call that runs may not go on; undefined when it may. Asked when that may have changed. */
  judge(stream: Stream): TwobyteError | undefined;
  /** No connection is attached any more, for now. */
  detached(): void;
  /** The session is over, once; without an error when it ended as it should. */
  ended(error: TwobyteError | undefined): void;
}
