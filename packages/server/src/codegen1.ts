/**
 * What generated servers import: the first version of the contract between them and this runtime.
 * It only ever grows; what cannot grow becomes `codegen2` beside it.
 *
 * @packageDocumentation
 */

import type { BoundMethod } from "./bound-service.ts";
import type { ServerStreamHandler } from "./run-server-stream.ts";
import { runServerStream } from "./run-server-stream.ts";
import type { UnaryHandler } from "./run-unary.ts";
import { runUnary } from "./run-unary.ts";
import type { ServerStreamMethod, UnaryMethod } from "./server-method.ts";

export type { MethodMessage, ProtocolDescription, Tagged } from "@twobyte/session";
export type { BoundMethod, BoundService } from "./bound-service.ts";
export type { CallContext } from "./call-context.ts";
export type { ServerStreamHandler } from "./run-server-stream.ts";
export type { UnaryHandler } from "./run-unary.ts";
export type { AuthPolicy, ServerStreamMethod, UnaryMethod } from "./server-method.ts";

/** Puts a handler behind a method with one answer. */
export function bindUnary<In, Out>(
  method: UnaryMethod<In, Out>,
  handler: UnaryHandler<In, Out>,
): BoundMethod {
  return {
    method: method as BoundMethod["method"],
    run: (call, input) => runUnary(handler, call, input as In),
  };
}

/** Puts a handler behind a method that answers with a stream. */
export function bindServerStream<In, Out>(
  method: ServerStreamMethod<In, Out>,
  handler: ServerStreamHandler<In, Out>,
): BoundMethod {
  return {
    method: method as BoundMethod["method"],
    run: (call, input) => runServerStream(handler, call, input as In),
  };
}
