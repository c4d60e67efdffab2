// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BoundService,
  CallContext,
  EventMethod,
  ServerStreamMethod,
} from "@twobyte/server/codegen1";
import { bindEvent, bindServerStream } from "@twobyte/server/codegen1";
import type { WorkCountAnswer } from "./answers.js";
import { CountedMessage, DismissalMessage, ProgressMessage, RangeMessage } from "./messages.js";
import type { Dismissal, Range } from "./types.js";

export type { DispatchEnlistAnswer, WorkCountAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

/** Does work; what the dispatcher calls. */
export interface WorkService {
  /** Counts the primes of a range, and tells of its progress. */
  count(input: Range, context: CallContext): AsyncIterable<WorkCountAnswer> | Iterable<WorkCountAnswer>;
  /** There is no more work. */
  dismiss(input: Dismissal, context: CallContext): void | Promise<void>;
}

const workCount: ServerStreamMethod<Range, WorkCountAnswer> = {
  service: "Work",
  name: "count",
  code: "Co",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
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
  auth: { mode: "public" },
  input: DismissalMessage,
  outputs: [],
  errors: [],
  tagged: false,
};

/** Puts an implementation behind the service Work, to hand to `served`. */
export function bindWork(service: WorkService): BoundService {
  return {
    name: "Work",
    methods: [
      bindServerStream(workCount, (input, context) => service.count(input, context)),
      bindEvent(workDismiss, (input, context) => service.dismiss(input, context)),
    ],
  };
}
