/**
 * What generated servers import: the first version of the contract between them and this runtime.
 * It only ever grows; what cannot grow becomes `codegen2` beside it.
 *
 * @packageDocumentation
 */

import type { BoundMethod } from "./bound-service.ts";
import type { BidiHandler } from "./run-bidi.ts";
import { runBidi } from "./run-bidi.ts";
import type { ClientStreamHandler } from "./run-client-stream.ts";
import { runClientStream } from "./run-client-stream.ts";
import type { EventHandler } from "./run-event.ts";
import { runEvent } from "./run-event.ts";
import { runLossyStream } from "./run-lossy-stream.ts";
import type { ServerStreamHandler, StreamRunner } from "./run-server-stream.ts";
import { runServerStream } from "./run-server-stream.ts";
import type { UnaryHandler } from "./run-unary.ts";
import { runUnary } from "./run-unary.ts";
import type {
  BidiMethod,
  ClientStreamMethod,
  EventMethod,
  OverflowPolicy,
  QueryMethod,
  ServerStreamMethod,
  TopicMethod,
  UnaryMethod,
} from "./server-method.ts";
import { runTopic } from "./topic/run-topic.ts";
import type { Topic, TopicHandler } from "./topic/topic-handler.ts";
import { TopicHub } from "./topic/topic-hub.ts";

export type { MethodMessage, ProtocolDescription, Tagged } from "@twobyte/session";
export type { BoundMethod, BoundService } from "./bound-service.ts";
export type { CallContext } from "./call-context.ts";
export type { BidiHandler } from "./run-bidi.ts";
export type { ClientStreamHandler } from "./run-client-stream.ts";
export type { EventHandler } from "./run-event.ts";
export type { ServerStreamHandler } from "./run-server-stream.ts";
export type { UnaryHandler } from "./run-unary.ts";
export type {
  AuthPolicy,
  BidiMethod,
  ClientStreamMethod,
  EventMethod,
  OverflowPolicy,
  QueryMethod,
  ServerStreamMethod,
  TopicMethod,
  UnaryMethod,
} from "./server-method.ts";
export type { Topic, TopicHandler } from "./topic/topic-handler.ts";

/** A topic that a program publishes to, and what a binder makes of it. */
export interface BoundTopic<Key, Out> extends BoundMethod {
  readonly topic: Topic<Key, Out>;
}

/** Puts a handler behind a method with one answer. */
export function bindUnary<In, Out>(
  method: UnaryMethod<In, Out>,
  handler: UnaryHandler<In, Out>,
): BoundMethod {
  const run: BoundMethod["runKeyed"] = (call, input) => runUnary(handler, call, input as In);
  return { method: method as BoundMethod["method"], run, runKeyed: run };
}

/** Puts a handler behind a method without side effects. */
export function bindQuery<In, Out>(
  method: QueryMethod<In, Out>,
  handler: UnaryHandler<In, Out>,
): BoundMethod {
  return {
    method: method as BoundMethod["method"],
    run: (call, input) => runUnary(handler, call, input as In),
  };
}

/** Puts a handler behind a method that nobody answers. What it throws goes to `onError` alone. */
export function bindEvent<In>(method: EventMethod<In>, handler: EventHandler<In>): BoundMethod {
  const run: BoundMethod["runKeyed"] = (call, input) => runEvent(handler, call, input as In);
  return { method: method as BoundMethod["method"], run, runKeyed: run };
}

/** Puts a handler behind a method that takes a stream of items and has one answer. */
export function bindClientStream<In, Item, Out>(
  method: ClientStreamMethod<In, Item, Out>,
  handler: ClientStreamHandler<In, Item, Out>,
): BoundMethod {
  return {
    method: method as BoundMethod["method"],
    run: (call, input) => runClientStream(method, handler, call, input as In),
  };
}

/** Puts a handler behind a method that takes a stream of items and answers with another. */
export function bindBidi<In, Item, Out>(
  method: BidiMethod<In, Item, Out>,
  handler: BidiHandler<In, Item, Out>,
): BoundMethod {
  return {
    method: method as BoundMethod["method"],
    run: (call, input) => runBidi(method, handler, call, input as In, runnerOf(method)),
  };
}

/** Puts a handler behind a method that answers with a stream. */
export function bindServerStream<In, Out>(
  method: ServerStreamMethod<In, Out>,
  handler: ServerStreamHandler<In, Out>,
): BoundMethod {
  return {
    method: method as BoundMethod["method"],
    run: (call, input) => runnerOf(method)(handler, call, input as In),
    runKeyed: (call, input) => runServerStream(handler, call, input as In),
  };
}

/** Puts what a program does about a topic behind it; see `TopicHandler`. */
export function bindTopic<Key, Item, Out>(
  method: TopicMethod<Key, Item, Out>,
  handler?: TopicHandler<Key, Item>,
): BoundTopic<Key, Out> {
  const topic = new TopicHub<Key, Item, Out>(method, handler);
  return {
    method: method as BoundMethod["method"],
    run: (call, input) => runTopic(topic, call, input as Key),
    topic,
    shared: topic,
  };
}

/** How answers that a slow caller does not take are dealt with. */
function runnerOf({ overflow }: { readonly overflow?: OverflowPolicy | undefined }): StreamRunner {
  return overflow === undefined || overflow.mode === "block" ? runServerStream : runLossyStream;
}
