// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindServerStream } from "@twobyte/server/codegen1";
import {
  CollisionsMessage,
  MadeMessage,
  NothingMessage,
  OddMessage,
  TakenMessage
} from "./messages.js";
export { protocol } from "./protocol.js";
const namesAll = {
  service: "Names",
  name: "all",
  code: "Al",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: NothingMessage,
  outputs: [{ codec: MadeMessage, since: 1 }, { codec: OddMessage, since: 1 }, { codec: TakenMessage, since: 1 }, { codec: CollisionsMessage, since: 1 }],
  errors: [],
  tagged: true
};
export function bindNames(service) {
  return {
    name: "Names",
    methods: [
      bindServerStream(namesAll, (input, context) => service.all(input, context))
    ]
  };
}
