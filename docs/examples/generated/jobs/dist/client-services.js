// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindEvent, bindServerStream } from "@twobyte/server/codegen1";
import { CountedMessage, DismissalMessage, ProgressMessage, RangeMessage } from "./messages.js";
export { protocol } from "./protocol.js";
const workCount = {
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
  tagged: true
};
const workDismiss = {
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
  tagged: false
};
export function bindWork(service) {
  return {
    name: "Work",
    methods: [
      bindServerStream(workCount, (input, context) => service.count(input, context)),
      bindEvent(workDismiss, (input, context) => service.dismiss(input, context))
    ]
  };
}
