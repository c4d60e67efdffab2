// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, Callee, EventOptions, ServerStream, StreamOptions } from "@twobyte/client/codegen1";
import type { MirrorCountAnswer, MirrorEchoAnswer, MirrorLookAnswer, MirrorSumAnswer, MirrorSumItem, MirrorTalkAnswer, MirrorTalkItem } from "./answers.js";
import type { Plan } from "./types.js";
export type { MirrorCountAnswer, MirrorEchoAnswer, MirrorLookAnswer, MirrorSumAnswer, MirrorSumItem, MirrorTalkAnswer, MirrorTalkItem, TestAdminAnswer, TestBoardAnswer, TestBoardItem, TestCallAnswer, TestCostlyAnswer, TestCountAnswer, TestEchoAnswer, TestFastAnswer, TestLeaseAnswer, TestLookAnswer, TestMetadataAnswer, TestMineAnswer, TestNewerAnswer, TestOnceAnswer, TestOpenAnswer, TestPeekAnswer, TestSmallAnswer, TestStoryAnswer, TestStrictAnswer, TestSumAnswer, TestSumItem, TestSureAnswer, TestTalkAnswer, TestTalkItem } from "./answers.js";
export { protocol } from "./protocol.js";
/** The same of clients that are tested. */
export declare class MirrorClient {
  #private;
  constructor(session: Callee);
  count(input: Plan, options?: StreamOptions): ServerStream<MirrorCountAnswer>;
  echo(input: Plan, options?: CallOptions): Promise<MirrorEchoAnswer>;
  look(input: Plan, options?: CallOptions): Promise<MirrorLookAnswer>;
  note(input: Plan, options?: EventOptions): Promise<void>;
  sum(input: Plan, items: AsyncIterable<MirrorSumItem> | Iterable<MirrorSumItem>, options?: CallOptions): Promise<MirrorSumAnswer>;
  talk(input: Plan, items: AsyncIterable<MirrorTalkItem> | Iterable<MirrorTalkItem>, options?: StreamOptions): ServerStream<MirrorTalkAnswer>;
}
