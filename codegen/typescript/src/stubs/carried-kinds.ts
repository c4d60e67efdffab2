import type { IrMethod, IrMethodKind } from "@twobyte/compiler/ir";

/** What the runtime calls what it has for a kind of methods. */
export interface CarriedKind {
  /** Type of the methods' descriptions, the same on both sides. */
  readonly method: string;
  /** The client's function that calls one. */
  readonly call: string;
  /** Type of that function's options. */
  readonly options: string;
  /** What an answer in a stream is an iterable of. */
  readonly stream?: string;
  /** The server's function that puts a handler behind one. */
  readonly bind: string;
}

const kinds: { readonly [Kind in IrMethodKind]?: CarriedKind } = {
  unary: {
    method: "UnaryMethod",
    call: "callUnary",
    options: "CallOptions",
    bind: "bindUnary",
  },
  query: {
    method: "QueryMethod",
    call: "callQuery",
    options: "CallOptions",
    bind: "bindQuery",
  },
  event: {
    method: "EventMethod",
    call: "sendEvent",
    options: "EventOptions",
    bind: "bindEvent",
  },
  serverStream: {
    method: "ServerStreamMethod",
    call: "callServerStream",
    options: "StreamOptions",
    stream: "ServerStream",
    bind: "bindServerStream",
  },
  clientStream: {
    method: "ClientStreamMethod",
    call: "callClientStream",
    options: "CallOptions",
    bind: "bindClientStream",
  },
  topic: {
    method: "TopicMethod",
    call: "topicOf",
    options: "SubscribeOptions",
    bind: "bindTopic",
  },
  bidi: {
    method: "BidiMethod",
    call: "callBidi",
    options: "StreamOptions",
    stream: "ServerStream",
    bind: "bindBidi",
  },
};

/** What is another for methods whose calls have keys. */
const keyed: { readonly [Kind in IrMethodKind]?: Partial<CarriedKind> } = {
  unary: { options: "KeyedCallOptions" },
  event: { options: "KeyedEventOptions" },
  serverStream: {
    call: "callKeyedStream",
    options: "KeyedStreamOptions",
    stream: "KeyedStream",
  },
};

/** What the runtime has for a method; undefined for one of a kind that it does not carry. */
export function carriedKind({ kind, policies }: IrMethod): CarriedKind | undefined {
  const carried = kinds[kind];
  return carried && policies.retry === "keyed" ? { ...carried, ...keyed[kind] } : carried;
}
