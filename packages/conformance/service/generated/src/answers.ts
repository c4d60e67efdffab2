// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Fact, Item, Report } from "./types.js";

/** What `Mirror.count` answers. */
export type MirrorCountAnswer = Item;

/** What `Mirror.echo` answers. */
export type MirrorEchoAnswer = Item;

/** What `Mirror.look` answers. */
export type MirrorLookAnswer = Item;

/** What `Mirror.sum` answers. */
export type MirrorSumAnswer = Item;

/** What callers of `Mirror.sum` send behind the input. */
export type MirrorSumItem = Item;

/** What `Mirror.talk` answers. */
export type MirrorTalkAnswer = Item;

/** What callers of `Mirror.talk` send behind the input. */
export type MirrorTalkItem = Item;

/** What `Test.admin` answers. */
export type TestAdminAnswer = Fact;

/** What `Test.board` answers. */
export type TestBoardAnswer = Item;

/** What callers of `Test.board` send behind the input. */
export type TestBoardItem = Item;

/** What `Test.call` answers. */
export type TestCallAnswer = Report;

/** What `Test.costly` answers. */
export type TestCostlyAnswer = Item;

/** What `Test.count` answers. */
export type TestCountAnswer = Item;

/** What `Test.echo` answers. */
export type TestEchoAnswer = Item;

/** What `Test.fast` answers. */
export type TestFastAnswer = Item;

/** What `Test.lease` answers. */
export type TestLeaseAnswer = Item;

/** What `Test.look` answers. */
export type TestLookAnswer = Item;

/** What `Test.metadata` answers. */
export type TestMetadataAnswer = Fact;

/** What `Test.mine` answers. */
export type TestMineAnswer = Fact;

/** What `Test.newer` answers. */
export type TestNewerAnswer = Item;

/** What `Test.once` answers. */
export type TestOnceAnswer = Item;

/** What `Test.open` answers. */
export type TestOpenAnswer = Item;

/** What `Test.peek` answers. */
export type TestPeekAnswer = Fact;

/** What `Test.small` answers. */
export type TestSmallAnswer = Item;

/** What `Test.story` answers. */
export type TestStoryAnswer = Item;

/** What `Test.strict` answers. */
export type TestStrictAnswer = Item;

/** What `Test.sum` answers. */
export type TestSumAnswer = Item;

/** What callers of `Test.sum` send behind the input. */
export type TestSumItem = Item;

/** What `Test.sure` answers. */
export type TestSureAnswer = Item;

/** What `Test.talk` answers. */
export type TestTalkAnswer = Item;

/** What callers of `Test.talk` send behind the input. */
export type TestTalkItem = Item;
