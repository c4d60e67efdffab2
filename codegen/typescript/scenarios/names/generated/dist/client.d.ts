// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession, ServerStream, StreamOptions } from "@twobyte/client/codegen1";
import type { BindUnaryAnswer, CallUnaryAnswer, NamesAllAnswer2, NamesAllNowAnswer, NamesAllNowAnswer2, NamesDeleteAnswer } from "./answers.js";
import type { CallContext2, NamesClient, Nothing, Text } from "./types.js";
export type { BindUnaryAnswer, CallUnaryAnswer, NamesAllAnswer2, NamesAllNowAnswer, NamesAllNowAnswer2, NamesDeleteAnswer } from "./answers.js";
export { protocol } from "./protocol.js";
export declare class BindClient {
  #private;
  constructor(session: ClientSession);
  unary(input: Text, options?: CallOptions): Promise<BindUnaryAnswer>;
}
export declare class CallClient {
  #private;
  constructor(session: ClientSession);
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
