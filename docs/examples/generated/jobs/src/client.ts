// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession, UnaryMethod } from "@twobyte/client/codegen1";
import { callUnary } from "@twobyte/client/codegen1";
import type { DispatchEnlistAnswer } from "./answers.js";
import { EnlistedMessage, WorkerMessage } from "./messages.js";
import type { Worker } from "./types.js";

export type { DispatchEnlistAnswer, WorkCountAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

/** Has work done; what workers call. */
export class DispatchClient {
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  /** Offers to work. Whoever enlists is called for work over the same connection. */
  enlist(input: Worker, options?: CallOptions): Promise<DispatchEnlistAnswer> {
    return callUnary(this.#session, dispatchEnlist, input, options);
  }
}

const dispatchEnlist: UnaryMethod<Worker, DispatchEnlistAnswer> = {
  service: "Dispatch",
  name: "enlist",
  code: "En",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: WorkerMessage,
  outputs: [{ codec: EnlistedMessage, since: 1 }],
  errors: [],
  tagged: false,
};
