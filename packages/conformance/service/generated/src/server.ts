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
  Topic,
  TopicHandler,
  TopicMethod,
  UnaryMethod,
} from "@twobyte/server/codegen1";
import {
  bindBidi,
  bindClientStream,
  bindEvent,
  bindQuery,
  bindServerStream,
  bindTopic,
  bindUnary,
} from "@twobyte/server/codegen1";
import type {
  TestAdminAnswer,
  TestBoardAnswer,
  TestBoardItem,
  TestCallAnswer,
  TestCostlyAnswer,
  TestCountAnswer,
  TestEchoAnswer,
  TestFastAnswer,
  TestLeaseAnswer,
  TestLookAnswer,
  TestMetadataAnswer,
  TestMineAnswer,
  TestNewerAnswer,
  TestOnceAnswer,
  TestOpenAnswer,
  TestPeekAnswer,
  TestSmallAnswer,
  TestStoryAnswer,
  TestStrictAnswer,
  TestSumAnswer,
  TestSumItem,
  TestSureAnswer,
  TestTalkAnswer,
  TestTalkItem,
} from "./answers.js";
import {
  BoardMessage,
  ErrandMessage,
  FactMessage,
  ItemMessage,
  PlanMessage,
  ReportMessage,
  TroubleMessage,
} from "./messages.js";
import type { Board, Errand, Plan } from "./types.js";

export type { MirrorCountAnswer, MirrorEchoAnswer, MirrorLookAnswer, MirrorSumAnswer, MirrorSumItem, MirrorTalkAnswer, MirrorTalkItem, TestAdminAnswer, TestBoardAnswer, TestBoardItem, TestCallAnswer, TestCostlyAnswer, TestCountAnswer, TestEchoAnswer, TestFastAnswer, TestLeaseAnswer, TestLookAnswer, TestMetadataAnswer, TestMineAnswer, TestNewerAnswer, TestOnceAnswer, TestOpenAnswer, TestPeekAnswer, TestSmallAnswer, TestStoryAnswer, TestStrictAnswer, TestSumAnswer, TestSumItem, TestSureAnswer, TestTalkAnswer, TestTalkItem } from "./answers.js";

export { protocol } from "./protocol.js";

/** What servers serve that are tested. */
export interface TestService {
  /** For principals whose name begins with `admin`. */
  admin(input: Plan, context: CallContext): TestAdminAnswer | Promise<TestAdminAnswer>;
  /** Goes to all subscribers; refuses an item whose filler is `no`. */
  readonly board?: TopicHandler<Board, TestBoardItem>;
  /** Calls the client's `Mirror`. */
  call(input: Errand, context: CallContext): TestCallAnswer | Promise<TestCallAnswer>;
  /** Takes a token. */
  costly(input: Plan, context: CallContext): TestCostlyAnswer | Promise<TestCostlyAnswer>;
  /** Answers with `count` items, numbered from 0. */
  count(input: Plan, context: CallContext): AsyncIterable<TestCountAnswer> | Iterable<TestCountAnswer>;
  /** Answers with the nonce. */
  echo(input: Plan, context: CallContext): TestEchoAnswer | Promise<TestEchoAnswer>;
  /** As `count`, and leaves out what a slow reader has no room for. */
  fast(input: Plan, context: CallContext): AsyncIterable<TestFastAnswer> | Iterable<TestFastAnswer>;
  /** As `count`, and goes on for 100 ms without its session. */
  lease(input: Plan, context: CallContext): AsyncIterable<TestLeaseAnswer> | Iterable<TestLeaseAnswer>;
  /** As `echo`, for everyone. */
  look(input: Plan, context: CallContext): TestLookAnswer | Promise<TestLookAnswer>;
  /** The value is the metadata's entry `name`; it leaves `name` behind in the trailers. */
  metadata(input: Plan, context: CallContext): TestMetadataAnswer | Promise<TestMetadataAnswer>;
  /** The value is the principal's name. */
  mine(input: Plan, context: CallContext): TestMineAnswer | Promise<TestMineAnswer>;
  /** As `echo`; since revision 2. */
  newer(input: Plan, context: CallContext): TestNewerAnswer | Promise<TestNewerAnswer>;
  /** Is told of, no more. */
  note(input: Plan, context: CallContext): void | Promise<void>;
  /** The index says how often a call with this nonce was run before. */
  once(input: Plan, context: CallContext): TestOnceAnswer | Promise<TestOnceAnswer>;
  /** Opens the gate `nonce`. */
  open(input: Plan, context: CallContext): TestOpenAnswer | Promise<TestOpenAnswer>;
  /** As `mine`. */
  peek(input: Plan, context: CallContext): TestPeekAnswer | Promise<TestPeekAnswer>;
  /** Takes no long messages. */
  small(input: Plan, context: CallContext): TestSmallAnswer | Promise<TestSmallAnswer>;
  /** As `count`, goes on without its caller, and can be read again. */
  story(input: Plan, context: CallContext): AsyncIterable<TestStoryAnswer> | Iterable<TestStoryAnswer>;
  /** As `count`, and ends for a slow reader. */
  strict(input: Plan, context: CallContext): AsyncIterable<TestStrictAnswer> | Iterable<TestStrictAnswer>;
  /** The index of the answer says how many items came. */
  sum(input: Plan, items: AsyncIterable<TestSumItem>, context: CallContext): TestSumAnswer | Promise<TestSumAnswer>;
  /** As `once`, and may be made again. */
  sure(input: Plan, context: CallContext): TestSureAnswer | Promise<TestSureAnswer>;
  /** Answers each item with itself. */
  talk(input: Plan, items: AsyncIterable<TestTalkItem>, context: CallContext): AsyncIterable<TestTalkAnswer> | Iterable<TestTalkAnswer>;
}

