import type { MethodKind, MethodMessage, MethodShape } from "@twobyte/session";
import type { MessageCodec } from "@twobyte/wire";
import type { RatePolicy } from "./rate-policy.ts";

/** Who may call a method. */
export type AuthPolicy =
  | { readonly mode: "public" }
  /** A principal that has all of the scopes. */
  | { readonly mode: "principal"; readonly scopes: readonly string[] };

/** How long the answers of a query may be kept. */
export interface CachePolicy {
  readonly maxAgeMs: number;
  /** Whether for all, and not just for the caller. Public methods only. */
  readonly shared: boolean;
}

/** What a slow reader of a method's messages costs (spec 10.4); `key` is a field of theirs. */
export type OverflowPolicy =
  | { readonly mode: "block" | "drop-oldest" | "disconnect" }
  | { readonly mode: "latest"; readonly key: string };

/** What generated code tells the server's runtime of a method. */
export interface ServerMethod<Kind extends MethodKind, In, Out> extends MethodShape {
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
   * Whether handlers answer with `{ message, value }`: when there is, or ever was, more than one
   * message.
   */
  readonly tagged: boolean;
  /** Who may call; judged before anything of the call is read. */
  readonly auth: AuthPolicy;
  /** How many ms a call goes on behind the end of its session; undefined: it does not. */
  readonly keepMs?: number | undefined;
  /** Of queries; undefined for answers that are not to be kept. */
  readonly cache?: CachePolicy | undefined;
  /** What becomes of answers that wait for a slow caller; they block the handler when left out. */
  readonly overflow?: OverflowPolicy | undefined;
  /** The newest revision that the package knows, in which answers are kept; not for all methods. */
  readonly newest?: number | undefined;
  /** How often it may be called; undefined for no limit of its own. */
  readonly rate?: RatePolicy | undefined;
  /** Never there: it ties the type of the answers to the method. */
  readonly answers?: Out;
}

/** A method of any kind. */
export type AnyMethod = ServerMethod<MethodKind, unknown, unknown>;

/** What there is more to a method whose callers send items behind the input. */
export interface TakesItems<Item> {
  /** Every message that callers ever sent behind the input. */
  readonly items: readonly MethodMessage[];
  /** Whether handlers get an item with its message's name, as `tagged` says it of answers. */
  readonly taggedItems: boolean;
  /** Never there: it ties the type of the items to the method. */
  readonly takes?: Item;
}

/** A method with one answer; `Out` is it, or `Tagged` when it can be one of several messages. */
export type UnaryMethod<In, Out> = ServerMethod<"unary", In, Out>;

/** The same without side effects. */
export type QueryMethod<In, Out> = ServerMethod<"query", In, Out>;

/** A method that nobody answers. */
export type EventMethod<In> = ServerMethod<"event", In, void>;

/** A method that answers with a stream of `Out`. */
export type ServerStreamMethod<In, Out> = ServerMethod<"serverStream", In, Out>;

/** A method that takes a stream of `Item` behind its input, and has one answer. */
export type ClientStreamMethod<In, Item, Out> = ServerMethod<"clientStream", In, Out> &
  TakesItems<Item>;

/** A method that takes a stream of `Item` and answers with one of `Out`. */
export type BidiMethod<In, Item, Out> = ServerMethod<"bidi", In, Out> & TakesItems<Item>;

/**
 * A method whose callers hear what is published to a key, `Out`, and may publish `Item` behind it
 * themselves, if the method has any.
 */
export type TopicMethod<Key, Item, Out> = ServerMethod<"topic", Key, Out> &
  TakesItems<Item> & {
    readonly overflow: OverflowPolicy;
    readonly newest: number;
    /** How many items from before its subscription a caller may ask for. */
    readonly replay: number;
  };
