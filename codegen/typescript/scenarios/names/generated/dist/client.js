// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  callBidi,
  callClientStream,
  callQuery,
  callServerStream,
  callUnary,
  sendEvent
} from "@twobyte/client/codegen1";
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
export class BindClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  bidi(input, items, options) {
    return callBidi(this.#session, bindBidi2, input, items, options);
  }
  clientStream(input, items, options) {
    return callClientStream(this.#session, bindClientStream2, input, items, options);
  }
  event(input, options) {
    return sendEvent(this.#session, bindEvent2, input, options);
  }
  query(input, options) {
    return callQuery(this.#session, bindQuery2, input, options);
  }
  unary(input, options) {
    return callUnary(this.#session, bindUnary2, input, options);
  }
}
export class CallClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  bidi(input, items, options) {
    return callBidi(this.#session, callBidi2, input, items, options);
  }
  clientStream(input, items, options) {
    return callClientStream(this.#session, callClientStream2, input, items, options);
  }
  query(input, options) {
    return callQuery(this.#session, callQuery2, input, options);
  }
  unary(input, options) {
    return callUnary(this.#session, callUnary2, input, options);
  }
}
export class NamesClient2 {
  #session;
  constructor(session) {
    this.#session = session;
  }
  all(input, options) {
    return callServerStream(this.#session, namesAll, input, options);
  }
  allNow(input, options) {
    return callUnary(this.#session, namesAllNow, input, options);
  }
  delete(input, options) {
    return callUnary(this.#session, namesDelete, input, options);
  }
}
export class NamesAllClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  now(input, options) {
    return callUnary(this.#session, namesAllNow2, input, options);
  }
}
export class SendClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  event(input, options) {
    return sendEvent(this.#session, sendEvent2, input, options);
  }
}
const bindBidi2 = {
  service: "Bind",
  name: "bidi",
  code: "Bi",
  kind: "bidi",
  since: 1,
  maxBytes: 1048576,
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
  input: EventOptions2Message,
  outputs: [],
  errors: [],
  tagged: false
};
