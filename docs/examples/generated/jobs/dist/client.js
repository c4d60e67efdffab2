// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { callUnary } from "@twobyte/client/codegen1";
import { EnlistedMessage, WorkerMessage } from "./messages.js";
export { protocol } from "./protocol.js";
export class DispatchClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  /** Offers to work. Whoever enlists is called for work over the same connection. */
  enlist(input, options) {
    return callUnary(this.#session, dispatchEnlist, input, options);
  }
}
const dispatchEnlist = {
  service: "Dispatch",
  name: "enlist",
  code: "En",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: WorkerMessage,
  outputs: [{ codec: EnlistedMessage, since: 1 }],
  errors: [],
  tagged: false
};
