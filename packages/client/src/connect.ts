import type { ProtocolDescription } from "@twobyte/session";
import { profileNamed } from "@twobyte/session";
import { ClientSession } from "./client-session.ts";
import type { ConnectOptions, ConnectOverOptions } from "./connect-options.ts";
import { eventStream } from "./transports/event-stream.ts";
import { longPoll } from "./transports/long-poll.ts";
import type { Transport } from "./transports/transport.ts";
import { webSocket } from "./transports/web-socket.ts";

/**
 * Begins a session with a server that speaks `protocol`, which a generated package describes.
 * Returns at once: calls that are made before the server's welcome wait for it. As long as there is
 * no server the client tries again and again, which `status` tells; it gives up when the server
 * refuses it for good. Throws a `TypeError` for a URL that cannot be a server's.
 */
export function connect(protocol: ProtocolDescription, options: ConnectOptions): ClientSession {
  const { transports = [webSocket, eventStream, longPoll] } = options;
  const profile = profileNamed(options.profile ?? "binary");
  return new ClientSession(protocol, transports, profile, options);
}

/**
 * The same over the transports and in the profile that are named, so that a bundle has no others in
 * it: with `[webSocket]` nothing of requests is. Throws a `TypeError` when there is none.
 */
export function connectOver(
  protocol: ProtocolDescription,
  transports: readonly Transport[],
  options: ConnectOverOptions,
): ClientSession {
  return new ClientSession(protocol, transports, options.profile, options);
}
