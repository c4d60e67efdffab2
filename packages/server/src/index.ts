/**
 * The server's side: `serve` puts handlers behind the methods of a protocol, and an adapter such as
 * `@twobyte/server/node` brings the clients.
 *
 * @packageDocumentation
 */

export type { ServerParameters } from "@twobyte/session";
export {
  type Callee,
  type Clock,
  type Credentials,
  type ErrorCode,
  type ErrorDetail,
  type ErrorOptions,
  type ErrorScope,
  isTwobyteError,
  type OutgoingData,
  type Parameters,
  type Payload,
  type Processed,
  type ProtocolDescription,
  type Retry,
  type RevisionDescription,
  type Tagged,
  TwobyteError,
} from "@twobyte/session";
export type { DrainProgress, NodeLink, NodeLinkHost, NodePeer } from "@twobyte/session/server";
export type { Authorize, JudgedCall, JudgedMessage } from "./authorize.ts";
export type { BoundMethod, BoundService } from "./bound-service.ts";
export type { CallContext, Peer } from "./call-context.ts";
export {
  type MemoryLink,
  type MemoryLinks,
  type MemoryLinksOptions,
  memoryLinks,
} from "./handover/memory-link.ts";
export type { HttpAnswer, HttpOutlet, HttpSink } from "./http/http-answer.ts";
export type { FetchInfo } from "./http/http-endpoint.ts";
export type { BodyReader, HttpRequest, RequestHeaders } from "./http/http-request.ts";
export type { AllowedOrigins } from "./http/origin.ts";
export type { Log, LogBounds, LogEnd } from "./log/log.ts";
export type { LogItem } from "./log/log-item.ts";
export { MemoryLog } from "./log/memory-log.ts";
export type { Authenticate, ConnectionInfo, Principal } from "./principal.ts";
export { MemoryResults } from "./results/memory-results.ts";
export type { KeyedCall, ResultBounds, ResultStore } from "./results/result-store.ts";
export type { ReportError } from "./running-call.ts";
export { serve } from "./serve.ts";
export type { ServeOptions } from "./serve-options.ts";
export type { Server } from "./server.ts";
export type { DrainOptions, DrainResult } from "./server-drain.ts";
export type { LinkCarrier, ServerLink } from "./server-link.ts";
export type { SessionEvent } from "./session-event.ts";
export type { Topic, TopicHandler } from "./topic/topic-handler.ts";
