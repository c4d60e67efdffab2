// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BidiMethod,
  CallOptions,
  ClientSession,
  ClientStreamMethod,
  EventMethod,
  EventOptions,
  QueryMethod,
  ServerStream,
  ServerStreamMethod,
  StreamOptions,
  UnaryMethod,
} from "@twobyte/client/codegen1";
import {
  callBidi,
  callClientStream,
  callQuery,
  callServerStream,
  callUnary,
  sendEvent,
} from "@twobyte/client/codegen1";
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

export class BindClient {
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  bidi(input: Text, items: AsyncIterable<BindBidiItem2> | Iterable<BindBidiItem2>, options?: StreamOptions): ServerStream<BindBidiAnswer> {
    return callBidi(this.#session, bindBidi2, input, items, options);
  }

  clientStream(input: Text, items: AsyncIterable<BindClientStreamItem> | Iterable<BindClientStreamItem>, options?: CallOptions): Promise<BindClientStreamAnswer> {
    return callClientStream(this.#session, bindClientStream2, input, items, options);
  }

  event(input: Text, options?: EventOptions): Promise<void> {
    return sendEvent(this.#session, bindEvent2, input, options);
  }

  query(input: Text, options?: CallOptions): Promise<BindQueryAnswer> {
    return callQuery(this.#session, bindQuery2, input, options);
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

  bidi(input: Text, items: AsyncIterable<CallBidiItem> | Iterable<CallBidiItem>, options?: StreamOptions): ServerStream<CallBidiAnswer> {
    return callBidi(this.#session, callBidi2, input, items, options);
  }

  clientStream(input: Text, items: AsyncIterable<CallClientStreamItem> | Iterable<CallClientStreamItem>, options?: CallOptions): Promise<CallClientStreamAnswer> {
    return callClientStream(this.#session, callClientStream2, input, items, options);
  }

  query(input: Text, options?: CallOptions): Promise<CallQueryAnswer> {
    return callQuery(this.#session, callQuery2, input, options);
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

export class SendClient {
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  event(input: EventOptions2, options?: EventOptions): Promise<void> {
    return sendEvent(this.#session, sendEvent2, input, options);
  }
}

const bindBidi2: BidiMethod<Text, BindBidiItem2, BindBidiAnswer> = {
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
  taggedItems: false,
};

const bindClientStream2: ClientStreamMethod<Text, BindClientStreamItem, BindClientStreamAnswer> = {
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
  taggedItems: true,
};

const bindEvent2: EventMethod<Text> = {
  service: "Bind",
  name: "event",
  code: "Ev",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
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

const sendEvent2: EventMethod<EventOptions2> = {
  service: "Send",
  name: "event",
  code: "Ee",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
  input: EventOptions2Message,
  outputs: [],
  errors: [],
  tagged: false,
};
