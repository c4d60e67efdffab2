// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
import type {
  BindBidiItem,
  Bytes,
  CallContext2,
  ChatMessage,
  ChatMessage2,
  ChatMessage3,
  CodecError2,
  Collisions,
  CollisionsBothOneTwo,
  CollisionsBothThree,
  CollisionsNested,
  CollisionsNestedAB,
  CollisionsStepsList,
  Count,
  Decimal,
  EventOptions2,
  Iterable2,
  Json,
  JsonValue2,
  Length,
  Made,
  Map2,
  NamesAllAnswer,
  NamesClient,
  Nothing,
  Odd,
  Runtime,
  Step,
  Taken,
  Text,
  TextText,
  Uint8Array2,
  Uuid,
} from "./types.js";

export declare function formatBindBidiItem(value: BindBidiItem): string;

export declare function parseBindBidiItem(r: TextReader): BindBidiItem;

export declare function formatBytes(value: Bytes): string;

export declare function parseBytes(r: TextReader): Bytes;

export declare function formatCallContext2(value: CallContext2): string;

export declare function parseCallContext2(r: TextReader): CallContext2;

export declare function formatChatMessage(value: ChatMessage): string;

export declare function parseChatMessage(r: TextReader): ChatMessage;

export declare function formatCodecError2(value: CodecError2): string;

export declare function parseCodecError2(r: TextReader): CodecError2;

export declare function formatCount(value: Count): string;

export declare function parseCount(r: TextReader): Count;

export declare function formatDecimal(value: Decimal): string;

export declare function parseDecimal(r: TextReader): Decimal;

export declare function formatEventOptions2(value: EventOptions2): string;

export declare function parseEventOptions2(r: TextReader): EventOptions2;

export declare function formatIterable2(value: Iterable2): string;

export declare function parseIterable2(r: TextReader): Iterable2;

export declare function formatJson(value: Json): string;

export declare function parseJson(r: TextReader): Json;

export declare function formatJsonValue2(value: JsonValue2): string;

export declare function parseJsonValue2(r: TextReader): JsonValue2;

export declare function formatLength(value: Length): string;

export declare function parseLength(r: TextReader): Length;

export declare function formatMade(value: Made): string;

export declare function parseMade(r: TextReader): Made;

export declare function formatMap2(value: Map2): string;

export declare function parseMap2(r: TextReader): Map2;

export declare function formatNamesAllAnswer(value: NamesAllAnswer): string;

export declare function parseNamesAllAnswer(r: TextReader): NamesAllAnswer;

export declare function formatNamesClient(value: NamesClient): string;

export declare function parseNamesClient(r: TextReader): NamesClient;

export declare function formatNothing(value: Nothing): string;

export declare function parseNothing(r: TextReader): Nothing;

export declare function formatOdd(value: Odd): string;

export declare function parseOdd(r: TextReader): Odd;

export declare function formatRuntime(value: Runtime): string;

export declare function parseRuntime(r: TextReader): Runtime;

export declare function formatStep(value: Step): string;

export declare function parseStep(r: TextReader): Step;

export declare function formatTaken(value: Taken): string;

export declare function parseTaken(r: TextReader): Taken;

export declare function formatText(value: Text): string;

export declare function parseText(r: TextReader): Text;

export declare function formatTextText(value: TextText): string;

export declare function parseTextText(r: TextReader): TextText;

export declare function formatUint8Array2(value: Uint8Array2): string;

export declare function parseUint8Array2(r: TextReader): Uint8Array2;

export declare function formatUuid(value: Uuid): string;

export declare function parseUuid(r: TextReader): Uuid;

export declare function formatChatMessage2(value: ChatMessage2): string;

export declare function parseChatMessage2(r: TextReader): ChatMessage2;

export declare function formatChatMessage3(value: ChatMessage3): string;

export declare function parseChatMessage3(r: TextReader): ChatMessage3;

export declare function formatCollisions(value: Collisions): string;

export declare function parseCollisions(r: TextReader): Collisions;

export declare function formatCollisionsBothThree(value: CollisionsBothThree): string;

export declare function parseCollisionsBothThree(r: TextReader): CollisionsBothThree;

export declare function formatCollisionsBothOneTwo(value: CollisionsBothOneTwo): string;

export declare function parseCollisionsBothOneTwo(r: TextReader): CollisionsBothOneTwo;

export declare function formatCollisionsNested(value: CollisionsNested): string;

export declare function parseCollisionsNested(r: TextReader): CollisionsNested;

export declare function formatCollisionsNestedAB(value: CollisionsNestedAB): string;

export declare function parseCollisionsNestedAB(r: TextReader): CollisionsNestedAB;

export declare function formatCollisionsStepsList(value: CollisionsStepsList): string;

export declare function parseCollisionsStepsList(r: TextReader): CollisionsStepsList;
