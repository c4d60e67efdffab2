// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
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

export { CodecError } from "@twobyte/wire";
export {
  bindBidiItemFromJson,
  bindBidiItemToJson,
  bytesFromJson,
  bytesToJson,
  callContext2FromJson,
  callContext2ToJson,
  chatMessage2FromJson,
  chatMessage2ToJson,
  chatMessage3FromJson,
  chatMessage3ToJson,
  chatMessageFromJson,
  chatMessageToJson,
  codecError2FromJson,
  codecError2ToJson,
  collisionsBothOneTwoFromJson,
  collisionsBothOneTwoToJson,
  collisionsBothThreeFromJson,
  collisionsBothThreeToJson,
  collisionsFromJson,
  collisionsNestedABFromJson,
  collisionsNestedABToJson,
  collisionsNestedFromJson,
  collisionsNestedToJson,
  collisionsStepsListFromJson,
  collisionsStepsListToJson,
  collisionsToJson,
  countFromJson,
  countToJson,
  decimalFromJson,
  decimalToJson,
  eventOptions2FromJson,
  eventOptions2ToJson,
  iterable2FromJson,
  iterable2ToJson,
  jsonFromJson,
  jsonToJson,
  jsonValue2FromJson,
  jsonValue2ToJson,
  lengthFromJson,
  lengthToJson,
  madeFromJson,
  madeToJson,
  map2FromJson,
  map2ToJson,
  namesAllAnswerFromJson,
  namesAllAnswerToJson,
  namesClientFromJson,
  namesClientToJson,
  nothingFromJson,
  nothingToJson,
  oddFromJson,
  oddToJson,
  runtimeFromJson,
  runtimeToJson,
  stepFromJson,
  stepToJson,
  takenFromJson,
  takenToJson,
  textFromJson,
  textTextFromJson,
  textTextToJson,
  textToJson,
  uint8Array2FromJson,
  uint8Array2ToJson,
  uuidFromJson,
  uuidToJson,
} from "./json.js";
export type {
  BindBidiItem,
  Bytes,
  CallContext2,
  ChatMessage,
  ChatMessage2,
  ChatMessage3,
  CodecError2,
  Collisions,
  CollisionsBoth,
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
  Kind,
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

/** Encodes BindBidiItem in the binary profile. Throws a CodecError for what is none. */
export declare function encodeBindBidiItem(value: BindBidiItem): OwnedBytes;

/** Decodes BindBidiItem in the binary profile. Throws a CodecError for anything else. */
export declare function decodeBindBidiItem(message: Uint8Array): BindBidiItem;

/** Encodes BindBidiItem in the text profile. Throws a CodecError for what is none. */
export declare function encodeBindBidiItemText(value: BindBidiItem): string;

/** Decodes BindBidiItem in the text profile. Throws a CodecError for anything else. */
export declare function decodeBindBidiItemText(message: string): BindBidiItem;

/** Throws a CodecError unless `value` is of type BindBidiItem and keeps the schema's constraints. */
export declare function validateBindBidiItem(value: unknown): asserts value is BindBidiItem;

/** Encodes Bytes in the binary profile. Throws a CodecError for what is none. */
export declare function encodeBytes(value: Bytes): OwnedBytes;

/** Decodes Bytes in the binary profile. Throws a CodecError for anything else. */
export declare function decodeBytes(message: Uint8Array): Bytes;

/** Encodes Bytes in the text profile. Throws a CodecError for what is none. */
export declare function encodeBytesText(value: Bytes): string;

/** Decodes Bytes in the text profile. Throws a CodecError for anything else. */
export declare function decodeBytesText(message: string): Bytes;

/** Throws a CodecError unless `value` is of type Bytes and keeps the schema's constraints. */
export declare function validateBytes(value: unknown): asserts value is Bytes;

/** Encodes CallContext2 in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCallContext2(value: CallContext2): OwnedBytes;

/** Decodes CallContext2 in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCallContext2(message: Uint8Array): CallContext2;

/** Encodes CallContext2 in the text profile. Throws a CodecError for what is none. */
export declare function encodeCallContext2Text(value: CallContext2): string;

/** Decodes CallContext2 in the text profile. Throws a CodecError for anything else. */
export declare function decodeCallContext2Text(message: string): CallContext2;

/** Throws a CodecError unless `value` is of type CallContext2 and keeps the schema's constraints. */
export declare function validateCallContext2(value: unknown): asserts value is CallContext2;

/** Encodes ChatMessage in the binary profile. Throws a CodecError for what is none. */
export declare function encodeChatMessage(value: ChatMessage): OwnedBytes;

/** Decodes ChatMessage in the binary profile. Throws a CodecError for anything else. */
export declare function decodeChatMessage(message: Uint8Array): ChatMessage;

/** Encodes ChatMessage in the text profile. Throws a CodecError for what is none. */
export declare function encodeChatMessageText(value: ChatMessage): string;

/** Decodes ChatMessage in the text profile. Throws a CodecError for anything else. */
export declare function decodeChatMessageText(message: string): ChatMessage;

/** Throws a CodecError unless `value` is of type ChatMessage and keeps the schema's constraints. */
export declare function validateChatMessage(value: unknown): asserts value is ChatMessage;

/** Encodes CodecError2 in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCodecError2(value: CodecError2): OwnedBytes;

/** Decodes CodecError2 in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCodecError2(message: Uint8Array): CodecError2;

/** Encodes CodecError2 in the text profile. Throws a CodecError for what is none. */
export declare function encodeCodecError2Text(value: CodecError2): string;

/** Decodes CodecError2 in the text profile. Throws a CodecError for anything else. */
export declare function decodeCodecError2Text(message: string): CodecError2;

/** Throws a CodecError unless `value` is of type CodecError2 and keeps the schema's constraints. */
export declare function validateCodecError2(value: unknown): asserts value is CodecError2;

/** Encodes Count in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCount(value: Count): OwnedBytes;

/** Decodes Count in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCount(message: Uint8Array): Count;

/** Encodes Count in the text profile. Throws a CodecError for what is none. */
export declare function encodeCountText(value: Count): string;

/** Decodes Count in the text profile. Throws a CodecError for anything else. */
export declare function decodeCountText(message: string): Count;

/** Throws a CodecError unless `value` is of type Count and keeps the schema's constraints. */
export declare function validateCount(value: unknown): asserts value is Count;

/** Encodes Decimal in the binary profile. Throws a CodecError for what is none. */
export declare function encodeDecimal(value: Decimal): OwnedBytes;

/** Decodes Decimal in the binary profile. Throws a CodecError for anything else. */
export declare function decodeDecimal(message: Uint8Array): Decimal;

/** Encodes Decimal in the text profile. Throws a CodecError for what is none. */
export declare function encodeDecimalText(value: Decimal): string;

/** Decodes Decimal in the text profile. Throws a CodecError for anything else. */
export declare function decodeDecimalText(message: string): Decimal;

/** Throws a CodecError unless `value` is of type Decimal and keeps the schema's constraints. */
export declare function validateDecimal(value: unknown): asserts value is Decimal;

/** Encodes EventOptions2 in the binary profile. Throws a CodecError for what is none. */
export declare function encodeEventOptions2(value: EventOptions2): OwnedBytes;

/** Decodes EventOptions2 in the binary profile. Throws a CodecError for anything else. */
export declare function decodeEventOptions2(message: Uint8Array): EventOptions2;

/** Encodes EventOptions2 in the text profile. Throws a CodecError for what is none. */
export declare function encodeEventOptions2Text(value: EventOptions2): string;

/** Decodes EventOptions2 in the text profile. Throws a CodecError for anything else. */
export declare function decodeEventOptions2Text(message: string): EventOptions2;

/** Throws a CodecError unless `value` is of type EventOptions2 and keeps the schema's constraints. */
export declare function validateEventOptions2(value: unknown): asserts value is EventOptions2;

/** Encodes Iterable2 in the binary profile. Throws a CodecError for what is none. */
export declare function encodeIterable2(value: Iterable2): OwnedBytes;

/** Decodes Iterable2 in the binary profile. Throws a CodecError for anything else. */
export declare function decodeIterable2(message: Uint8Array): Iterable2;

/** Encodes Iterable2 in the text profile. Throws a CodecError for what is none. */
export declare function encodeIterable2Text(value: Iterable2): string;

/** Decodes Iterable2 in the text profile. Throws a CodecError for anything else. */
export declare function decodeIterable2Text(message: string): Iterable2;

/** Throws a CodecError unless `value` is of type Iterable2 and keeps the schema's constraints. */
export declare function validateIterable2(value: unknown): asserts value is Iterable2;

/** Encodes Json in the binary profile. Throws a CodecError for what is none. */
export declare function encodeJson(value: Json): OwnedBytes;

/** Decodes Json in the binary profile. Throws a CodecError for anything else. */
export declare function decodeJson(message: Uint8Array): Json;

/** Encodes Json in the text profile. Throws a CodecError for what is none. */
export declare function encodeJsonText(value: Json): string;

/** Decodes Json in the text profile. Throws a CodecError for anything else. */
export declare function decodeJsonText(message: string): Json;

/** Throws a CodecError unless `value` is of type Json and keeps the schema's constraints. */
export declare function validateJson(value: unknown): asserts value is Json;

/** Encodes JsonValue2 in the binary profile. Throws a CodecError for what is none. */
export declare function encodeJsonValue2(value: JsonValue2): OwnedBytes;

/** Decodes JsonValue2 in the binary profile. Throws a CodecError for anything else. */
export declare function decodeJsonValue2(message: Uint8Array): JsonValue2;

/** Encodes JsonValue2 in the text profile. Throws a CodecError for what is none. */
export declare function encodeJsonValue2Text(value: JsonValue2): string;

/** Decodes JsonValue2 in the text profile. Throws a CodecError for anything else. */
export declare function decodeJsonValue2Text(message: string): JsonValue2;

/** Throws a CodecError unless `value` is of type JsonValue2 and keeps the schema's constraints. */
export declare function validateJsonValue2(value: unknown): asserts value is JsonValue2;

/** Encodes Length in the binary profile. Throws a CodecError for what is none. */
export declare function encodeLength(value: Length): OwnedBytes;

/** Decodes Length in the binary profile. Throws a CodecError for anything else. */
export declare function decodeLength(message: Uint8Array): Length;

/** Encodes Length in the text profile. Throws a CodecError for what is none. */
export declare function encodeLengthText(value: Length): string;

/** Decodes Length in the text profile. Throws a CodecError for anything else. */
export declare function decodeLengthText(message: string): Length;

/** Throws a CodecError unless `value` is of type Length and keeps the schema's constraints. */
export declare function validateLength(value: unknown): asserts value is Length;

/** Encodes Made in the binary profile. Throws a CodecError for what is none. */
export declare function encodeMade(value: Made): OwnedBytes;

/** Decodes Made in the binary profile. Throws a CodecError for anything else. */
export declare function decodeMade(message: Uint8Array): Made;

/** Encodes Made in the text profile. Throws a CodecError for what is none. */
export declare function encodeMadeText(value: Made): string;

/** Decodes Made in the text profile. Throws a CodecError for anything else. */
export declare function decodeMadeText(message: string): Made;

/** Throws a CodecError unless `value` is of type Made and keeps the schema's constraints. */
export declare function validateMade(value: unknown): asserts value is Made;

/** Encodes Map2 in the binary profile. Throws a CodecError for what is none. */
export declare function encodeMap2(value: Map2): OwnedBytes;

/** Decodes Map2 in the binary profile. Throws a CodecError for anything else. */
export declare function decodeMap2(message: Uint8Array): Map2;

/** Encodes Map2 in the text profile. Throws a CodecError for what is none. */
export declare function encodeMap2Text(value: Map2): string;

/** Decodes Map2 in the text profile. Throws a CodecError for anything else. */
export declare function decodeMap2Text(message: string): Map2;

/** Throws a CodecError unless `value` is of type Map2 and keeps the schema's constraints. */
export declare function validateMap2(value: unknown): asserts value is Map2;

/** Encodes NamesAllAnswer in the binary profile. Throws a CodecError for what is none. */
export declare function encodeNamesAllAnswer(value: NamesAllAnswer): OwnedBytes;

/** Decodes NamesAllAnswer in the binary profile. Throws a CodecError for anything else. */
export declare function decodeNamesAllAnswer(message: Uint8Array): NamesAllAnswer;

/** Encodes NamesAllAnswer in the text profile. Throws a CodecError for what is none. */
export declare function encodeNamesAllAnswerText(value: NamesAllAnswer): string;

/** Decodes NamesAllAnswer in the text profile. Throws a CodecError for anything else. */
export declare function decodeNamesAllAnswerText(message: string): NamesAllAnswer;

/** Throws a CodecError unless `value` is of type NamesAllAnswer and keeps the schema's constraints. */
export declare function validateNamesAllAnswer(value: unknown): asserts value is NamesAllAnswer;

/** Encodes NamesClient in the binary profile. Throws a CodecError for what is none. */
export declare function encodeNamesClient(value: NamesClient): OwnedBytes;

/** Decodes NamesClient in the binary profile. Throws a CodecError for anything else. */
export declare function decodeNamesClient(message: Uint8Array): NamesClient;

/** Encodes NamesClient in the text profile. Throws a CodecError for what is none. */
export declare function encodeNamesClientText(value: NamesClient): string;

/** Decodes NamesClient in the text profile. Throws a CodecError for anything else. */
export declare function decodeNamesClientText(message: string): NamesClient;

/** Throws a CodecError unless `value` is of type NamesClient and keeps the schema's constraints. */
export declare function validateNamesClient(value: unknown): asserts value is NamesClient;

/** Encodes Nothing in the binary profile. Throws a CodecError for what is none. */
export declare function encodeNothing(value: Nothing): OwnedBytes;

/** Decodes Nothing in the binary profile. Throws a CodecError for anything else. */
export declare function decodeNothing(message: Uint8Array): Nothing;

/** Encodes Nothing in the text profile. Throws a CodecError for what is none. */
export declare function encodeNothingText(value: Nothing): string;

/** Decodes Nothing in the text profile. Throws a CodecError for anything else. */
export declare function decodeNothingText(message: string): Nothing;

/** Throws a CodecError unless `value` is of type Nothing and keeps the schema's constraints. */
export declare function validateNothing(value: unknown): asserts value is Nothing;

/** Encodes Odd in the binary profile. Throws a CodecError for what is none. */
export declare function encodeOdd(value: Odd): OwnedBytes;

/** Decodes Odd in the binary profile. Throws a CodecError for anything else. */
export declare function decodeOdd(message: Uint8Array): Odd;

/** Encodes Odd in the text profile. Throws a CodecError for what is none. */
export declare function encodeOddText(value: Odd): string;

/** Decodes Odd in the text profile. Throws a CodecError for anything else. */
export declare function decodeOddText(message: string): Odd;

/** Throws a CodecError unless `value` is of type Odd and keeps the schema's constraints. */
export declare function validateOdd(value: unknown): asserts value is Odd;

/** Encodes Runtime in the binary profile. Throws a CodecError for what is none. */
export declare function encodeRuntime(value: Runtime): OwnedBytes;

/** Decodes Runtime in the binary profile. Throws a CodecError for anything else. */
export declare function decodeRuntime(message: Uint8Array): Runtime;

/** Encodes Runtime in the text profile. Throws a CodecError for what is none. */
export declare function encodeRuntimeText(value: Runtime): string;

/** Decodes Runtime in the text profile. Throws a CodecError for anything else. */
export declare function decodeRuntimeText(message: string): Runtime;

/** Throws a CodecError unless `value` is of type Runtime and keeps the schema's constraints. */
export declare function validateRuntime(value: unknown): asserts value is Runtime;

/** Encodes Step in the binary profile. Throws a CodecError for what is none. */
export declare function encodeStep(value: Step): OwnedBytes;

/** Decodes Step in the binary profile. Throws a CodecError for anything else. */
export declare function decodeStep(message: Uint8Array): Step;

/** Encodes Step in the text profile. Throws a CodecError for what is none. */
export declare function encodeStepText(value: Step): string;

/** Decodes Step in the text profile. Throws a CodecError for anything else. */
export declare function decodeStepText(message: string): Step;

/** Throws a CodecError unless `value` is of type Step and keeps the schema's constraints. */
export declare function validateStep(value: unknown): asserts value is Step;

/** Encodes Taken in the binary profile. Throws a CodecError for what is none. */
export declare function encodeTaken(value: Taken): OwnedBytes;

/** Decodes Taken in the binary profile. Throws a CodecError for anything else. */
export declare function decodeTaken(message: Uint8Array): Taken;

/** Encodes Taken in the text profile. Throws a CodecError for what is none. */
export declare function encodeTakenText(value: Taken): string;

/** Decodes Taken in the text profile. Throws a CodecError for anything else. */
export declare function decodeTakenText(message: string): Taken;

/** Throws a CodecError unless `value` is of type Taken and keeps the schema's constraints. */
export declare function validateTaken(value: unknown): asserts value is Taken;

/** Encodes Text in the binary profile. Throws a CodecError for what is none. */
export declare function encodeText(value: Text): OwnedBytes;

/** Decodes Text in the binary profile. Throws a CodecError for anything else. */
export declare function decodeText(message: Uint8Array): Text;

/** Encodes Text in the text profile. Throws a CodecError for what is none. */
export declare function encodeTextAsText(value: Text): string;

/** Decodes Text in the text profile. Throws a CodecError for anything else. */
export declare function decodeTextAsText(message: string): Text;

/** Throws a CodecError unless `value` is of type Text and keeps the schema's constraints. */
export declare function validateText(value: unknown): asserts value is Text;

/** Encodes TextText in the binary profile. Throws a CodecError for what is none. */
export declare function encodeTextText(value: TextText): OwnedBytes;

/** Decodes TextText in the binary profile. Throws a CodecError for anything else. */
export declare function decodeTextText(message: Uint8Array): TextText;

/** Encodes TextText in the text profile. Throws a CodecError for what is none. */
export declare function encodeTextTextText(value: TextText): string;

/** Decodes TextText in the text profile. Throws a CodecError for anything else. */
export declare function decodeTextTextText(message: string): TextText;

/** Throws a CodecError unless `value` is of type TextText and keeps the schema's constraints. */
export declare function validateTextText(value: unknown): asserts value is TextText;

/** Encodes Uint8Array2 in the binary profile. Throws a CodecError for what is none. */
export declare function encodeUint8Array2(value: Uint8Array2): OwnedBytes;

/** Decodes Uint8Array2 in the binary profile. Throws a CodecError for anything else. */
export declare function decodeUint8Array2(message: Uint8Array): Uint8Array2;

/** Encodes Uint8Array2 in the text profile. Throws a CodecError for what is none. */
export declare function encodeUint8Array2Text(value: Uint8Array2): string;

/** Decodes Uint8Array2 in the text profile. Throws a CodecError for anything else. */
export declare function decodeUint8Array2Text(message: string): Uint8Array2;

/** Throws a CodecError unless `value` is of type Uint8Array2 and keeps the schema's constraints. */
export declare function validateUint8Array2(value: unknown): asserts value is Uint8Array2;

/** Encodes Uuid in the binary profile. Throws a CodecError for what is none. */
export declare function encodeUuid(value: Uuid): OwnedBytes;

/** Decodes Uuid in the binary profile. Throws a CodecError for anything else. */
export declare function decodeUuid(message: Uint8Array): Uuid;

/** Encodes Uuid in the text profile. Throws a CodecError for what is none. */
export declare function encodeUuidText(value: Uuid): string;

/** Decodes Uuid in the text profile. Throws a CodecError for anything else. */
export declare function decodeUuidText(message: string): Uuid;

/** Throws a CodecError unless `value` is of type Uuid and keeps the schema's constraints. */
export declare function validateUuid(value: unknown): asserts value is Uuid;

/** Encodes ChatMessage2 in the binary profile. Throws a CodecError for what is none. */
export declare function encodeChatMessage2(value: ChatMessage2): OwnedBytes;

/** Decodes ChatMessage2 in the binary profile. Throws a CodecError for anything else. */
export declare function decodeChatMessage2(message: Uint8Array): ChatMessage2;

/** Encodes ChatMessage2 in the text profile. Throws a CodecError for what is none. */
export declare function encodeChatMessage2Text(value: ChatMessage2): string;

/** Decodes ChatMessage2 in the text profile. Throws a CodecError for anything else. */
export declare function decodeChatMessage2Text(message: string): ChatMessage2;

/** Throws a CodecError unless `value` is of type ChatMessage2 and keeps the schema's constraints. */
export declare function validateChatMessage2(value: unknown): asserts value is ChatMessage2;

/** Encodes ChatMessage3 in the binary profile. Throws a CodecError for what is none. */
export declare function encodeChatMessage3(value: ChatMessage3): OwnedBytes;

/** Decodes ChatMessage3 in the binary profile. Throws a CodecError for anything else. */
export declare function decodeChatMessage3(message: Uint8Array): ChatMessage3;

/** Encodes ChatMessage3 in the text profile. Throws a CodecError for what is none. */
export declare function encodeChatMessage3Text(value: ChatMessage3): string;

/** Decodes ChatMessage3 in the text profile. Throws a CodecError for anything else. */
export declare function decodeChatMessage3Text(message: string): ChatMessage3;

/** Throws a CodecError unless `value` is of type ChatMessage3 and keeps the schema's constraints. */
export declare function validateChatMessage3(value: unknown): asserts value is ChatMessage3;

/** Encodes Collisions in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCollisions(value: Collisions): OwnedBytes;

/** Decodes Collisions in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCollisions(message: Uint8Array): Collisions;

/** Encodes Collisions in the text profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsText(value: Collisions): string;

/** Decodes Collisions in the text profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsText(message: string): Collisions;

/** Throws a CodecError unless `value` is of type Collisions and keeps the schema's constraints. */
export declare function validateCollisions(value: unknown): asserts value is Collisions;

/** Encodes CollisionsBothThree in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsBothThree(value: CollisionsBothThree): OwnedBytes;

/** Decodes CollisionsBothThree in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsBothThree(message: Uint8Array): CollisionsBothThree;

/** Encodes CollisionsBothThree in the text profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsBothThreeText(value: CollisionsBothThree): string;

/** Decodes CollisionsBothThree in the text profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsBothThreeText(message: string): CollisionsBothThree;

/** Throws a CodecError unless `value` is of type CollisionsBothThree and keeps the schema's constraints. */
export declare function validateCollisionsBothThree(value: unknown): asserts value is CollisionsBothThree;

/** Encodes CollisionsBothOneTwo in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsBothOneTwo(value: CollisionsBothOneTwo): OwnedBytes;

/** Decodes CollisionsBothOneTwo in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsBothOneTwo(message: Uint8Array): CollisionsBothOneTwo;

/** Encodes CollisionsBothOneTwo in the text profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsBothOneTwoText(value: CollisionsBothOneTwo): string;

/** Decodes CollisionsBothOneTwo in the text profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsBothOneTwoText(message: string): CollisionsBothOneTwo;

/** Throws a CodecError unless `value` is of type CollisionsBothOneTwo and keeps the schema's constraints. */
export declare function validateCollisionsBothOneTwo(value: unknown): asserts value is CollisionsBothOneTwo;

/** Encodes CollisionsNested in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsNested(value: CollisionsNested): OwnedBytes;

/** Decodes CollisionsNested in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsNested(message: Uint8Array): CollisionsNested;

/** Encodes CollisionsNested in the text profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsNestedText(value: CollisionsNested): string;

/** Decodes CollisionsNested in the text profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsNestedText(message: string): CollisionsNested;

/** Throws a CodecError unless `value` is of type CollisionsNested and keeps the schema's constraints. */
export declare function validateCollisionsNested(value: unknown): asserts value is CollisionsNested;

/** Encodes CollisionsNestedAB in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsNestedAB(value: CollisionsNestedAB): OwnedBytes;

/** Decodes CollisionsNestedAB in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsNestedAB(message: Uint8Array): CollisionsNestedAB;

/** Encodes CollisionsNestedAB in the text profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsNestedABText(value: CollisionsNestedAB): string;

/** Decodes CollisionsNestedAB in the text profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsNestedABText(message: string): CollisionsNestedAB;

/** Throws a CodecError unless `value` is of type CollisionsNestedAB and keeps the schema's constraints. */
export declare function validateCollisionsNestedAB(value: unknown): asserts value is CollisionsNestedAB;

/** Encodes CollisionsStepsList in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsStepsList(value: CollisionsStepsList): OwnedBytes;

/** Decodes CollisionsStepsList in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsStepsList(message: Uint8Array): CollisionsStepsList;

/** Encodes CollisionsStepsList in the text profile. Throws a CodecError for what is none. */
export declare function encodeCollisionsStepsListText(value: CollisionsStepsList): string;

/** Decodes CollisionsStepsList in the text profile. Throws a CodecError for anything else. */
export declare function decodeCollisionsStepsListText(message: string): CollisionsStepsList;

/** Throws a CodecError unless `value` is of type CollisionsStepsList and keeps the schema's constraints. */
export declare function validateCollisionsStepsList(value: unknown): asserts value is CollisionsStepsList;
