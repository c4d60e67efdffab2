// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BidiMethod,
  BoundService,
  CallContext,
  ClientStreamMethod,
  EventMethod,
  QueryMethod,
  ServerStreamMethod,
  UnaryMethod,
} from "@twobyte/server/codegen1";
import {
  bindBidi,
  bindClientStream,
  bindEvent,
  bindQuery,
  bindServerStream,
  bindUnary,
} from "@twobyte/server/codegen1";
import type {
  BindBidiAnswer,
  BindBidiItem2,
  BindClientStreamAnswer,
  BindClientStreamItem,
  BindQueryAnswer,
  BindUnaryAnswer,
  CallBidiAnswer,
  CallBidiItem,
  CallClientStreamAnswer,
  CallClientStreamItem,
  CallQueryAnswer,
  CallUnaryAnswer,
  NamesAllAnswer2,
  NamesAllNowAnswer,
  NamesAllNowAnswer2,
  NamesDeleteAnswer,
} from "./answers.js";
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
  TextTextMessage,
} from "./messages.js";
import type { CallContext2, EventOptions2, NamesClient, Nothing, Text } from "./types.js";

export type { BindBidiAnswer, BindBidiItem2, BindClientStreamAnswer, BindClientStreamItem, BindQueryAnswer, BindUnaryAnswer, CallBidiAnswer, CallBidiItem, CallClientStreamAnswer, CallClientStreamItem, CallQueryAnswer, CallUnaryAnswer, NamesAllAnswer2, NamesAllNowAnswer, NamesAllNowAnswer2, NamesDeleteAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface BindService {
  bidi(input: Text, items: AsyncIterable<BindBidiItem2>, context: CallContext): AsyncIterable<BindBidiAnswer> | Iterable<BindBidiAnswer>;
  clientStream(input: Text, items: AsyncIterable<BindClientStreamItem>, context: CallContext): BindClientStreamAnswer | Promise<BindClientStreamAnswer>;
  event(input: Text, context: CallContext): void | Promise<void>;
  query(input: Text, context: CallContext): BindQueryAnswer | Promise<BindQueryAnswer>;
  unary(input: Text, context: CallContext): BindUnaryAnswer | Promise<BindUnaryAnswer>;
}

export interface CallService {
  bidi(input: Text, items: AsyncIterable<CallBidiItem>, context: CallContext): AsyncIterable<CallBidiAnswer> | Iterable<CallBidiAnswer>;
  clientStream(input: Text, items: AsyncIterable<CallClientStreamItem>, context: CallContext): CallClientStreamAnswer | Promise<CallClientStreamAnswer>;
  query(input: Text, context: CallContext): CallQueryAnswer | Promise<CallQueryAnswer>;
  unary(input: Text, context: CallContext): CallUnaryAnswer | Promise<CallUnaryAnswer>;
}

export interface NamesService {
  all(input: Nothing, context: CallContext): AsyncIterable<NamesAllAnswer2> | Iterable<NamesAllAnswer2>;
  allNow(input: NamesClient, context: CallContext): NamesAllNowAnswer | Promise<NamesAllNowAnswer>;
  delete(input: CallContext2, context: CallContext): NamesDeleteAnswer | Promise<NamesDeleteAnswer>;
}

export interface NamesAllService {
  now(input: Text, context: CallContext): NamesAllNowAnswer2 | Promise<NamesAllNowAnswer2>;
}

export interface SendService {
  event(input: EventOptions2, context: CallContext): void | Promise<void>;
}

const bindBidi2: BidiMethod<Text, BindBidiItem2, BindBidiAnswer> = {
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
  taggedItems: false,
};

const bindClientStream2: ClientStreamMethod<Text, BindClientStreamItem, BindClientStreamAnswer> = {
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
  taggedItems: true,
};

const bindEvent2: EventMethod<Text> = {
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
  tagged: false,
};

const bindQuery2: QueryMethod<Text, BindQueryAnswer> = {
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
  tagged: false,
};

const bindUnary2: UnaryMethod<Text, BindUnaryAnswer> = {
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
  tagged: false,
};

const callBidi2: BidiMethod<Text, CallBidiItem, CallBidiAnswer> = {
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
  taggedItems: false,
};

const callClientStream2: ClientStreamMethod<Text, CallClientStreamItem, CallClientStreamAnswer> = {
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
  taggedItems: true,
};

const callQuery2: QueryMethod<Text, CallQueryAnswer> = {
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
  tagged: false,
};

const callUnary2: UnaryMethod<Text, CallUnaryAnswer> = {
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
  tagged: false,
};

const namesAll: ServerStreamMethod<Nothing, NamesAllAnswer2> = {
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
  tagged: true,
};

const namesAllNow: UnaryMethod<NamesClient, NamesAllNowAnswer> = {
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
  tagged: false,
};

const namesDelete: UnaryMethod<CallContext2, NamesDeleteAnswer> = {
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
  tagged: true,
};

const namesAllNow2: UnaryMethod<Text, NamesAllNowAnswer2> = {
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
  tagged: false,
};

const sendEvent2: EventMethod<EventOptions2> = {
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
  tagged: false,
};

/** Puts an implementation behind the service Bind, to hand to `serve`. */
export function bindBind(service: BindService): BoundService {
  return {
    name: "Bind",
    methods: [
      bindBidi(bindBidi2, (input, items, context) => service.bidi(input, items, context)),
      bindClientStream(bindClientStream2, (input, items, context) => service.clientStream(input, items, context)),
      bindEvent(bindEvent2, (input, context) => service.event(input, context)),
      bindQuery(bindQuery2, (input, context) => service.query(input, context)),
      bindUnary(bindUnary2, (input, context) => service.unary(input, context)),
    ],
  };
}

/** Puts an implementation behind the service Call, to hand to `serve`. */
export function bindCall(service: CallService): BoundService {
  return {
    name: "Call",
    methods: [
      bindBidi(callBidi2, (input, items, context) => service.bidi(input, items, context)),
      bindClientStream(callClientStream2, (input, items, context) => service.clientStream(input, items, context)),
      bindQuery(callQuery2, (input, context) => service.query(input, context)),
      bindUnary(callUnary2, (input, context) => service.unary(input, context)),
    ],
  };
}

/** Puts an implementation behind the service Names, to hand to `serve`. */
export function bindNames(service: NamesService): BoundService {
  return {
    name: "Names",
    methods: [
      bindServerStream(namesAll, (input, context) => service.all(input, context)),
      bindUnary(namesAllNow, (input, context) => service.allNow(input, context)),
      bindUnary(namesDelete, (input, context) => service.delete(input, context)),
    ],
  };
}

/** Puts an implementation behind the service NamesAll, to hand to `serve`. */
export function bindNamesAll(service: NamesAllService): BoundService {
  return {
    name: "NamesAll",
    methods: [
      bindUnary(namesAllNow2, (input, context) => service.now(input, context)),
    ],
  };
}

/** Puts an implementation behind the service Send, to hand to `serve`. */
export function bindSend(service: SendService): BoundService {
  return {
    name: "Send",
    methods: [
      bindEvent(sendEvent2, (input, context) => service.event(input, context)),
    ],
  };
}
