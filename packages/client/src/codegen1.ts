/**
 * What generated clients import: the first version of the contract between them and this runtime.
 * It only ever grows; what cannot grow becomes `codegen2` beside it.
 *
 * @packageDocumentation
 */

import type { Callee, MethodKind, MethodMessage, OpenSlots } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type {
  CallOptions,
  KeyedCallOptions,
  KeyedEventOptions,
  KeyedStreamOptions,
  StreamOptions,
  SubscribeOptions,
} from "./call-options.ts";
import type { CallListener } from "./client-call.ts";
import { ClientCall } from "./client-call.ts";
import type {
  BidiMethod,
  ClientMethod,
  ClientStreamMethod,
  EventMethod,
  QueryMethod,
  ServerStreamMethod,
  TopicMethod,
  UnaryMethod,
} from "./client-method.ts";
import { ClientSession, edgeOf } from "./client-session.ts";
import { ItemSender } from "./item-sender.ts";
import { KeyedStream } from "./keyed-stream.ts";
import { Publisher } from "./publisher.ts";
import type { StreamCall } from "./server-stream.ts";
import { ServerStream } from "./server-stream.ts";
import { Subscription } from "./subscription.ts";

export type { Callee, MethodMessage, ProtocolDescription, Tagged } from "@twobyte/session";
export type {
  CallOptions,
  EventOptions,
  Gap,
  KeyedCallOptions,
  KeyedEventOptions,
  KeyedStreamOptions,
  StreamOptions,
  SubscribeOptions,
} from "./call-options.ts";
export type {
  BidiMethod,
  ClientStreamMethod,
  EventMethod,
  QueryMethod,
  ServerStreamMethod,
  TopicMethod,
  UnaryMethod,
} from "./client-method.ts";
export type { ClientSession } from "./client-session.ts";
export type { KeyedStream } from "./keyed-stream.ts";
export type { ServerStream } from "./server-stream.ts";
export type { Subscription } from "./subscription.ts";

/** A topic as its client has it; `Item` is never where subscribers publish nothing. */
export interface TopicClient<Key, Item, Out> {
  /**
   * Subscribes to a key, at once. What goes wrong is told to whoever reads the subscription, by one
   * `for await`; leaving the loop ends it.
   */
  subscribe(key: Key, options?: SubscribeOptions): Subscription<Out, Item>;
}

/**
 * Calls a method with one answer. Rejects with a `TwobyteError`. A method without outputs resolves
 * with undefined.
 */
export function callUnary<In, Out>(
  session: Callee,
  method: UnaryMethod<In, Out>,
  input: In,
  options: KeyedCallOptions = {},
): Promise<Out> {
  return callOnce(session, method, input, options);
}

/**
 * Calls a method without side effects, as `callUnary` does: over the session, unless `queries` of
 * its options says otherwise.
 */
export function callQuery<In, Out>(
  session: Callee,
  method: QueryMethod<In, Out>,
  input: In,
  options: CallOptions = {},
): Promise<Out> {
  const overSession = (own: CallOptions): Promise<Out> => callOnce(session, method, input, own);
  const queries = session instanceof ClientSession ? edgeOf(session).queries : undefined;
  return queries === undefined
    ? overSession(options)
    : queries(session as ClientSession, method, input, options, overSession);
}

/** Calls a method that answers with a stream. What goes wrong is told to whoever reads it. */
export function callServerStream<In, Out>(
  session: Callee,
  method: ServerStreamMethod<In, Out>,
  input: In,
  options: StreamOptions = {},
): ServerStream<Out> {
  return new ServerStream((listener) => {
    const call = new ClientCall(session.callPort, method, options, listener);
    call.start(input);
    return call;
  }, options.onSkip);
}

/** Calls a method that answers with a stream, and whose calls have keys. */
export function callKeyedStream<In, Out>(
  session: ClientSession,
  method: ServerStreamMethod<In, Out>,
  input: In,
  options: KeyedStreamOptions = {},
): KeyedStream<Out> {
  return new KeyedStream((listener) => {
    const call = new ClientCall(edgeOf(session), method, options, listener);
    call.start(input);
    return call;
  }, options);
}

