/**
 * The same builders as those of `@twobyte/schema`, over TypeBox 1.x.
 *
 * @packageDocumentation
 */

import { Type } from "typebox";
import type { Builders } from "./builders.ts";
import { createBuilders } from "./create-builders.ts";
import { twobyteKeyword as keyword } from "./keyword/keyword.ts";
import type { TypeBox1 } from "./line/typebox1.ts";
import { service as describeService } from "./services/service.ts";

export type { BytesOptions } from "./builders/bytes.ts";
export type { ListOptions, MapOptions } from "./builders/collections.ts";
export type { DecimalOptions } from "./builders/decimal.ts";
export type { MemberOptions } from "./builders/enum-of.ts";
export type { FloatOptions, SpecialFloat, SpecialFloatOptions } from "./builders/floats.ts";
export type { BigIntegerOptions, IntegerOptions } from "./builders/integers.ts";
export type { JsonOptions } from "./builders/json.ts";
export type { StructOptions } from "./builders/struct.ts";
export type { UnionOptions } from "./builders/union.ts";
export type { FieldOptions } from "./keyword/field-options.ts";
export type {
  FieldKeyword,
  IntegerWidth,
  MemberKeyword,
  StructKeyword,
  TimeUnit,
  TwobyteKeyword,
} from "./keyword/keyword.ts";
export type { NamedOptions } from "./keyword/named-options.ts";
export type {
  AnyMethod,
  BidiOptions,
  ClientStreamOptions,
  EventOptions,
  Method,
  MethodKind,
  MethodOptions,
  OutputOptions,
  QueryOptions,
  ServerStreamOptions,
  TopicOptions,
  UnaryOptions,
} from "./services/methods.ts";
export type {
  AuthPolicy,
  CachePolicies,
  CallPolicies,
  CommonPolicies,
  DetachPolicies,
  DetachPolicy,
  OverflowPolicy,
  ReplayPolicies,
  RetryPolicies,
  StreamPolicies,
} from "./services/policies.ts";
export type { Protocol, ProtocolOptions } from "./services/protocol.ts";
export type { Methods, Service, ServiceOptions } from "./services/service.ts";

/** The one JSON Schema keyword that Twobyte adds; a validator registers it as vocabulary. */
export const twobyteKeyword: typeof keyword = keyword;

/** A service: methods under one name, served by one side. @function */
export const service: typeof describeService = describeService;

const builders: Builders<TypeBox1> = createBuilders<TypeBox1>(Type);

/** Integer from 0 to 255. @function */
export const u8: Builders<TypeBox1>["u8"] = builders.u8;
/** Integer from 0 to 65,535. @function */
export const u16: Builders<TypeBox1>["u16"] = builders.u16;
/** Integer from 0 to 2^32 − 1. @function */
export const u32: Builders<TypeBox1>["u32"] = builders.u32;
/** Integer from 0 to 2^53 − 1. @function */
export const u53: Builders<TypeBox1>["u53"] = builders.u53;
/** Integer from 0 to 2^64 − 1; in JSON a decimal string. @function */
export const u64: Builders<TypeBox1>["u64"] = builders.u64;
/** Integer from −128 to 127. @function */
export const i8: Builders<TypeBox1>["i8"] = builders.i8;
/** Integer from −32,768 to 32,767. @function */
export const i16: Builders<TypeBox1>["i16"] = builders.i16;
/** Integer from −2^31 to 2^31 − 1. @function */
export const i32: Builders<TypeBox1>["i32"] = builders.i32;
/** Integer from −(2^53 − 1) to 2^53 − 1. @function */
export const i53: Builders<TypeBox1>["i53"] = builders.i53;
/** Integer from −2^63 to 2^63 − 1; in JSON a decimal string. @function */
export const i64: Builders<TypeBox1>["i64"] = builders.i64;
/** 32-bit float; finite unless `special`. @function */
export const f32: Builders<TypeBox1>["f32"] = builders.f32;
/** 64-bit float, what `Type.Number()` is; finite unless `special`. @function */
export const f64: Builders<TypeBox1>["f64"] = builders.f64;
/** Byte string; in JSON canonical base64. Lengths are in bytes. @function */
export const bytes: Builders<TypeBox1>["bytes"] = builders.bytes;
/** UUID; in JSON its text, lower case when written. @function */
export const uuid: Builders<TypeBox1>["uuid"] = builders.uuid;
/** Instant since 1970 in a unit, `ms` when left out; in JSON an integer, for `us` and `ns` a decimal string. @function */
export const timestamp: Builders<TypeBox1>["timestamp"] = builders.timestamp;
/** Length of time in a unit, `ms` when left out; in JSON an integer, for `us` and `ns` a decimal string. @function */
export const duration: Builders<TypeBox1>["duration"] = builders.duration;
/** Decimal with exactly `scale` (0 to 18) digits after the point; in JSON a string. @function */
export const decimal: Builders<TypeBox1>["decimal"] = builders.decimal;
/** Any JSON value; of at most 64 KiB and 32 levels when no bounds are given. @function */
export const json: Builders<TypeBox1>["json"] = builders.json;
/** Named enum of strings: a list of its members, or an object that says something of each. @function */
export const enumOf: Builders<TypeBox1>["enumOf"] = builders.enumOf;
/**
 * Union of structs, told apart by the constant string property `tag`. The members are object schemas,
 * or the properties of one, by tag value.
 *
 * @function
 */
export const union: Builders<TypeBox1>["union"] = builders.union;
/** List; with `delta` its integers, times or decimals are written as differences. @function */
export const list: Builders<TypeBox1>["list"] = builders.list;
/** Map; keys are strings, integers, UUIDs, booleans or enums. In JSON an object. @function */
export const map: Builders<TypeBox1>["map"] = builders.map;
/** Named struct; its code on the wire is derived from the name unless one is pinned. @function */
export const struct: Builders<TypeBox1>["struct"] = builders.struct;
/** The type, or null; that a field can be absent is said with `Type.Optional`. @function */
export const nullable: Builders<TypeBox1>["nullable"] = builders.nullable;
/** The same schema, with what is said of the field in which it stands. @function */
export const field: Builders<TypeBox1>["field"] = builders.field;
/** Reference to a struct, enum or union by its name, for recursion. @function */
export const ref: Builders<TypeBox1>["ref"] = builders.ref;
/** Method with one request and one answer, `output` or one of `outputs`. @function */
export const unary: Builders<TypeBox1>["unary"] = builders.unary;
/** Method without side effects, whose answer can be cached. @function */
export const query: Builders<TypeBox1>["query"] = builders.query;
/** Method that answers with a stream. @function */
export const serverStream: Builders<TypeBox1>["serverStream"] = builders.serverStream;
/** Method that takes a stream and answers once. @function */
export const clientStream: Builders<TypeBox1>["clientStream"] = builders.clientStream;
/** Method with a stream in each direction. @function */
export const bidi: Builders<TypeBox1>["bidi"] = builders.bidi;
/** One-way message. @function */
export const event: Builders<TypeBox1>["event"] = builders.event;
/** Subscription: those who named a `key` receive what is published to it. @function */
export const topic: Builders<TypeBox1>["topic"] = builders.topic;
/** A protocol: what a schema module exports by default. @function */
export const protocol: Builders<TypeBox1>["protocol"] = builders.protocol;