const testAdmin: UnaryMethod<Plan, TestAdminAnswer> = {
  service: "Test",
  name: "admin",
  code: "Ad",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: ["admin"] },
  input: PlanMessage,
  outputs: [{ codec: FactMessage, since: 1 }],
  errors: [],
  tagged: false,
};

const testBoard: TopicMethod<Board, TestBoardItem, TestBoardAnswer> = {
  service: "Test",
  name: "board",
  code: "Bo",
  kind: "topic",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  overflow: { mode: "drop-oldest" },
  newest: 2,
  replay: 8,
  input: BoardMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [{ codec: ItemMessage, since: 1 }],
  taggedItems: false,
};

const testCall: UnaryMethod<Errand, TestCallAnswer> = {
  service: "Test",
  name: "call",
  code: "Ca",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  input: ErrandMessage,
  outputs: [{ codec: ReportMessage, since: 1 }],
  errors: [],
  tagged: false,
};

const testCostly: UnaryMethod<Plan, TestCostlyAnswer> = {
  service: "Test",
  name: "costly",
  code: "Cs",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  rate: { cost: 1, per: "connection" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testCount: ServerStreamMethod<Plan, TestCountAnswer> = {
  service: "Test",
  name: "count",
  code: "Ct",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testEcho: UnaryMethod<Plan, TestEchoAnswer> = {
  service: "Test",
  name: "echo",
  code: "Ec",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testFast: ServerStreamMethod<Plan, TestFastAnswer> = {
  service: "Test",
  name: "fast",
  code: "Fs",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  overflow: { mode: "drop-oldest" },
  newest: 2,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testLease: ServerStreamMethod<Plan, TestLeaseAnswer> = {
  service: "Test",
  name: "lease",
  code: "Le",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  keepMs: 100,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testLook: QueryMethod<Plan, TestLookAnswer> = {
  service: "Test",
  name: "look",
  code: "Lo",
  kind: "query",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  cache: { maxAgeMs: 1000, shared: true },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testMetadata: UnaryMethod<Plan, TestMetadataAnswer> = {
  service: "Test",
  name: "metadata",
  code: "Me",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: FactMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testMine: UnaryMethod<Plan, TestMineAnswer> = {
  service: "Test",
  name: "mine",
  code: "Mi",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: PlanMessage,
  outputs: [{ codec: FactMessage, since: 1 }],
  errors: [],
  tagged: false,
};

const testNewer: UnaryMethod<Plan, TestNewerAnswer> = {
  service: "Test",
  name: "newer",
  code: "Ne",
  kind: "unary",
  since: 2,
  maxBytes: 1048576,
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 2 }],
  errors: [{ codec: TroubleMessage, since: 2 }],
  tagged: false,
};

const testNote: EventMethod<Plan> = {
  service: "Test",
  name: "note",
  code: "No",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [],
  errors: [],
  tagged: false,
};

const testOnce: UnaryMethod<Plan, TestOnceAnswer> = {
  service: "Test",
  name: "once",
  code: "On",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testOpen: UnaryMethod<Plan, TestOpenAnswer> = {
  service: "Test",
  name: "open",
  code: "Op",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testPeek: QueryMethod<Plan, TestPeekAnswer> = {
  service: "Test",
  name: "peek",
  code: "Pe",
  kind: "query",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  cache: { maxAgeMs: 1000, shared: false },
  input: PlanMessage,
  outputs: [{ codec: FactMessage, since: 1 }],
  errors: [],
  tagged: false,
};

const testSmall: UnaryMethod<Plan, TestSmallAnswer> = {
  service: "Test",
  name: "small",
  code: "Sm",
  kind: "unary",
  since: 1,
  maxBytes: 1024,
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testStory: ServerStreamMethod<Plan, TestStoryAnswer> = {
  service: "Test",
  name: "story",
  code: "St",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  auth: { mode: "public" },
  keepMs: 60000,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testStrict: ServerStreamMethod<Plan, TestStrictAnswer> = {
  service: "Test",
  name: "strict",
  code: "Sx",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  overflow: { mode: "disconnect" },
  newest: 2,
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testSum: ClientStreamMethod<Plan, TestSumItem, TestSumAnswer> = {
  service: "Test",
  name: "sum",
  code: "Sa",
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

const testSure: UnaryMethod<Plan, TestSureAnswer> = {
  service: "Test",
  name: "sure",
  code: "Su",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  retry: "idempotent",
  auth: { mode: "public" },
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
};

const testTalk: BidiMethod<Plan, TestTalkItem, TestTalkAnswer> = {
  service: "Test",
  name: "talk",
  code: "Ta",
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

/** Puts an implementation behind the service Test, to hand to `serve`. */
export function bindTest(service: TestService): BoundService & { readonly topics: { readonly board: Topic<Board, TestBoardAnswer> } } {
  const topics = {
    board: bindTopic(testBoard, service.board),
  };
  return {
    name: "Test",
    methods: [
      bindUnary(testAdmin, (input, context) => service.admin(input, context)),
      topics.board,
      bindUnary(testCall, (input, context) => service.call(input, context)),
      bindUnary(testCostly, (input, context) => service.costly(input, context)),
      bindServerStream(testCount, (input, context) => service.count(input, context)),
      bindUnary(testEcho, (input, context) => service.echo(input, context)),
      bindServerStream(testFast, (input, context) => service.fast(input, context)),
      bindServerStream(testLease, (input, context) => service.lease(input, context)),
      bindQuery(testLook, (input, context) => service.look(input, context)),
      bindUnary(testMetadata, (input, context) => service.metadata(input, context)),
      bindUnary(testMine, (input, context) => service.mine(input, context)),
      bindUnary(testNewer, (input, context) => service.newer(input, context)),
      bindEvent(testNote, (input, context) => service.note(input, context)),
      bindUnary(testOnce, (input, context) => service.once(input, context)),
      bindUnary(testOpen, (input, context) => service.open(input, context)),
      bindQuery(testPeek, (input, context) => service.peek(input, context)),
      bindUnary(testSmall, (input, context) => service.small(input, context)),
      bindServerStream(testStory, (input, context) => service.story(input, context)),
      bindServerStream(testStrict, (input, context) => service.strict(input, context)),
      bindClientStream(testSum, (input, items, context) => service.sum(input, items, context)),
      bindUnary(testSure, (input, context) => service.sure(input, context)),
      bindBidi(testTalk, (input, items, context) => service.talk(input, items, context)),
    ],
    topics: {
      board: topics.board.topic,
    },
  };
}
