// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindServerStream } from "@twobyte/server/codegen1";
import {
  ConstraintsMessage,
  DefaultsMessage,
  EmptyMessage,
  GroveMessage,
  MapsMessage,
  PresenceMessage,
  ScalarsMessage,
  SeriesMessage
} from "./messages.js";
export { protocol } from "./protocol.js";
const typesEvery = {
  service: "Types",
  name: "every",
  code: "Ev",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: EmptyMessage,
  outputs: [{ codec: ConstraintsMessage, since: 1 }, { codec: DefaultsMessage, since: 1 }, { codec: GroveMessage, since: 1 }, { codec: MapsMessage, since: 1 }, { codec: PresenceMessage, since: 1 }, { codec: ScalarsMessage, since: 1 }, { codec: SeriesMessage, since: 1 }],
  errors: [],
  tagged: true
};
export function bindTypes(service) {
  return {
    name: "Types",
    methods: [
      bindServerStream(typesEvery, (input, context) => service.every(input, context))
    ]
  };
}
