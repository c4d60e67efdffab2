// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession, EventOptions, KeyedCallOptions, KeyedStream, KeyedStreamOptions, ServerStream, StreamOptions, TopicClient } from "@twobyte/client/codegen1";
import type { TestAdminAnswer, TestBoardAnswer, TestBoardItem, TestCallAnswer, TestCostlyAnswer, TestCountAnswer, TestEchoAnswer, TestFastAnswer, TestLeaseAnswer, TestLookAnswer, TestMetadataAnswer, TestMineAnswer, TestNewerAnswer, TestOnceAnswer, TestOpenAnswer, TestPeekAnswer, TestSmallAnswer, TestStoryAnswer, TestStrictAnswer, TestSumAnswer, TestSumItem, TestSureAnswer, TestTalkAnswer, TestTalkItem } from "./answers.js";
import type { Board, Errand, Plan } from "./types.js";
export type { MirrorCountAnswer, MirrorEchoAnswer, MirrorLookAnswer, MirrorSumAnswer, MirrorSumItem, MirrorTalkAnswer, MirrorTalkItem, TestAdminAnswer, TestBoardAnswer, TestBoardItem, TestCallAnswer, TestCostlyAnswer, TestCountAnswer, TestEchoAnswer, TestFastAnswer, TestLeaseAnswer, TestLookAnswer, TestMetadataAnswer, TestMineAnswer, TestNewerAnswer, TestOnceAnswer, TestOpenAnswer, TestPeekAnswer, TestSmallAnswer, TestStoryAnswer, TestStrictAnswer, TestSumAnswer, TestSumItem, TestSureAnswer, TestTalkAnswer, TestTalkItem } from "./answers.js";
export { protocol } from "./protocol.js";
/** What servers serve that are tested. */
export declare class TestClient {
  #private;
  /** Goes to all subscribers; refuses an item whose filler is `no`. */
  readonly board: TopicClient<Board, TestBoardItem, TestBoardAnswer>;
  constructor(session: ClientSession);
  /** For principals whose name begins with `admin`. */
  admin(input: Plan, options?: CallOptions): Promise<TestAdminAnswer>;
  /** Calls the client's `Mirror`. */
  call(input: Errand, options?: CallOptions): Promise<TestCallAnswer>;
  /** Takes a token. */
  costly(input: Plan, options?: CallOptions): Promise<TestCostlyAnswer>;
  /** Answers with `count` items, numbered from 0. */
  count(input: Plan, options?: StreamOptions): ServerStream<TestCountAnswer>;
  /** Answers with the nonce. */
  echo(input: Plan, options?: CallOptions): Promise<TestEchoAnswer>;
  /** As `count`, and leaves out what a slow reader has no room for. */
  fast(input: Plan, options?: StreamOptions): ServerStream<TestFastAnswer>;
  /** As `count`, and goes on for 100 ms without its session. */
  lease(input: Plan, options?: StreamOptions): ServerStream<TestLeaseAnswer>;
  /** As `echo`, for everyone. */
  look(input: Plan, options?: CallOptions): Promise<TestLookAnswer>;
  /** The value is the metadata's entry `name`; it leaves `name` behind in the trailers. */
  metadata(input: Plan, options?: CallOptions): Promise<TestMetadataAnswer>;
  /** The value is the principal's name. */
  mine(input: Plan, options?: CallOptions): Promise<TestMineAnswer>;
  /** As `echo`; since revision 2. */
  newer(input: Plan, options?: CallOptions): Promise<TestNewerAnswer>;
  /** Is told of, no more. */
  note(input: Plan, options?: EventOptions): Promise<void>;
  /** The index says how often a call with this nonce was run before. */
  once(input: Plan, options?: KeyedCallOptions): Promise<TestOnceAnswer>;
  /** Opens the gate `nonce`. */
  open(input: Plan, options?: CallOptions): Promise<TestOpenAnswer>;
  /** As `mine`. */
  peek(input: Plan, options?: CallOptions): Promise<TestPeekAnswer>;
  /** Takes no long messages. */
  small(input: Plan, options?: CallOptions): Promise<TestSmallAnswer>;
  /** As `count`, goes on without its caller, and can be read again. */
  story(input: Plan, options?: KeyedStreamOptions): KeyedStream<TestStoryAnswer>;
  /** As `count`, and ends for a slow reader. */
  strict(input: Plan, options?: StreamOptions): ServerStream<TestStrictAnswer>;
  /** The index of the answer says how many items came. */
  sum(input: Plan, items: AsyncIterable<TestSumItem> | Iterable<TestSumItem>, options?: CallOptions): Promise<TestSumAnswer>;
  /** As `once`, and may be made again. */
  sure(input: Plan, options?: CallOptions): Promise<TestSureAnswer>;
  /** Answers each item with itself. */
  talk(input: Plan, items: AsyncIterable<TestTalkItem> | Iterable<TestTalkItem>, options?: StreamOptions): ServerStream<TestTalkAnswer>;
}
