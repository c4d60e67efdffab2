// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindUnary } from "@twobyte/server/codegen1";
import { EnlistedMessage, WorkerMessage } from "./messages.js";
export { protocol } from "./protocol.js";
const dispatchEnlist = {
  service: "Dispatch",
  name: "enlist",
  code: "En",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  input: WorkerMessage,
  outputs: [{ codec: EnlistedMessage, since: 1 }],
  errors: [],
  tagged: false
};
export function bindDispatch(service) {
  return {
    name: "Dispatch",
    methods: [
      bindUnary(dispatchEnlist, (input, context) => service.enlist(input, context))
    ]
  };
}
