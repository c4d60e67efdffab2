import type { MethodKind, MethodMessage, MethodShape } from "@twobyte/session";
import type { MessageCodec } from "@twobyte/wire";

/** What generated code tells the client's runtime of a method. */
export interface ClientMethod<Kind extends MethodKind, In, Out> extends MethodShape {
  readonly kind: Kind;
  /** The service's name in the schema. */
  readonly service: string;
  /** The method's name in the schema. */
  readonly name: string;
  /** Codec of the one message that opens a call. */
  readonly input: MessageCodec<In>;
  /** Every message that the method ever answered with. */
  readonly outputs: readonly MethodMessage[];
  /** Every message that ever stood in its errors. */
  readonly errors: readonly MethodMessage[];
  /**
   * Whether an answer comes with its message's name, as `{ message, value }`: when there is, or ever
   * was, more than one that it can be.
   */
  readonly tagged: boolean;
  /** How many ms a call may take unless it says so itself. */
  readonly deadlineMs?: number | undefined;
  /** Whether the answers of a query are for all, so that nobody need say who asks. */
  readonly isShared?: boolean | undefined;
  /** Never there: it ties the type of the answers to the method. */
  readonly answers?: Out;
}

/** What there is more to a method whose callers send items behind the input. */
export interface SendsItems<Item> {
  /** Every message that callers ever sent behind the input. */
  readonly items: readonly MethodMessage[];
  /** Whether an item is given with its message's name, as `tagged` says it of answers. */
  readonly taggedItems: boolean;
  /** Never there: it ties the type of the items to the method. */
  readonly sends?: Item;
}

/** A method with one answer; `Out` is it, or `Tagged` when it can be one of several messages. */
export type UnaryMethod<In, Out> = ClientMethod<"unary", In, Out>;

/** The same without side effects. */
export type QueryMethod<In, Out> = ClientMethod<"query", In, Out>;

/** A method that nobody answers. */
export type EventMethod<In> = ClientMethod<"event", In, void>;

/** A method that answers with a stream of `Out`. */
export type ServerStreamMethod<In, Out> = ClientMethod<"serverStream", In, Out>;

/** A method that takes a stream of `Item` behind its input, and has one answer. */
export type ClientStreamMethod<In, Item, Out> = ClientMethod<"clientStream", In, Out> &
  SendsItems<Item>;

/** A method that takes a stream of `Item` and answers with one of `Out`. */
export type BidiMethod<In, Item, Out> = ClientMethod<"bidi", In, Out> & SendsItems<Item>;

/**
 * A method whose callers hear what is published to a key, `Out`, and may publish `Item` behind it,
 * if it has any.
 */
export type TopicMethod<Key, Item, Out> = ClientMethod<"topic", Key, Out> & SendsItems<Item>;
