// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
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
export interface MirrorService {
  count(input: Plan, context: CallContext): AsyncIterable<MirrorCountAnswer> | Iterable<MirrorCountAnswer>;
  echo(input: Plan, context: CallContext): MirrorEchoAnswer | Promise<MirrorEchoAnswer>;
  look(input: Plan, context: CallContext): MirrorLookAnswer | Promise<MirrorLookAnswer>;
  note(input: Plan, context: CallContext): void | Promise<void>;
  sum(input: Plan, items: AsyncIterable<MirrorSumItem>, context: CallContext): MirrorSumAnswer | Promise<MirrorSumAnswer>;
  talk(input: Plan, items: AsyncIterable<MirrorTalkItem>, context: CallContext): AsyncIterable<MirrorTalkAnswer> | Iterable<MirrorTalkAnswer>;
}

const mirrorCount: ServerStreamMethod<Plan, MirrorCountAnswer> = {
  service: "Mirror",
  name: "count",
  code: "Mc",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
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
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
  items: [{ codec: ItemMessage, since: 1 }],
  taggedItems: false,
};

/** Puts an implementation behind the service Mirror, to hand to `served`. */
export function bindMirror(service: MirrorService): BoundService {
  return {
    name: "Mirror",
    methods: [
      bindServerStream(mirrorCount, (input, context) => service.count(input, context)),
      bindUnary(mirrorEcho, (input, context) => service.echo(input, context)),
      bindQuery(mirrorLook, (input, context) => service.look(input, context)),
      bindEvent(mirrorNote, (input, context) => service.note(input, context)),
      bindClientStream(mirrorSum, (input, items, context) => service.sum(input, items, context)),
      bindBidi(mirrorTalk, (input, items, context) => service.talk(input, items, context)),
    ],
  };
}
