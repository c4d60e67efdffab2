// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindServerStream, bindUnary } from "@twobyte/server/codegen1";
import {
  CallContext2Message,
  CollisionsMessage,
  MadeMessage,
  NamesAllAnswerMessage,
  NamesClientMessage,
  NothingMessage,
  OddMessage,
  RuntimeMessage,
  TakenMessage,
  TextMessage,
  TextTextMessage
} from "./messages.js";
export { protocol } from "./protocol.js";
const bindUnary2 = {
  service: "Bind",
  name: "unary",
  code: "Un",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: TextMessage,
  outputs: [{ codec: TextTextMessage, since: 1 }],
  errors: [],
  tagged: false
};
const callUnary2 = {
  service: "Call",
  name: "unary",
  code: "Ua",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: TextMessage,
  outputs: [{ codec: TextTextMessage, since: 1 }],
  errors: [],
  tagged: false
};
const namesAll = {
  service: "Names",
  name: "all",
  code: "Al",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: NothingMessage,
  outputs: [{ codec: MadeMessage, since: 1 }, { codec: OddMessage, since: 1 }, { codec: RuntimeMessage, since: 1 }, { codec: TakenMessage, since: 1 }, { codec: CollisionsMessage, since: 1 }],
  errors: [],
  tagged: true
};
const namesAllNow = {
  service: "Names",
  name: "allNow",
  code: "AN",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: NamesClientMessage,
  outputs: [{ codec: NamesAllAnswerMessage, since: 1 }],
  errors: [],
  tagged: false
};
const namesDelete = {
  service: "Names",
  name: "delete",
  code: "De",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: CallContext2Message,
  outputs: [{ codec: TextMessage, since: 1 }, { codec: TextTextMessage, since: 1 }],
  errors: [],
  tagged: true
};
const namesAllNow2 = {
  service: "NamesAll",
  name: "now",
  code: "No",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: TextMessage,
  outputs: [{ codec: TextTextMessage, since: 1 }],
  errors: [],
  tagged: false
};
export function bindBind(service) {
  return {
    name: "Bind",
    methods: [
      bindUnary(bindUnary2, (input, context) => service.unary(input, context))
    ]
  };
}
export function bindCall(service) {
  return {
    name: "Call",
    methods: [
      bindUnary(callUnary2, (input, context) => service.unary(input, context))
    ]
  };
}
export function bindNames(service) {
  return {
    name: "Names",
    methods: [
      bindServerStream(namesAll, (input, context) => service.all(input, context)),
      bindUnary(namesAllNow, (input, context) => service.allNow(input, context)),
      bindUnary(namesDelete, (input, context) => service.delete(input, context))
    ]
  };
}
export function bindNamesAll(service) {
  return {
    name: "NamesAll",
    methods: [
      bindUnary(namesAllNow2, (input, context) => service.now(input, context))
    ]
  };
}
