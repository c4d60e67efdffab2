// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BoundService,
  CallContext,
  ServerStreamMethod,
  UnaryMethod,
} from "@twobyte/server/codegen1";
import { bindServerStream, bindUnary } from "@twobyte/server/codegen1";
import type {
  BindUnaryAnswer,
  CallUnaryAnswer,
  NamesAllAnswer2,
  NamesAllNowAnswer,
  NamesAllNowAnswer2,
  NamesDeleteAnswer,
} from "./answers.js";
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
  TextTextMessage,
} from "./messages.js";
import type { CallContext2, NamesClient, Nothing, Text } from "./types.js";

export type { BindUnaryAnswer, CallUnaryAnswer, NamesAllAnswer2, NamesAllNowAnswer, NamesAllNowAnswer2, NamesDeleteAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface BindService {
  unary(input: Text, context: CallContext): BindUnaryAnswer | Promise<BindUnaryAnswer>;
}

export interface CallService {
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

/** Puts an implementation behind the service Bind, to hand to `serve`. */
export function bindBind(service: BindService): BoundService {
  return {
    name: "Bind",
    methods: [
      bindUnary(bindUnary2, (input, context) => service.unary(input, context)),
    ],
  };
}

/** Puts an implementation behind the service Call, to hand to `serve`. */
export function bindCall(service: CallService): BoundService {
  return {
    name: "Call",
    methods: [
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
