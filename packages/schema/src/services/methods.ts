import type {
  CachePolicies,
  CallPolicies,
  CommonPolicies,
  DetachPolicies,
  OverflowPolicy,
  ReplayPolicies,
  RetryPolicies,
  StreamPolicies,
} from "./policies.ts";

/** The seven kinds of methods (spec 1.11). */
export type MethodKind =
  | "unary"
  | "query"
  | "serverStream"
  | "clientStream"
  | "bidi"
  | "event"
  | "topic";

/** What every method may say of itself. `Schema` is any schema of the line of TypeBox in use. */
export interface MethodOptions<Schema> {
  /** Doc of the method, Markdown. */
  readonly description?: string;
  /** True, or why and what to use instead. */
  readonly deprecated?: boolean | string;
  /** Name of the method before it was renamed. */
  readonly renamedFrom?: string;
  /**
   * Code on the wire (spec 2.1): two letters, or a letter and a digit. Derived from the name when
   * left out.
   */
  readonly code?: string;
  /** Messages that may stand in an error's details. */
  readonly errors?: readonly Schema[];
}

/** One type of message, or several that are told apart by their code. */
export type OutputOptions<Schema> =
  | { readonly output: Schema; readonly outputs?: never }
  | { readonly outputs: readonly Schema[]; readonly output?: never };

/** One request, one answer. */
export type UnaryOptions<Schema> = MethodOptions<Schema> &
  OutputOptions<Schema> &
  CallPolicies &
  RetryPolicies &
  DetachPolicies & { readonly input: Schema };

/** One request without side effects, one answer that can be cached. */
export type QueryOptions<Schema> = MethodOptions<Schema> &
  OutputOptions<Schema> &
  CallPolicies &
  CachePolicies & { readonly input: Schema };

/** One request, a stream of answers. */
export type ServerStreamOptions<Schema> = MethodOptions<Schema> &
  OutputOptions<Schema> &
  CallPolicies &
  RetryPolicies &
  DetachPolicies &
  StreamPolicies & { readonly input: Schema };

/** A request that opens a stream of further messages, one answer. */
export type ClientStreamOptions<Schema> = MethodOptions<Schema> &
  OutputOptions<Schema> &
  CallPolicies &
  DetachPolicies & { readonly input: Schema; readonly inputs: readonly Schema[] };

/** A request that opens a stream in both directions. */
export type BidiOptions<Schema> = MethodOptions<Schema> &
  OutputOptions<Schema> &
  CallPolicies &
  DetachPolicies &
  StreamPolicies & { readonly input: Schema; readonly inputs: readonly Schema[] };

/** One message, no answer. */
export type EventOptions<Schema> = MethodOptions<Schema> &
  CommonPolicies &
  RetryPolicies & { readonly input: Schema };

/** Subscribers of a key receive what is published to it. */
export type TopicOptions<Schema> = MethodOptions<Schema> &
  OutputOptions<Schema> &
  CommonPolicies &
  ReplayPolicies &
  StreamPolicies<Exclude<OverflowPolicy, "block">> & {
    /** Message that names what is subscribed to. */
    readonly key: Schema;
    /** Messages that subscribers may publish; none when left out. */
    readonly publish?: readonly Schema[];
  };

/** Description of a method, read by the compiler. */
export interface Method<Kind extends MethodKind, Options> {
  /** By what the compiler knows it. */
  readonly twobyte: "method";
  /** Which builder made it. */
  readonly kind: Kind;
  /** What the builder was given. */
  readonly options: Options;
}

/** Description of a method of any kind. */
export type AnyMethod = Method<MethodKind, object>;

/** Makes the builder of one kind of method. */
export function methodBuilder<Kind extends MethodKind>(
  kind: Kind,
): (options: object) => Method<Kind, object> {
  return (options) => ({ twobyte: "method", kind, options });
}
