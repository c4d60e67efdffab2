// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
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

export declare function bindBidiItemToJson(value: BindBidiItem): JsonValue;

export declare function bindBidiItemFromJson(json: unknown): BindBidiItem;

export declare function bytesToJson(value: Bytes): JsonValue;

export declare function bytesFromJson(json: unknown): Bytes;

export declare function callContext2ToJson(value: CallContext2): JsonValue;

export declare function callContext2FromJson(json: unknown): CallContext2;

export declare function chatMessageToJson(value: ChatMessage): JsonValue;

export declare function chatMessageFromJson(json: unknown): ChatMessage;

export declare function codecError2ToJson(value: CodecError2): JsonValue;

export declare function codecError2FromJson(json: unknown): CodecError2;

export declare function countToJson(value: Count): JsonValue;

export declare function countFromJson(json: unknown): Count;

export declare function decimalToJson(value: Decimal): JsonValue;

export declare function decimalFromJson(json: unknown): Decimal;

export declare function eventOptions2ToJson(value: EventOptions2): JsonValue;

export declare function eventOptions2FromJson(json: unknown): EventOptions2;

export declare function iterable2ToJson(value: Iterable2): JsonValue;

export declare function iterable2FromJson(json: unknown): Iterable2;

export declare function jsonToJson(value: Json): JsonValue;

export declare function jsonFromJson(json: unknown): Json;

export declare function jsonValue2ToJson(value: JsonValue2): JsonValue;

export declare function jsonValue2FromJson(json: unknown): JsonValue2;

export declare function lengthToJson(value: Length): JsonValue;

export declare function lengthFromJson(json: unknown): Length;

export declare function madeToJson(value: Made): JsonValue;

export declare function madeFromJson(json: unknown): Made;

export declare function map2ToJson(value: Map2): JsonValue;

export declare function map2FromJson(json: unknown): Map2;

export declare function namesAllAnswerToJson(value: NamesAllAnswer): JsonValue;

export declare function namesAllAnswerFromJson(json: unknown): NamesAllAnswer;

export declare function namesClientToJson(value: NamesClient): JsonValue;

export declare function namesClientFromJson(json: unknown): NamesClient;

export declare function nothingToJson(value: Nothing): JsonValue;

export declare function nothingFromJson(json: unknown): Nothing;

export declare function oddToJson(value: Odd): JsonValue;

export declare function oddFromJson(json: unknown): Odd;

export declare function runtimeToJson(value: Runtime): JsonValue;

export declare function runtimeFromJson(json: unknown): Runtime;

export declare function stepToJson(value: Step): JsonValue;

export declare function stepFromJson(json: unknown): Step;

export declare function takenToJson(value: Taken): JsonValue;

export declare function takenFromJson(json: unknown): Taken;

export declare function textToJson(value: Text): JsonValue;

export declare function textFromJson(json: unknown): Text;

export declare function textTextToJson(value: TextText): JsonValue;

export declare function textTextFromJson(json: unknown): TextText;

export declare function uint8Array2ToJson(value: Uint8Array2): JsonValue;

export declare function uint8Array2FromJson(json: unknown): Uint8Array2;

export declare function uuidToJson(value: Uuid): JsonValue;

export declare function uuidFromJson(json: unknown): Uuid;

export declare function chatMessage2ToJson(value: ChatMessage2): JsonValue;

export declare function chatMessage2FromJson(json: unknown): ChatMessage2;

export declare function chatMessage3ToJson(value: ChatMessage3): JsonValue;

export declare function chatMessage3FromJson(json: unknown): ChatMessage3;

export declare function collisionsToJson(value: Collisions): JsonValue;

export declare function collisionsFromJson(json: unknown): Collisions;

export declare function collisionsBothThreeToJson(value: CollisionsBothThree): JsonValue;

export declare function collisionsBothThreeFromJson(json: unknown): CollisionsBothThree;

export declare function collisionsBothOneTwoToJson(value: CollisionsBothOneTwo): JsonValue;

export declare function collisionsBothOneTwoFromJson(json: unknown): CollisionsBothOneTwo;

export declare function collisionsNestedToJson(value: CollisionsNested): JsonValue;

export declare function collisionsNestedFromJson(json: unknown): CollisionsNested;

export declare function collisionsNestedABToJson(value: CollisionsNestedAB): JsonValue;

export declare function collisionsNestedABFromJson(json: unknown): CollisionsNestedAB;

export declare function collisionsStepsListToJson(value: CollisionsStepsList): JsonValue;

export declare function collisionsStepsListFromJson(json: unknown): CollisionsStepsList;
