/**
 * Sessions of a client, in browsers and in Node: `connect` begins one, and the clients of generated
 * packages make their calls over it.
 *
 * @packageDocumentation
 */

export {
  binary,
  type Callee,
  type Clock,
  type Cursor,
  type ErrorCode,
  type ErrorDetail,
  type ErrorOptions,
  type ErrorScope,
  isTwobyteError,
  type NumberRange,
  type Parameters,
  type Processed,
  type Profile,
  type ProfileCodec,
  type ProtocolDescription,
  type Refusal,
  type Retry,
  type RevisionDescription,
  type Serving,
  type SkipReason,
  type Tagged,
  TwobyteError,
  text,
} from "@twobyte/session";
export type {
  CallOptions,
  EventOptions,
  Gap,
  KeyedCallOptions,
  KeyedEventOptions,
  KeyedOptions,
  KeyedStreamOptions,
  StreamOptions,
  SubscribeOptions,
} from "./call-options.ts";
export type { ClientSession } from "./client-session.ts";
export { connect, connectOver } from "./connect.ts";
export type { ConnectOptions, ConnectOverOptions, SessionOptions } from "./connect-options.ts";
export type { Locks } from "./http/connection-slot.ts";
export type { KeyedStream } from "./keyed-stream.ts";
export type { QueryWay } from "./query-way.ts";
export type { ServerStream } from "./server-stream.ts";
export type { SessionStatus } from "./session-status.ts";
export type { Subscription } from "./subscription.ts";
export { eventStream } from "./transports/event-stream.ts";
export { longPoll } from "./transports/long-poll.ts";
export type {
  Target,
  Transport,
  TransportName,
  TransportOwner,
} from "./transports/transport.ts";
export { webSocket } from "./transports/web-socket.ts";
export type { WebSocketClass, WebSocketLike } from "./web-socket-like.ts";
