// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext, Topic, TopicHandler } from "@twobyte/server/codegen1";
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

/** Puts an implementation behind the service Test, to hand to `serve`. */
export declare function bindTest(service: TestService): BoundService & { readonly topics: { readonly board: Topic<Board, TestBoardAnswer> } };
