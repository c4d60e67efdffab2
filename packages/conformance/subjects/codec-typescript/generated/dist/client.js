// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { callServerStream, callUnary } from "@twobyte/client/codegen1";
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
  TimesMessage
} from "./messages.js";
export { protocol } from "./protocol.js";
export class ValuesClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  every(input, options) {
    return callServerStream(this.#session, valuesEvery, input, options);
  }
  open(input, options) {
    return callUnary(this.#session, valuesOpen, input, options);
  }
}
const valuesEvery = {
  service: "Values",
  name: "every",
  code: "Ev",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: EmptyMessage,
  outputs: [{ codec: BoundsMessage, since: 1 }, { codec: DecimalsMessage, since: 1 }, { codec: FloatsMessage, since: 1 }, { codec: GroveMessage, since: 1 }, { codec: IntegersMessage, since: 1 }, { codec: LabelsMessage, since: 4 }, { codec: LateMessage, since: 2 }, { codec: MapsMessage, since: 1 }, { codec: MembersMessage, since: 1 }, { codec: PatternsMessage, since: 4 }, { codec: PresenceMessage, since: 1 }, { codec: SeriesMessage, since: 1 }, { codec: TextsMessage, since: 1 }, { codec: TimesMessage, since: 1 }],
  errors: [],
  tagged: true
};
const valuesOpen = {
  service: "Values",
  name: "open",
  code: "Op",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: NewTicketMessage,
  outputs: [{ codec: TicketMessage, since: 1 }],
  errors: [],
  tagged: false
};
