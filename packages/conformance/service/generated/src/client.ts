// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
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
  KeyedCallOptions,
  KeyedStream,
  KeyedStreamOptions,
  QueryMethod,
  ServerStream,
  ServerStreamMethod,
  StreamOptions,
  TopicClient,
  TopicMethod,
  UnaryMethod,
} from "@twobyte/client/codegen1";
import {
  callBidi,
  callClientStream,
  callKeyedStream,
  callQuery,
  callServerStream,
  callUnary,
  sendEvent,
  topicOf,
} from "@twobyte/client/codegen1";
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
export class TestClient {
  /** Goes to all subscribers; refuses an item whose filler is `no`. */
  readonly board: TopicClient<Board, TestBoardItem, TestBoardAnswer>;
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
    this.board = topicOf(session, testBoard);
  }

  /** For principals whose name begins with `admin`. */
  admin(input: Plan, options?: CallOptions): Promise<TestAdminAnswer> {
    return callUnary(this.#session, testAdmin, input, options);
  }

  /** Calls the client's `Mirror`. */
  call(input: Errand, options?: CallOptions): Promise<TestCallAnswer> {
    return callUnary(this.#session, testCall, input, options);
  }

  /** Takes a token. */
  costly(input: Plan, options?: CallOptions): Promise<TestCostlyAnswer> {
    return callUnary(this.#session, testCostly, input, options);
  }

  /** Answers with `count` items, numbered from 0. */
  count(input: Plan, options?: StreamOptions): ServerStream<TestCountAnswer> {
    return callServerStream(this.#session, testCount, input, options);
  }

  /** Answers with the nonce. */
  echo(input: Plan, options?: CallOptions): Promise<TestEchoAnswer> {
    return callUnary(this.#session, testEcho, input, options);
  }

  /** As `count`, and leaves out what a slow reader has no room for. */
  fast(input: Plan, options?: StreamOptions): ServerStream<TestFastAnswer> {
    return callServerStream(this.#session, testFast, input, options);
  }

  /** As `count`, and goes on for 100 ms without its session. */
  lease(input: Plan, options?: StreamOptions): ServerStream<TestLeaseAnswer> {
    return callServerStream(this.#session, testLease, input, options);
  }

  /** As `echo`, for everyone. */
  look(input: Plan, options?: CallOptions): Promise<TestLookAnswer> {
    return callQuery(this.#session, testLook, input, options);
  }

  /** The value is the metadata's entry `name`; it leaves `name` behind in the trailers. */
  metadata(input: Plan, options?: CallOptions): Promise<TestMetadataAnswer> {
    return callUnary(this.#session, testMetadata, input, options);
  }

  /** The value is the principal's name. */
  mine(input: Plan, options?: CallOptions): Promise<TestMineAnswer> {
    return callUnary(this.#session, testMine, input, options);
  }

  /** As `echo`; since revision 2. */
  newer(input: Plan, options?: CallOptions): Promise<TestNewerAnswer> {
    return callUnary(this.#session, testNewer, input, options);
  }

  /** Is told of, no more. */
  note(input: Plan, options?: EventOptions): Promise<void> {
    return sendEvent(this.#session, testNote, input, options);
  }

  /** The index says how often a call with this nonce was run before. */
  once(input: Plan, options?: KeyedCallOptions): Promise<TestOnceAnswer> {
    return callUnary(this.#session, testOnce, input, options);
  }

  /** Opens the gate `nonce`. */
  open(input: Plan, options?: CallOptions): Promise<TestOpenAnswer> {
    return callUnary(this.#session, testOpen, input, options);
  }

  /** As `mine`. */
  peek(input: Plan, options?: CallOptions): Promise<TestPeekAnswer> {
    return callQuery(this.#session, testPeek, input, options);
  }

  /** Takes no long messages. */
  small(input: Plan, options?: CallOptions): Promise<TestSmallAnswer> {
    return callUnary(this.#session, testSmall, input, options);
  }

  /** As `count`, goes on without its caller, and can be read again. */
  story(input: Plan, options?: KeyedStreamOptions): KeyedStream<TestStoryAnswer> {
    return callKeyedStream(this.#session, testStory, input, options);
  }

  /** As `count`, and ends for a slow reader. */
  strict(input: Plan, options?: StreamOptions): ServerStream<TestStrictAnswer> {
    return callServerStream(this.#session, testStrict, input, options);
  }

  /** The index of the answer says how many items came. */
  sum(input: Plan, items: AsyncIterable<TestSumItem> | Iterable<TestSumItem>, options?: CallOptions): Promise<TestSumAnswer> {
    return callClientStream(this.#session, testSum, input, items, options);
  }

  /** As `once`, and may be made again. */
  sure(input: Plan, options?: CallOptions): Promise<TestSureAnswer> {
    return callUnary(this.#session, testSure, input, options);
  }

  /** Answers each item with itself. */
  talk(input: Plan, items: AsyncIterable<TestTalkItem> | Iterable<TestTalkItem>, options?: StreamOptions): ServerStream<TestTalkAnswer> {
    return callBidi(this.#session, testTalk, input, items, options);
  }
}

const testAdmin: UnaryMethod<Plan, TestAdminAnswer> = {
  service: "Test",
  name: "admin",
  code: "Ad",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
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
  isShared: true,
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
  input: PlanMessage,
  outputs: [{ codec: ItemMessage, since: 1 }],
  errors: [{ codec: TroubleMessage, since: 1 }],
  tagged: false,
  items: [{ codec: ItemMessage, since: 1 }],
  taggedItems: false,
};
