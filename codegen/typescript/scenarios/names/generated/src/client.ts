// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  CallOptions,
  ClientSession,
  ServerStream,
  ServerStreamMethod,
  StreamOptions,
  UnaryMethod,
} from "@twobyte/client/codegen1";
import { callServerStream, callUnary } from "@twobyte/client/codegen1";
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

export class BindClient {
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  unary(input: Text, options?: CallOptions): Promise<BindUnaryAnswer> {
    return callUnary(this.#session, bindUnary2, input, options);
  }
}

export class CallClient {
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  unary(input: Text, options?: CallOptions): Promise<CallUnaryAnswer> {
    return callUnary(this.#session, callUnary2, input, options);
  }
}

export class NamesClient2 {
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  all(input: Nothing, options?: StreamOptions): ServerStream<NamesAllAnswer2> {
    return callServerStream(this.#session, namesAll, input, options);
  }

  allNow(input: NamesClient, options?: CallOptions): Promise<NamesAllNowAnswer> {
    return callUnary(this.#session, namesAllNow, input, options);
  }

  delete(input: CallContext2, options?: CallOptions): Promise<NamesDeleteAnswer> {
    return callUnary(this.#session, namesDelete, input, options);
  }
}

export class NamesAllClient {
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  now(input: Text, options?: CallOptions): Promise<NamesAllNowAnswer2> {
    return callUnary(this.#session, namesAllNow2, input, options);
  }
}

const bindUnary2: UnaryMethod<Text, BindUnaryAnswer> = {
  service: "Bind",
  name: "unary",
  code: "Un",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
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
  input: TextMessage,
  outputs: [{ codec: TextTextMessage, since: 1 }],
  errors: [],
  tagged: false,
};
