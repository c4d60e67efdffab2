// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession, EventOptions, ServerStream, StreamOptions } from "@twobyte/client/codegen1";
import type { BindBidiAnswer, BindBidiItem2, BindClientStreamAnswer, BindClientStreamItem, BindQueryAnswer, BindUnaryAnswer, CallBidiAnswer, CallBidiItem, CallClientStreamAnswer, CallClientStreamItem, CallQueryAnswer, CallUnaryAnswer, NamesAllAnswer2, NamesAllNowAnswer, NamesAllNowAnswer2, NamesDeleteAnswer } from "./answers.js";
import type { CallContext2, EventOptions2, NamesClient, Nothing, Text } from "./types.js";
export type { BindBidiAnswer, BindBidiItem2, BindClientStreamAnswer, BindClientStreamItem, BindQueryAnswer, BindUnaryAnswer, CallBidiAnswer, CallBidiItem, CallClientStreamAnswer, CallClientStreamItem, CallQueryAnswer, CallUnaryAnswer, NamesAllAnswer2, NamesAllNowAnswer, NamesAllNowAnswer2, NamesDeleteAnswer } from "./answers.js";
export { protocol } from "./protocol.js";
export declare class BindClient {
  #private;
  constructor(session: ClientSession);
  bidi(input: Text, items: AsyncIterable<BindBidiItem2> | Iterable<BindBidiItem2>, options?: StreamOptions): ServerStream<BindBidiAnswer>;
  clientStream(input: Text, items: AsyncIterable<BindClientStreamItem> | Iterable<BindClientStreamItem>, options?: CallOptions): Promise<BindClientStreamAnswer>;
  event(input: Text, options?: EventOptions): Promise<void>;
  query(input: Text, options?: CallOptions): Promise<BindQueryAnswer>;
  unary(input: Text, options?: CallOptions): Promise<BindUnaryAnswer>;
}
export declare class CallClient {
  #private;
  constructor(session: ClientSession);
  bidi(input: Text, items: AsyncIterable<CallBidiItem> | Iterable<CallBidiItem>, options?: StreamOptions): ServerStream<CallBidiAnswer>;
  clientStream(input: Text, items: AsyncIterable<CallClientStreamItem> | Iterable<CallClientStreamItem>, options?: CallOptions): Promise<CallClientStreamAnswer>;
  query(input: Text, options?: CallOptions): Promise<CallQueryAnswer>;
  unary(input: Text, options?: CallOptions): Promise<CallUnaryAnswer>;
}
export declare class NamesClient2 {
  #private;
  constructor(session: ClientSession);
  all(input: Nothing, options?: StreamOptions): ServerStream<NamesAllAnswer2>;
  allNow(input: NamesClient, options?: CallOptions): Promise<NamesAllNowAnswer>;
  delete(input: CallContext2, options?: CallOptions): Promise<NamesDeleteAnswer>;
}
export declare class NamesAllClient {
  #private;
  constructor(session: ClientSession);
  now(input: Text, options?: CallOptions): Promise<NamesAllNowAnswer2>;
}
export declare class SendClient {
  #private;
  constructor(session: ClientSession);
  event(input: EventOptions2, options?: EventOptions): Promise<void>;
}
