// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindServerStream, bindUnary } from "@twobyte/server/codegen1";
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
const valuesEvery = {
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
  tagged: true
};
const valuesOpen = {
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
  tagged: false
};
export function bindValues(service) {
  return {
    name: "Values",
    methods: [
      bindServerStream(valuesEvery, (input, context) => service.every(input, context)),
      bindUnary(valuesOpen, (input, context) => service.open(input, context))
    ]
  };
}
