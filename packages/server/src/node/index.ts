/**
 * The adapter for Node: `attach` brings the clients of an HTTP server to a `Server`, and
 * `httpHandler` those that come by requests through a framework.
 *
 * @packageDocumentation
 */

export { type AttachOptions, attach } from "./attach.ts";
export { drainOnSignal, type SignalDrain, type SignalOptions } from "./drain-on-signal.ts";
export { type HttpHandler, httpHandler } from "./http-handler.ts";
export { type UnixLinkOptions, unixLink } from "./unix-link.ts";
