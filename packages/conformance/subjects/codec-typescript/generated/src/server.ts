// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BoundService,
  CallContext,
  ServerStreamMethod,
  UnaryMethod,
} from "@twobyte/server/codegen1";
import { bindServerStream, bindUnary } from "@twobyte/server/codegen1";
import type { ValuesEveryAnswer, ValuesOpenAnswer } from "./answers.js";
import {
  BoundsMessage,
  DecimalsMessage,
  EmptyMessage,
  FloatsMessage,
  GroveMessage,
  IntegersMessage,
  LabelsMessage,
  LateMessage,
  MapsMessage,
  MembersMessage,
  NewTicketMessage,
  PatternsMessage,
  PresenceMessage,
  SeriesMessage,
  TextsMessage,
  TicketMessage,
  TimesMessage,
} from "./messages.js";
import type { Empty, NewTicket } from "./types.js";

export type { ValuesEveryAnswer, ValuesOpenAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface ValuesService {
  every(input: Empty, context: CallContext): AsyncIterable<ValuesEveryAnswer> | Iterable<ValuesEveryAnswer>;
  open(input: NewTicket, context: CallContext): ValuesOpenAnswer | Promise<ValuesOpenAnswer>;
}

const valuesEvery: ServerStreamMethod<Empty, ValuesEveryAnswer> = {
  service: "Values",
  name: "every",
  code: "Ev",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: EmptyMessage,
  outputs: [{ codec: BoundsMessage, since: 1 }, { codec: DecimalsMessage, since: 1 }, { codec: FloatsMessage, since: 1 }, { codec: GroveMessage, since: 1 }, { codec: IntegersMessage, since: 1 }, { codec: LabelsMessage, since: 4 }, { codec: LateMessage, since: 2 }, { codec: MapsMessage, since: 1 }, { codec: MembersMessage, since: 1 }, { codec: PatternsMessage, since: 4 }, { codec: PresenceMessage, since: 1 }, { codec: SeriesMessage, since: 1 }, { codec: TextsMessage, since: 1 }, { codec: TimesMessage, since: 1 }],
  errors: [],
  tagged: true,
};

const valuesOpen: UnaryMethod<NewTicket, ValuesOpenAnswer> = {
  service: "Values",
  name: "open",
  code: "Op",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: NewTicketMessage,
  outputs: [{ codec: TicketMessage, since: 1 }],
  errors: [],
  tagged: false,
};

/** Puts an implementation behind the service Values, to hand to `serve`. */
export function bindValues(service: ValuesService): BoundService {
  return {
    name: "Values",
    methods: [
      bindServerStream(valuesEvery, (input, context) => service.every(input, context)),
      bindUnary(valuesOpen, (input, context) => service.open(input, context)),
    ],
  };
}
