// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  bindBidi,
  bindClientStream,
  bindEvent,
  bindQuery,
  bindServerStream,
  bindUnary
} from "@twobyte/server/codegen1";
import {
  BindBidiItemMessage,
  CallContext2Message,
  CollisionsMessage,
  EventOptions2Message,
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
const bindBidi2 = {
  service: "Bind",
  name: "bidi",
  code: "Bi",
  kind: "bidi",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: TextMessage,
  outputs: [{ codec: TextTextMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [{ codec: BindBidiItemMessage, since: 1 }],
  taggedItems: false
};
const bindClientStream2 = {
  service: "Bind",
  name: "clientStream",
  code: "CS",
  kind: "clientStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: TextMessage,
  outputs: [{ codec: TextTextMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [{ codec: TextMessage, since: 1 }, { codec: TextTextMessage, since: 1 }],
  taggedItems: true
};
const bindEvent2 = {
  service: "Bind",
  name: "event",
  code: "Ev",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: TextMessage,
  outputs: [],
  errors: [],
  tagged: false
};
const bindQuery2 = {
  service: "Bind",
  name: "query",
  code: "Qu",
  kind: "query",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: TextMessage,
  outputs: [{ codec: TextTextMessage, since: 1 }],
  errors: [],
  tagged: false
};
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
const callBidi2 = {
  service: "Call",
  name: "bidi",
  code: "Bd",
  kind: "bidi",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: TextMessage,
  outputs: [{ codec: TextTextMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [{ codec: TextMessage, since: 1 }],
  taggedItems: false
};
const callClientStream2 = {
  service: "Call",
  name: "clientStream",
  code: "Cl",
  kind: "clientStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: TextMessage,
  outputs: [{ codec: TextTextMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [{ codec: TextMessage, since: 1 }, { codec: TextTextMessage, since: 1 }],
  taggedItems: true
};
const callQuery2 = {
  service: "Call",
  name: "query",
  code: "Qe",
  kind: "query",
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
const sendEvent2 = {
  service: "Send",
  name: "event",
  code: "Ee",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: EventOptions2Message,
  outputs: [],
  errors: [],
  tagged: false
};
export function bindBind(service) {
  return {
    name: "Bind",
    methods: [
      bindBidi(bindBidi2, (input, items, context) => service.bidi(input, items, context)),
      bindClientStream(bindClientStream2, (input, items, context) => service.clientStream(input, items, context)),
      bindEvent(bindEvent2, (input, context) => service.event(input, context)),
      bindQuery(bindQuery2, (input, context) => service.query(input, context)),
      bindUnary(bindUnary2, (input, context) => service.unary(input, context))
    ]
  };
}
export function bindCall(service) {
  return {
    name: "Call",
    methods: [
      bindBidi(callBidi2, (input, items, context) => service.bidi(input, items, context)),
      bindClientStream(callClientStream2, (input, items, context) => service.clientStream(input, items, context)),
      bindQuery(callQuery2, (input, context) => service.query(input, context)),
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
export function bindSend(service) {
  return {
    name: "Send",
    methods: [
      bindEvent(sendEvent2, (input, context) => service.event(input, context))
    ]
  };
}
