// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindUnary } from "@twobyte/server/codegen1";
import { NoticeMessage, NoticedMessage } from "./messages.js";
export { protocol } from "./protocol.js";
const screenNotify = {
  service: "Screen",
  name: "notify",
  code: "No",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: NoticeMessage,
  outputs: [{ codec: NoticedMessage, since: 1 }],
  errors: [],
  tagged: false
};
export function bindScreen(service) {
  return {
    name: "Screen",
    methods: [
      bindUnary(screenNotify, (input, context) => service.notify(input, context))
    ]
  };
}
