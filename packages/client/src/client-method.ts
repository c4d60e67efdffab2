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
  /** Never there: it ties the type of the answers to the method. */
  readonly answers?: Out;
}

/** A method with one answer; `Out` is it, or `Tagged` when it can be one of several messages. */
export type UnaryMethod<In, Out> = ClientMethod<"unary", In, Out>;

/** A method that answers with a stream of `Out`. */
export type ServerStreamMethod<In, Out> = ClientMethod<"serverStream", In, Out>;
