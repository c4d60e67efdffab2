// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  Callee,
  EventMethod,
  EventOptions,
  ServerStream,
  ServerStreamMethod,
  StreamOptions,
} from "@twobyte/client/codegen1";
import { callServerStream, sendEvent } from "@twobyte/client/codegen1";
import type { WorkCountAnswer } from "./answers.js";
import { CountedMessage, DismissalMessage, ProgressMessage, RangeMessage } from "./messages.js";
import type { Dismissal, Range } from "./types.js";

export type { DispatchEnlistAnswer, WorkCountAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

/** Does work; what the dispatcher calls. */
export class WorkClient {
  readonly #session: Callee;

  constructor(session: Callee) {
    this.#session = session;
  }

  /** Counts the primes of a range, and tells of its progress. */
  count(input: Range, options?: StreamOptions): ServerStream<WorkCountAnswer> {
    return callServerStream(this.#session, workCount, input, options);
  }

  /** There is no more work. */
  dismiss(input: Dismissal, options?: EventOptions): Promise<void> {
    return sendEvent(this.#session, workDismiss, input, options);
  }
}

const workCount: ServerStreamMethod<Range, WorkCountAnswer> = {
  service: "Work",
  name: "count",
  code: "Co",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: RangeMessage,
  outputs: [{ codec: CountedMessage, since: 1 }, { codec: ProgressMessage, since: 1 }],
  errors: [],
  tagged: true,
};

const workDismiss: EventMethod<Dismissal> = {
  service: "Work",
  name: "dismiss",
  code: "Di",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
  input: DismissalMessage,
  outputs: [],
  errors: [],
  tagged: false,
};