/**
 * Calls a method that takes a stream of items and has one answer. The iterable is asked for an item
 * when the server's credit allows to send it, and is left when the call ends before it does: by an
 * error, an abort, the deadline, or an answer that does not wait for all items. What the iterable
 * throws takes the call back, and is the `cause` of the error that the promise rejects with. An item
 * of a message that the server's revision does not have is left out, which the server is told.
 */
export function callClientStream<In, Item, Out>(
  session: Callee,
  method: ClientStreamMethod<In, Item, Out>,
  input: In,
  items: AsyncIterable<Item> | Iterable<Item>,
  options: CallOptions = {},
): Promise<Out> {
  return oneAnswer(method, (listener) => {
    const sender = new ItemSender(method, items);
    const call = new ClientCall(session.callPort, method, options, listener, sender);
    call.start(input);
    return call;
  });
}

/**
 * Calls a method that takes a stream of items and answers with another. The items go as in
 * `callClientStream`, whether or not answers are read; the end of the answers is the end of the
 * call.
 */
export function callBidi<In, Item, Out>(
  session: Callee,
  method: BidiMethod<In, Item, Out>,
  input: In,
  items: AsyncIterable<Item> | Iterable<Item>,
  options: StreamOptions = {},
): ServerStream<Out> {
  return new ServerStream((listener) => {
    const sender = new ItemSender(method, items);
    const call = new ClientCall(session.callPort, method, options, listener, sender);
    call.start(input);
    return call;
  }, options.onSkip);
}

/** What a generated client has for a topic. */
export function topicOf<Key, Item, Out>(
  session: ClientSession,
  method: TopicMethod<Key, Item, Out>,
): TopicClient<Key, Item, Out> {
  return {
    subscribe(key, options = {}) {
      const edge = edgeOf(session);
      const publisher = new Publisher<Item>(method);
      return new Subscription<Out, Item>(edge, options, publisher, (listener, from) => {
        const call = new ClientCall(edge, method, { ...options, from }, listener, publisher);
        call.start(key);
        return call;
      });
    },
  };
}

/**
 * Sends an event, which nobody answers. The promise resolves when the session has taken it: encoded,
 * in its place among everything else that is sent. That the server has it, or was pleased with it,
 * is nothing that anybody says. It rejects when it never got so far: with `invalid_argument` for a
 * value that cannot be sent, `resource_exhausted` when too much waits for the session already, or
 * what ended the session before. It need not be looked at: then such errors are lost, as events are.
 * Behind a session that ended what the server may not have is sent again, if the method's `retry`
 * allows it.
 */
export function sendEvent<In>(
  session: Callee,
  method: EventMethod<In>,
  input: In,
  options: KeyedEventOptions = {},
): Promise<void> {
  const taken = new Promise<void>((resolve, reject) => {
    const repeated = (slots: OpenSlots): OpenSlots => slots;
    const listener = { answered() {}, repeated, ended: resolve, failed: reject };
    new ClientCall(session.callPort, method, options, listener).start(input);
  });
  taken.catch(() => {});
  return taken;
}

function callOnce<In, Out>(
  session: Callee,
  method: ClientMethod<MethodKind, In, Out>,
  input: In,
  options: KeyedCallOptions,
): Promise<Out> {
  return oneAnswer(method, (listener) => {
    const call = new ClientCall(session.callPort, method, options, listener);
    call.start(input);
    return call;
  });
}

/** The answer of a call that has one, or nothing where the method has none. */
function oneAnswer<Out>(
  method: { readonly outputs: readonly MethodMessage[] },
  begin: (listener: CallListener) => StreamCall,
): Promise<Out> {
  return new Promise((resolve, reject) => {
    let answer: { readonly value: Out } | undefined;
    const call = begin({
      answered(value) {
        if (answer === undefined) answer = { value: value as Out };
        else call.cancel(new TwobyteError("internal", "the server gave two answers"));
      },
      repeated(slots) {
        answer = undefined;
        return slots;
      },
      ended() {
        if (answer !== undefined) resolve(answer.value);
        else if (answersNothing(method)) resolve(undefined as Out);
        else reject(new TwobyteError("internal", "the server gave no answer"));
      },
      failed: reject,
    });
  });
}

/** Whether the newest revision has no answer; older ones may have had some. */
function answersNothing({ outputs }: { readonly outputs: readonly MethodMessage[] }): boolean {
  return outputs.every(({ removed }) => removed !== undefined);
}
