/**
 * The server's side of the engine: the sessions of one server.
 *
 * @packageDocumentation
 */

export type { Drain, DrainPlan, DrainProgress } from "./engine/drain.ts";
export { type TakeOpen, takeOpen } from "./engine/open-calls.ts";
export type { ServerConfig } from "./engine/server-config.ts";
export type { ServerCarrier, ServerConnection } from "./engine/server-connection.ts";
export type { ServerSession } from "./engine/server-session.ts";
export type { ServerSessionSink } from "./engine/server-session-sink.ts";
export { ServerSessions } from "./engine/server-sessions.ts";
export type { SharedMessage } from "./engine/shared-message.ts";
export { SILENT_RECEIVER } from "./engine/stream.ts";
export type { CountedBatch } from "./engine/waiting-frames.ts";
export { type Field, number, payload, record, string } from "./fields/field.ts";
export { decodePayload, encodePayload } from "./fields/payload-fields.ts";
export { slots } from "./fields/slots.ts";
export { Handover } from "./handover/handover.ts";
export type { HandoverContext } from "./handover/handover-context.ts";
export type { NodeLink, NodeLinkHost, NodePeer } from "./handover/node-link.ts";
export type { Continuation, HeldItem, SubscriptionState } from "./handover/session-state.ts";
