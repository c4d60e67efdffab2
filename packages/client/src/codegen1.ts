/**
 * What generated clients import: the first version of the contract between them and this runtime.
 * It only ever grows; what cannot grow becomes `codegen2` beside it.
 *
 * @packageDocumentation
 */

import type { MethodMessage } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type { CallOptions, StreamOptions } from "./call-options.ts";
import { ClientCall } from "./client-call.ts";
import type { ServerStreamMethod, UnaryMethod } from "./client-method.ts";
import type { ClientSession } from "./client-session.ts";
import { edgeOf } from "./client-session.ts";
import { ServerStream } from "./server-stream.ts";

export type { MethodMessage, ProtocolDescription, Tagged } from "@twobyte/session";
export type { CallOptions, StreamOptions } from "./call-options.ts";
export type { ServerStreamMethod, UnaryMethod } from "./client-method.ts";
export type { ClientSession } from "./client-session.ts";
export type { ServerStream } from "./server-stream.ts";

/**
 * Calls a method with one answer. Rejects with a `TwobyteError`. A method without outputs resolves
 * with undefined.
 */
export function callUnary<In, Out>(
  session: ClientSession,
  method: UnaryMethod<In, Out>,
  input: In,
  options: CallOptions = {},
): Promise<Out> {
  return new Promise((resolve, reject) => {
    let answer: { readonly value: Out } | undefined;
    const call = new ClientCall(edgeOf(session), method, options, {
      answered(value) {
        if (answer === undefined) answer = { value: value as Out };
        else call.cancel(new TwobyteError("internal", "the server gave two answers"));
      },
      ended() {
        if (answer !== undefined) resolve(answer.value);
        else if (answersNothing(method)) resolve(undefined as Out);
        else reject(new TwobyteError("internal", "the server gave no answer"));
      },
      failed: reject,
    });
    call.start(input);
  });
}

/** Calls a method that answers with a stream. What goes wrong is told to whoever reads it. */
export function callServerStream<In, Out>(
  session: ClientSession,
  method: ServerStreamMethod<In, Out>,
  input: In,
  options: StreamOptions = {},
): ServerStream<Out> {
  return new ServerStream((listener) => {
    const call = new ClientCall(edgeOf(session), method, options, listener);
    call.start(input);
    return call;
  });
}

/** Whether the newest revision has no answer; older ones may have had some. */
function answersNothing({ outputs }: { readonly outputs: readonly MethodMessage[] }): boolean {
  return outputs.every(({ removed }) => removed !== undefined);
}
