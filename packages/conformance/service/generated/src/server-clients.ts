// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BidiMethod,
  CallOptions,
  Callee,
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
  MirrorCountAnswer,
  MirrorEchoAnswer,
  MirrorLookAnswer,
  MirrorSumAnswer,
  MirrorSumItem,
  MirrorTalkAnswer,
  MirrorTalkItem,
} from "./answers.js";
import { ItemMessage, PlanMessage, TroubleMessage } from "./messages.js";
import type { Plan } from "./types.js";

export type { MirrorCountAnswer, MirrorEchoAnswer, MirrorLookAnswer, MirrorSumAnswer, MirrorSumItem, MirrorTalkAnswer, MirrorTalkItem, TestAdminAnswer, TestBoardAnswer, TestBoardItem, TestCallAnswer, TestCostlyAnswer, TestCountAnswer, TestEchoAnswer, TestFastAnswer, TestLeaseAnswer, TestLookAnswer, TestMetadataAnswer, TestMineAnswer, TestNewerAnswer, TestOnceAnswer, TestOpenAnswer, TestPeekAnswer, TestSmallAnswer, TestStoryAnswer, TestStrictAnswer, TestSumAnswer, TestSumItem, TestSureAnswer, TestTalkAnswer, TestTalkItem } from "./answers.js";

export { protocol } from "./protocol.js";

/** The same of clients that are tested. */
export class MirrorClient {
  readonly #session: Callee;

  constructor(session: Callee) {
    this.#session = session;
  }

  count(input: Plan, options?: StreamOptions): ServerStream<MirrorCountAnswer> {
    return callServerStream(this.#session, mirrorCount, input, options);
  }

  echo(input: Plan, options?: CallOptions): Promise<MirrorEchoAnswer> {
    return callUnary(this.#session, mirrorEcho, input, options);
  }

  look(input: Plan, options?: CallOptions): Promise<MirrorLookAnswer> {
    return callQuery(this.#session, mirrorLook, input, options);
  }

  note(input: Plan, options?: EventOptions): Promise<void> {
    return sendEvent(this.#session, mirrorNote, input, options);
  }

  sum(input: Plan, items: AsyncIterable<MirrorSumItem> | Iterable<MirrorSumItem>, options?: CallOptions): Promise<MirrorSumAnswer> {
    return callClientStream(this.#session, mirrorSum, input, items, options);
  }

  talk(input: Plan, items: AsyncIterable<MirrorTalkItem> | Iterable<MirrorTalkItem>, options?: StreamOptions): ServerStream<MirrorTalkAnswer> {
    return callBidi(this.#session, mirrorTalk, input, items, options);
  }
}

const mirrorCount: ServerStreamMethod<Plan, MirrorCountAnswer> = {
  service: "Mirror",
  name: "count",
  code: "Mc",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const mirrorEcho: UnaryMethod<Plan, MirrorEchoAnswer> = {
  service: "Mirror",
  name: "echo",
  code: "Ma",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const mirrorLook: QueryMethod<Plan, MirrorLookAnswer> = {
  service: "Mirror",
  name: "look",
  code: "Mb",
  kind: "query",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const mirrorNote: EventMethod<Plan> = {
  service: "Mirror",
  name: "note",
  code: "Mh",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [],
  errors: [],
  tagged: false,
};

const mirrorSum: ClientStreamMethod<Plan, MirrorSumItem, MirrorSumAnswer> = {
  service: "Mirror",
  name: "sum",
  code: "Md",
  kind: "clientStream",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
  items: [{ codec: ItemMessage, since: 1 }],
  taggedItems: false,
};

const mirrorTalk: BidiMethod<Plan, MirrorTalkItem, MirrorTalkAnswer> = {
  service: "Mirror",
  name: "talk",
  code: "Mg",
  kind: "bidi",
  since: 1,
  maxBytes: 1048576,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
  items: [{ codec: ItemMessage, since: 1 }],
  taggedItems: false,
};
