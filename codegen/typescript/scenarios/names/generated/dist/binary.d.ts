// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
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

export declare function writeBindBidiItem(w: BinaryWriter, value: BindBidiItem): void;

export declare function readBindBidiItem(r: BinaryReader): BindBidiItem;

export declare function writeBytes(w: BinaryWriter, value: Bytes): void;

export declare function readBytes(r: BinaryReader): Bytes;

export declare function writeCallContext2(w: BinaryWriter, value: CallContext2): void;

export declare function readCallContext2(r: BinaryReader): CallContext2;

export declare function writeChatMessage(w: BinaryWriter, value: ChatMessage): void;

export declare function readChatMessage(r: BinaryReader): ChatMessage;

export declare function writeCodecError2(w: BinaryWriter, value: CodecError2): void;

export declare function readCodecError2(r: BinaryReader): CodecError2;

export declare function writeCount(w: BinaryWriter, value: Count): void;

export declare function readCount(r: BinaryReader): Count;

export declare function writeDecimal(w: BinaryWriter, value: Decimal): void;

export declare function readDecimal(r: BinaryReader): Decimal;

export declare function writeEventOptions2(w: BinaryWriter, value: EventOptions2): void;

export declare function readEventOptions2(r: BinaryReader): EventOptions2;

export declare function writeIterable2(w: BinaryWriter, value: Iterable2): void;

export declare function readIterable2(r: BinaryReader): Iterable2;

export declare function writeJson(w: BinaryWriter, value: Json): void;

export declare function readJson(r: BinaryReader): Json;

export declare function writeJsonValue2(w: BinaryWriter, value: JsonValue2): void;

export declare function readJsonValue2(r: BinaryReader): JsonValue2;

export declare function writeLength(w: BinaryWriter, value: Length): void;

export declare function readLength(r: BinaryReader): Length;

export declare function writeMade(w: BinaryWriter, value: Made): void;

export declare function readMade(r: BinaryReader): Made;

export declare function writeMap2(w: BinaryWriter, value: Map2): void;

export declare function readMap2(r: BinaryReader): Map2;

export declare function writeNamesAllAnswer(w: BinaryWriter, value: NamesAllAnswer): void;

export declare function readNamesAllAnswer(r: BinaryReader): NamesAllAnswer;

export declare function writeNamesClient(w: BinaryWriter, value: NamesClient): void;

export declare function readNamesClient(r: BinaryReader): NamesClient;

export declare function writeNothing(w: BinaryWriter, value: Nothing): void;

export declare function readNothing(r: BinaryReader): Nothing;

export declare function writeOdd(w: BinaryWriter, value: Odd): void;

export declare function readOdd(r: BinaryReader): Odd;

export declare function writeRuntime(w: BinaryWriter, value: Runtime): void;

export declare function readRuntime(r: BinaryReader): Runtime;

export declare function writeStep(w: BinaryWriter, value: Step): void;

export declare function readStep(r: BinaryReader): Step;

export declare function writeTaken(w: BinaryWriter, value: Taken): void;

export declare function readTaken(r: BinaryReader): Taken;

export declare function writeText(w: BinaryWriter, value: Text): void;

export declare function readText(r: BinaryReader): Text;

export declare function writeTextText(w: BinaryWriter, value: TextText): void;

export declare function readTextText(r: BinaryReader): TextText;

export declare function writeUint8Array2(w: BinaryWriter, value: Uint8Array2): void;

export declare function readUint8Array2(r: BinaryReader): Uint8Array2;

export declare function writeUuid(w: BinaryWriter, value: Uuid): void;

export declare function readUuid(r: BinaryReader): Uuid;

export declare function writeChatMessage2(w: BinaryWriter, value: ChatMessage2): void;

export declare function readChatMessage2(r: BinaryReader): ChatMessage2;

export declare function writeChatMessage3(w: BinaryWriter, value: ChatMessage3): void;

export declare function readChatMessage3(r: BinaryReader): ChatMessage3;

export declare function writeCollisions(w: BinaryWriter, value: Collisions): void;

export declare function readCollisions(r: BinaryReader): Collisions;

export declare function writeCollisionsBothThree(w: BinaryWriter, value: CollisionsBothThree): void;

export declare function readCollisionsBothThree(r: BinaryReader): CollisionsBothThree;

export declare function writeCollisionsBothOneTwo(w: BinaryWriter, value: CollisionsBothOneTwo): void;

export declare function readCollisionsBothOneTwo(r: BinaryReader): CollisionsBothOneTwo;

export declare function writeCollisionsNested(w: BinaryWriter, value: CollisionsNested): void;

export declare function readCollisionsNested(r: BinaryReader): CollisionsNested;

export declare function writeCollisionsNestedAB(w: BinaryWriter, value: CollisionsNestedAB): void;

export declare function readCollisionsNestedAB(r: BinaryReader): CollisionsNestedAB;

export declare function writeCollisionsStepsList(w: BinaryWriter, value: CollisionsStepsList): void;

export declare function readCollisionsStepsList(r: BinaryReader): CollisionsStepsList;
