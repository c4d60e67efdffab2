// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { callServerStream, sendEvent } from "@twobyte/client/codegen1";
import { CountedMessage, DismissalMessage, ProgressMessage, RangeMessage } from "./messages.js";
export { protocol } from "./protocol.js";
export class WorkClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  /** Counts the primes of a range, and tells of its progress. */
  count(input, options) {
    return callServerStream(this.#session, workCount, input, options);
  }
  /** There is no more work. */
  dismiss(input, options) {
    return sendEvent(this.#session, workDismiss, input, options);
  }
}
const workCount = {
  service: "Work",
  name: "count",
  code: "Co",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: RangeMessage,
  outputs: [{ codec: CountedMessage, since: 1 }, { codec: ProgressMessage, since: 1 }],
  errors: [],
  tagged: true
};
const workDismiss = {
  service: "Work",
  name: "dismiss",
  code: "Di",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
  input: DismissalMessage,
  outputs: [],
  errors: [],
  tagged: false
};
