// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type {
  BindUnaryAnswer,
  CallUnaryAnswer,
  NamesAllAnswer2,
  NamesAllNowAnswer,
  NamesAllNowAnswer2,
  NamesDeleteAnswer,
} from "./answers.js";
import type { CallContext2, NamesClient, Nothing, Text } from "./types.js";

export type { BindUnaryAnswer, CallUnaryAnswer, NamesAllAnswer2, NamesAllNowAnswer, NamesAllNowAnswer2, NamesDeleteAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface BindService {
  unary(input: Text, context: CallContext): BindUnaryAnswer | Promise<BindUnaryAnswer>;
}

export interface CallService {
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

/** Puts an implementation behind the service Bind, to hand to `serve`. */
export declare function bindBind(service: BindService): BoundService;

/** Puts an implementation behind the service Call, to hand to `serve`. */
export declare function bindCall(service: CallService): BoundService;

/** Puts an implementation behind the service Names, to hand to `serve`. */
export declare function bindNames(service: NamesService): BoundService;

/** Puts an implementation behind the service NamesAll, to hand to `serve`. */
export declare function bindNamesAll(service: NamesAllService): BoundService;
