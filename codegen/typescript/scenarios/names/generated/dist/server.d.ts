// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type {
  BindBidiAnswer,
  BindBidiItem2,
  BindClientStreamAnswer,
  BindClientStreamItem,
  BindQueryAnswer,
  BindUnaryAnswer,
  CallBidiAnswer,
  CallBidiItem,
  CallClientStreamAnswer,
  CallClientStreamItem,
  CallQueryAnswer,
  CallUnaryAnswer,
  NamesAllAnswer2,
  NamesAllNowAnswer,
  NamesAllNowAnswer2,
  NamesDeleteAnswer,
} from "./answers.js";
import type { CallContext2, EventOptions2, NamesClient, Nothing, Text } from "./types.js";

export type { BindBidiAnswer, BindBidiItem2, BindClientStreamAnswer, BindClientStreamItem, BindQueryAnswer, BindUnaryAnswer, CallBidiAnswer, CallBidiItem, CallClientStreamAnswer, CallClientStreamItem, CallQueryAnswer, CallUnaryAnswer, NamesAllAnswer2, NamesAllNowAnswer, NamesAllNowAnswer2, NamesDeleteAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface BindService {
  bidi(input: Text, items: AsyncIterable<BindBidiItem2>, context: CallContext): AsyncIterable<BindBidiAnswer> | Iterable<BindBidiAnswer>;
  clientStream(input: Text, items: AsyncIterable<BindClientStreamItem>, context: CallContext): BindClientStreamAnswer | Promise<BindClientStreamAnswer>;
  event(input: Text, context: CallContext): void | Promise<void>;
  query(input: Text, context: CallContext): BindQueryAnswer | Promise<BindQueryAnswer>;
  unary(input: Text, context: CallContext): BindUnaryAnswer | Promise<BindUnaryAnswer>;
}

export interface CallService {
  bidi(input: Text, items: AsyncIterable<CallBidiItem>, context: CallContext): AsyncIterable<CallBidiAnswer> | Iterable<CallBidiAnswer>;
  clientStream(input: Text, items: AsyncIterable<CallClientStreamItem>, context: CallContext): CallClientStreamAnswer | Promise<CallClientStreamAnswer>;
  query(input: Text, context: CallContext): CallQueryAnswer | Promise<CallQueryAnswer>;
  unary(input: Text, context: CallContext): CallUnaryAnswer | Promise<CallUnaryAnswer>;
}

export interface NamesService {
  all(input: Nothing, context: CallContext): AsyncIterable<NamesAllAnswer2> | Iterable<NamesAllAnswer2>;
  allNow(input: NamesClient, context: CallContext): NamesAllNowAnswer | Promise<NamesAllNowAnswer>;
  delete(input: CallContext2, context: CallContext): NamesDeleteAnswer | Promise<NamesDeleteAnswer>;
}

export interface NamesAllService {
  now(input: Text, context: CallContext): NamesAllNowAnswer2 | Promise<NamesAllNowAnswer2>;
}

export interface SendService {
  event(input: EventOptions2, context: CallContext): void | Promise<void>;
}

/** Puts an implementation behind the service Bind, to hand to `serve`. */
export declare function bindBind(service: BindService): BoundService;

/** Puts an implementation behind the service Call, to hand to `serve`. */
export declare function bindCall(service: CallService): BoundService;

/** Puts an implementation behind the service Names, to hand to `serve`. */
export declare function bindNames(service: NamesService): BoundService;

/** Puts an implementation behind the service NamesAll, to hand to `serve`. */
export declare function bindNamesAll(service: NamesAllService): BoundService;

/** Puts an implementation behind the service Send, to hand to `serve`. */
export declare function bindSend(service: SendService): BoundService;
