// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type {
  MirrorCountAnswer,
  MirrorEchoAnswer,
  MirrorLookAnswer,
  MirrorSumAnswer,
  MirrorSumItem,
  MirrorTalkAnswer,
  MirrorTalkItem,
} from "./answers.js";
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

/** Puts an implementation behind the service Mirror, to hand to `served`. */
export declare function bindMirror(service: MirrorService): BoundService;
